import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Citation, citeInWords, toBibtex, toCslJson } from '../../../src/core/export/citations.ts';
import { citeArticle, citeComparison, citeQuotation, citeStatement } from '../../../src/core/export/cited.ts';
import type { Article } from '../../../src/core/content-model.ts';
import type { Quotation } from '../../../src/core/model.ts';
import { analyzeTexts } from '../../support/statements.ts';
import { analysis, directory } from '../../support/harbour-edition.ts';

const citation: Citation = {
  key: 's-1',
  kind: 'webpage',
  title: '“50% of {it} & more_or less”',
  author: 'Ana Reyes',
  container: 'Harbour Words',
  publisher: 'A desk',
  url: 'https://words.example/a_b#s-1',
};
const article: Citation = {
  key: 'harbour',
  kind: 'article',
  title: '[Headline not known]',
  container: 'The Daily',
  issued: '2024-05-02',
  isAbout: true,
  url: 'https://daily.example/harbour',
};

describe('citeInWords(citation)', () => {
  test('names who, what and where; a page of the site has no day but that on which it was seen', () => {
    expect(citeInWords(citation)).toBe(
      'Ana Reyes, “50% of {it} & more_or less”, Harbour Words, no date, https://words.example/a_b#s-1, accessed [day you saw it].',
    );
  });

  test('names an article’s day, with "about" before one taken from the text', () => {
    expect(citeInWords(article)).toBe(
      '[Headline not known], The Daily, about 2 May 2024, https://daily.example/harbour.',
    );
  });
});

describe('a citation of little', () => {
  const bare: Citation = { key: 'k', kind: 'article', title: '"A day"', author: '', issued: '2024-05' };

  test('leaves out what is empty, and puts no marks around a title that has its own', () => {
    expect(citeInWords(bare)).toBe('"A day", outlet not known, 2024-05.');
    expect(citeInWords({ ...bare, title: 'A day' })).toBe('“A day”, outlet not known, 2024-05.');
  });

  test('has so much of a day as is known', () => {
    expect(toBibtex(bare)).toContain('  year = {2024},\n  month = {5},\n  note');
    expect(toCslJson(bare).issued).toEqual({ 'date-parts': [[2024, 5]] });
    expect(toCslJson({ ...bare, issued: '2024' }).issued).toEqual({ 'date-parts': [[2024]] });
    expect(toCslJson({ ...bare, issued: 'soon' })).not.toHaveProperty('issued');
  });
});

describe('a page of the site without a day', () => {
  const versioned = { ...citation, version: '0.1.0' };

  test('has the version of the program', () => {
    expect(citeInWords(versioned)).toContain('Harbour Words, no date, version 0.1.0, https://');
    expect(toBibtex(versioned)).toContain('  version = {0.1.0},\n');
    expect(toCslJson(versioned)).toMatchObject({ version: '0.1.0' });
  });
});

