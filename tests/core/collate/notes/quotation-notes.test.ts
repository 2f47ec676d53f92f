import { describe, expect, test } from 'vitest';
import { applyQuotationNotes } from '../../../../src/core/collate/notes/quotation-notes.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

const text =
  'The council met on Monday. She said that the harbour would stay open all winter. “We will open it,” Holt said.';
const article = toArticle('daily', text);
const holt = { id: 'holt', name: 'Ann Holt', aliases: [] };

/** What the editor gave a speaker, as the article prints it. */
function set(words: string): string[] {
  const note = {
    kind: 'speaker' as const,
    speaker: 'holt',
    quote: { article: 'daily', words },
    place: { file: 'content/events/harbour.md', line: 3, column: 5 },
  };
  return applyQuotationNotes([note], [article], extractQuotations(article, []), [holt])
    .filter(({ by, speaker }) => by === 'editor' && speaker?.resolved === 'Ann Holt')
    .map(({ start, end }) => text.slice(start, end));
}

describe('applyQuotationNotes(notes, articles, quotations, speakers)', () => {
  test.each([
    ['a quotation', 'We will open it', ['We will open it,']],
    ['a clause without marks', 'the harbour would stay open', ['the harbour would stay open all winter']],
    ['nothing where nobody speaks', 'The council met', []],
  ])('gives the speaker to %s', (_name, words, spoken) => {
    expect(set(words)).toEqual(spoken);
  });
});
