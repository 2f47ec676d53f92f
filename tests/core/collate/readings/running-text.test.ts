import { describe, expect, test } from 'vitest';
import { sentencesOfReports } from '../../../../src/core/collate/readings/running-text.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

/** Each sentence of reports, its words in marks in brackets, and how many quotations and clauses touch it. */
function read(texts: readonly string[]): string[] {
  const articles = texts.map((text, at) => {
    const [headline = '', body = ''] = text.includes(' # ') ? text.split(' # ') : ['', text];
    const kind = body.startsWith('Official') ? ('official' as const) : ('report' as const);
    return { ...toArticle(`a${at}`, body), headline, kind };
  });
  const sentences = sentencesOfReports(
    articles,
    articles.flatMap((article) => extractQuotations(article, [])),
  );
  return sentences.map(({ article, rank, field, words, marked, near }) => {
    const shown = words.map(({ text }, at) => (marked[at] ? `[${text}]` : text)).join(' ');
    return `${article.id} ${rank} ${field}: ${shown} (${near.length})`;
  });
}

describe('sentencesOfReports(articles, quotations)', () => {
  test.each<[string, string[], string[]]>([
    [
      'words in marks and clauses',
      [
        '“We will rebuild the old lighthouse,” Ada Holt said. It rained. Tom Reid said the old ferry would sail at noon.',
      ],
      [
        'a0 0 body: [We] [will] [rebuild] [the] [old] [lighthouse] Ada Holt said (1)',
        'a0 0 body: It rained (0)',
        'a0 0 body: Tom Reid said the old ferry would sail at noon (1)',
      ],
    ],
    [
      'a quotation inside a quotation',
      ['“He told me ‘you will never sail’ and laughed,” Ada Holt said.'],
      ['a0 0 body: [He] [told] [me] [you] [will] [never] [sail] [and] [laughed] Ada Holt said (2)'],
    ],
    [
      'a quotation of two pieces, and of two sentences',
      ['“We go,” Ada Holt said, “and they stay. It is late. We sleep.” It rained.'],
      [
        'a0 0 body: [We] [go] Ada Holt said [and] [they] [stay] (1)',
        'a0 0 body: [It] [is] [late] (1)',
        'a0 0 body: [We] [sleep] (1)',
        'a0 0 body: It rained (0)',
      ],
    ],
    [
      'a term',
      ['He read “Night Boats” by Jo Lee. It rained.'],
      ['a0 0 body: He read Night Boats by Jo Lee (1)', 'a0 0 body: It rained (0)'],
    ],
    [
      'a headline',
      ['Holt: ‘We will rebuild’ # “We will rebuild it,” Ada Holt said.'],
      [
        'a0 0 headline: Holt [We] [will] [rebuild] (1)',
        'a0 0 body: [We] [will] [rebuild] [it] Ada Holt said (1)',
      ],
    ],
    [
      'an official text, which has none',
      ['Official words are “said” here. It rained.', '“We go,” Ada Holt said.'],
      ['a1 1 body: [We] [go] Ada Holt said (1)'],
    ],
    [
      'paragraphs',
      ['Rain fell. Snow fell.\n\n“We go. We stay,” Ada Holt said.\n\nIt was late.'],
      [
        'a0 0 body: Rain fell (0)',
        'a0 0 body: Snow fell (0)',
        'a0 0 body: [We] [go] (1)',
        'a0 0 body: [We] [stay] Ada Holt said (1)',
        'a0 0 body: It was late (0)',
      ],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(read(texts)).toEqual(expected);
  });
});
