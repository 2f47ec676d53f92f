import { describe, expect, test } from 'vitest';
import { besideMarks, touches } from '../../../../src/core/collate/readings/missing-words.ts';
import { pairWords } from '../../../../src/core/collate/joining/pair-words.ts';
import { ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { spokenWords } from '../../../../src/core/text/english/spoken-words.ts';
import { toArticle } from '../../../support/articles.ts';

const base = spokenWords('both personal and public pressure was put on us all spring');

/** The words of the base that stand beside a text's marks and not in them. */
function beside(text: string): string[] {
  const article = toArticle('daily', text);
  const [unit] = ownUnits([article], extractQuotations(article, []));
  if (!unit) throw new Error('The text has a unit.');
  const kept = new Set(pairWords(base, unit.words).map(({ a }) => a));
  const missing = base.map((_, at) => !kept.has(at));
  return besideMarks(unit, base, missing).flatMap(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('besideMarks(unit, base, missing)', () => {
  test.each([
    [
      'a word right before them',
      'Ada Holt said both “personal and public pressure was put on us all spring”.',
      ['both'],
    ],
    [
      'words right after them',
      'Ada Holt said “both personal and public pressure was put on us” all spring.',
      ['all spring'],
    ],
    [
      'several before, on either side',
      'Ada Holt said both personal and “public pressure was put on us” all spring.',
      ['both personal and', 'all spring'],
    ],
    [
      'no word that another parts from them',
      'Ada Holt said both kinds of “personal and public pressure was put on us all spring”.',
      [],
    ],
    [
      'none of the next sentence',
      'Ada Holt said “both personal and public pressure was put on us.” All spring it rained.',
      [],
    ],
    [
      'none that the marks have',
      'Ada Holt said both “both personal and public pressure was put on us all spring”.',
      [],
    ],
    [
      'none of which only the end stands there',
      'Ada Holt said “both personal and public pressure was put on us” spring after spring.',
      [],
    ],
    [
      'none beside words that are no base words',
      'Ada Holt said all spring “rain fell on the whole of the town”.',
      [],
    ],
  ])('finds %s', (_name, text, words) => {
    expect(beside(text)).toEqual(words);
  });
});

test.each([
  [0, 2, 1, 3, true],
  [0, 4, 1, 3, true],
  [1, 3, 0, 4, true],
  [0, 2, 2, 3, false],
  [2, 3, 0, 2, false],
])('whether %i–%i touches %i–%i: %s', (start, end, from, to, expected) => {
  expect(touches({ start, end }, { start: from, end: to })).toBe(expected);
});