describe('an article whose outlet is not known', () => {
  const { container: _, ...unknown } = article;

  test('is of no journal, and its citation says so', () => {
    expect(citeInWords(unknown)).toBe(
      '[Headline not known], outlet not known, about 2 May 2024, https://daily.example/harbour.',
    );
    expect(toBibtex(unknown)).toMatch(/^@misc\{/);
    expect(toBibtex(unknown)).toContain('note = {Outlet not known. Day of publication taken from the text}');
    expect(toBibtex(unknown)).not.toMatch(/journal|howpublished/);
    expect(toCslJson(unknown)).toMatchObject({ note: 'Outlet not known' });
    expect(toCslJson(unknown)).not.toHaveProperty('container-title');
  });
});

describe('toBibtex(citation)', () => {
  test('escapes what BibTeX reads as signs and leaves the address alone', () => {
    expect(toBibtex(citation)).toBe(`@misc{s-1,
  author = {{Ana Reyes}},
  title = {{“50\\% of \\{it\\} \\& more\\_or less”}},
  howpublished = {Harbour Words},
  publisher = {A desk},
  url = {https://words.example/a_b#s-1},
  note = {No date. Accessed [day you saw it]},
}
`);
  });

  test('escapes every sign that BibTeX reads, and what would end an address', () => {
    const signs = toBibtex({
      ...citation,
      title: '\\ { } ~ ^ % & $ # _\n\t-',
      url: 'https://a.example/{b}\\ c',
    });
    expect(signs).toContain(
      'title = {{\\textbackslash{} \\{ \\} \\textasciitilde{} \\textasciicircum{} \\% \\& \\$ \\# \\_ -}}',
    );
    expect(signs).toContain('url = {https://a.example/%7Bb%7D%5C%20c}');
  });

  test('has the day of an article, and says where it is from', () => {
    expect(toBibtex(article)).toBe(`@article{harbour,
  title = {{[Headline not known]}},
  journal = {The Daily},
  year = {2024},
  month = {5},
  day = {2},
  url = {https://daily.example/harbour},
  note = {Day of publication taken from the text},
}
`);
  });

  test('keeps its braces paired whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const bare = toBibtex({ ...citation, title }).replace(/\\[\\{}]/gu, '');
        let depth = 0;
        for (const sign of bare) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('toCslJson(citation)', () => {
  test('gives a web page with a place for the day it was seen, an article with its own day', () => {
    expect(toCslJson(citation)).toEqual({
      id: 's-1',
      type: 'webpage',
      title: '“50% of {it} & more_or less”',
      author: [{ literal: 'Ana Reyes' }],
      'container-title': 'Harbour Words',
      publisher: 'A desk',
      accessed: { literal: '[day you saw it]' },
      URL: 'https://words.example/a_b#s-1',
    });
    expect(toCslJson(article)).toEqual({
      id: 'harbour',
      type: 'article-newspaper',
      title: '[Headline not known]',
      'container-title': 'The Daily',
      issued: { 'date-parts': [[2024, 5, 2]], circa: true },
      URL: 'https://daily.example/harbour',
    });
  });
});

describe('citeStatement, citeQuotation, citeArticle, citeComparison', () => {
  const [statement] = analysis.statements;
  const [daily, , herald] = analysis.articles;
  const quotation = analysis.quotations.find(({ field, speaker }) => field === 'body' && speaker !== null);
  if (!statement || !daily || !herald || !quotation) throw new Error('The harbour has statements.');

  test('a statement is cited by its base’s words and its address here', () => {
    const cited = citeStatement(statement, analysis, directory);
    expect(cited.title).toMatch(
      /^“The council has insisted .* no jetty will be sold”, in 3 articles, The harbour vote, 2 May 2024$/u,
    );
    expect(cited.issued).toBeUndefined();
    expect(cited.url).toBe(`https://words.example/events/harbour-vote/#${statement.id}`);
  });

  test('a quotation names its outlet', () => {
    expect(citeQuotation(quotation, daily, directory)).toMatchObject({
      author: quotation.speaker?.resolved,
      title: expect.stringMatching(/”, in The Daily, .*2 May 2024$/u),
      container: 'Harbour Words',
      url: `https://words.example/articles/${quotation.article}/#${quotation.id}`,
    });
  });

  test('a pronoun whose person is not sure is no author', () => {
    const speaker = { ...quotation.speaker, name: 'he', resolved: 'he' } as typeof quotation.speaker;
    expect(citeQuotation({ ...quotation, speaker }, daily, directory).author).toBeUndefined();
  });

  test('an article is cited in its outlet’s pages, and says when its headline is not known', () => {
    expect(citeArticle(herald, directory)).toEqual({
      key: 'harbour-herald',
      kind: 'article',
      title: '[Headline not known]',
      container: 'The Herald',
      issued: '2024-05-03',
      url: 'https://herald.example/harbour#top',
    });
  });

  test('an unidentified outlet is no container', () => {
    expect(citeArticle({ ...herald, outlet: 'unidentified' }, directory)).not.toHaveProperty('container');
  });

  test('a comparison names its outlets', () => {
    expect(citeComparison([daily, herald], [analysis], 'https://words.example/c/', directory).title).toBe(
      'The harbour vote: The Daily and The Herald compared, 2 May 2024',
    );
    const later = { event: { ...analysis.event, title: 'The second vote', date: '2024-05-09' } };
    expect(
      citeComparison([daily, herald], [analysis, later], 'https://words.example/c/', directory).title,
    ).toBe('The harbour vote, 2 May 2024; The second vote, 9 May 2024: The Daily and The Herald compared');
  });
});

describe('what articles do not tell as said, or print only together', () => {
  const lighthouse = 'council repairs the northern lighthouse before winter';
  const titlesOf = (...texts: readonly string[]) => {
    const event = analyzeTexts(...texts);
    return event.statements.map((statement) => {
      const { title, author } = citeStatement(statement, event, directory);
      return [title.split(', , ')[0], author];
    });
  };

  test.each([
    [`Ann Lee denied saying “the ${lighthouse}”.`, `“the ${lighthouse}” (Ann Lee; denied: told as not said)`],
    [
      `Ann Lee is alleged to have said “the ${lighthouse}”.`,
      `“the ${lighthouse}” (Ann Lee; alleged: told as what others claim was said)`,
    ],
  ])('cites %s as it is told, and by nobody', (text, title) => {
    expect(titlesOf(text)).toEqual([[title, undefined]]);
  });

  test('cites the fullest wording of one article with its name, and no composed one in marks', () => {
    expect(
      titlesOf(
        `“The patient ${lighthouse},” Ann Lee said.`,
        `“Council repairs the northern lighthouse before winter, and the fishing families rejoice,” Ann Lee said.`,
      ),
    ).toEqual([
      [
        '“Council repairs the northern lighthouse before winter, and the fishing families rejoice” (as printed in b), in 2 articles',
        'Ann Lee',
      ],
    ]);
  });

  test('cites a quotation as it is told', () => {
    const event = analyzeTexts(`Ann Lee denied saying “the ${lighthouse}”.`);
    const [quotation] = event.quotations as [Quotation];
    const [article] = event.articles as [Article];
    expect(citeQuotation(quotation, article, directory)).toMatchObject({
      title: `“the ${lighthouse}” (Ann Lee; denied: told as not said), in a`,
    });
    expect(citeQuotation(quotation, article, directory)).not.toHaveProperty('author');
  });
});

describe('citeQuotation(quotation, article, directory)', () => {
  const [first] = analysis.articles;
  const [quotation] = analysis.quotations;

  test.each([
    ['nobody is named', null, undefined],
    ['a pronoun is', 'she', undefined],
    ['somebody is', 'Ana Reyes', 'Ana Reyes'],
  ])('where %s', (_name, resolved, author) => {
    if (!first || !quotation?.speaker) throw new Error('The edition has a quotation with a speaker.');
    const speaker = resolved === null ? null : { ...quotation.speaker, resolved };
    expect(citeQuotation({ ...quotation, speaker }, first, directory).author).toBe(author);
  });

  test('dates the article, with "about" before a day taken from the text', () => {
    if (!first || !quotation) throw new Error('The edition has a quotation.');
    expect(citeQuotation(quotation, first, directory).title).toMatch(/, in The Daily, 2 May 2024$/);
    const about = { ...first, publishedFrom: 'text' as const };
    expect(citeQuotation(quotation, about, directory).title).toMatch(/, in The Daily, about 2 May 2024$/);
    const { published: _, ...undated } = first;
    expect(citeQuotation(quotation, undated, directory).title).toMatch(/, in The Daily$/);
  });
});

describe('citeArticle(article, directory)', () => {
  const [first] = analysis.articles;

  test('names its author where one is known, never its outlet', () => {
    if (!first) throw new Error('The edition has articles.');
    expect(citeArticle(first, directory)).not.toHaveProperty('author');
    expect(citeArticle({ ...first, author: 'Ann Poe' }, directory)).toMatchObject({
      author: 'Ann Poe',
      container: 'The Daily',
    });
  });
});

test('what a citation lacks is no field of it', () => {
  const bare: Citation = { key: 'k', kind: 'article', title: 'A day' };
  expect(Object.keys(toCslJson(bare))).toEqual(['id', 'type', 'title', 'note']);
  expect(Object.keys(toCslJson({ ...bare, kind: 'webpage', container: 'Words' }))).toEqual([
    ...['id', 'type', 'title', 'container-title', 'accessed'],
  ]);
});

describe('what the site cites of its own', () => {
  const [statement] = analysis.statements;
  const [quotation] = analysis.quotations;
  const [daily, herald] = analysis.articles;
  if (!statement || !quotation || !daily || !herald) throw new Error('The edition has a statement.');
  const address = 'https://words.example/c/';
  const citeAll = (site: typeof directory) => [
    citeStatement(statement, analysis, site),
    citeQuotation(quotation, daily, site),
    citeComparison([daily, herald], [analysis], address, site),
  ];

  test('is a web page of the site by its publisher, under a key of its own', () => {
    for (const cited of citeAll(directory)) {
      expect(cited).toMatchObject({
        kind: 'webpage',
        container: 'Harbour Words',
        publisher: directory.publisher.name,
      });
    }
    expect(citeAll(directory).map(({ key }) => key)).toEqual([
      's-council',
      'q-harbour-daily-body-1',
      'compare:harbour-daily:harbour-times',
    ]);
    expect(citeAll(directory)[2]?.url).toBe(address);
  });

  test('names the version of the program where the site knows it', () => {
    expect(citeAll({ ...directory, version: '0.1.0' }).map(({ version }) => version)).toEqual([
      ...['0.1.0', '0.1.0', '0.1.0'],
    ]);
    for (const cited of citeAll(directory)) expect(cited).not.toHaveProperty('version');
  });

  test('has no address where the site does not know where it stands', () => {
    const nowhere = {
      ...directory,
      statementAddress: () => '/events/harbour-vote/#s-council',
      quotationAddress: () => '/articles/harbour-daily/#q-1',
    };
    expect(citeStatement(statement, analysis, nowhere)).not.toHaveProperty('url');
    expect(citeQuotation(quotation, daily, nowhere)).not.toHaveProperty('url');
  });

  test('says in how many articles a statement is found, of two or more', () => {
    const found = (count: number) => {
      const readings = statement.readings.map((reading, at) =>
        at < count ? reading : { ...reading, treatment: 'absent' as const },
      );
      return citeStatement({ ...statement, readings }, analysis, directory).title;
    };
    expect(found(1)).not.toMatch(/articles/u);
    expect(found(2)).toContain(', in 2 articles, The harbour vote');
  });

  test('names the speaker as author, and nobody where nobody is named', () => {
    expect(citeStatement(statement, analysis, directory).author).toBe('Ana Reyes');
    expect(citeStatement({ ...statement, speaker: null }, analysis, directory)).not.toHaveProperty('author');
  });

  test('takes the comma of the reporter’s sentence from the end of the words, and no other', () => {
    const titled = (words: string) => {
      const article = { ...daily, text: words };
      return citeQuotation({ ...quotation, pieces: [{ start: 0, end: words.length }] }, article, directory)
        .title;
    };
    expect(titled('We stay, and win,')).toMatch(/^“We stay, and win”, in/u);
    expect(titled('We stay,\n all')).toMatch(/^“We stay, all”, in/u);
  });
});

test('an article is cited in this site’s pages where its own address is not known, and by its id without an outlet', () => {
  const [daily] = analysis.articles;
  if (!daily) throw new Error('The edition has articles.');
  const { url: _, published: _day, ...bare } = { ...daily, outlet: null };
  expect(citeArticle(bare, directory)).toEqual({
    ...{ key: 'harbour-daily', kind: 'article', title: daily.headline, container: 'harbour-daily' },
    url: 'https://words.example/articles/harbour-daily/',
  });
  expect(citeArticle({ ...bare, kind: 'official' }, directory).container).toBe('Official text');
});
