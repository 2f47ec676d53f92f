import { describe, expect, test } from 'vitest';
import { headline, verdictWords } from '../../src/client/check-verdicts.ts';
import type { CheckedReading } from '../../src/core/checked.ts';
import { checkWords } from '../../src/core/check.ts';
import { openRecords, recordsOf } from '../support/search-records.ts';

const quotations = await openRecords(recordsOf([{ words: ['an act of vandalism', 'an act of vandalism'] }]));
const running = await openRecords(
  recordsOf([
    { words: ['the toll would rise'], speaker: 'Erik Holm', treatments: ['reported'] },
    { words: ['The council met on Tuesday, and the toll would rise, Erik Holm said.'] },
    { words: ['', '', 'It was an act of vandalism.'] },
  ]),
);

const reading: CheckedReading = {
  article: 'daily-1',
  outlet: 'The Daily',
  date: '2024-05-02',
  quotation: 'q-1',
  marks: 'quoted',
  wording: 'verbatim',
  kept: 9,
  of: 9,
  trivial: { case: 0, punctuation: 0, spelling: 0, quotes: 0 },
  pieces: [],
};
const pasted = { kind: 'pasted', text: 'surely never' } as const;

describe('verdictWords(reading)', () => {
  test.each([
    [{}, 'word for word, all nine words'],
    [{ kept: 1, of: 1 }, 'word for word, the one word'],
    [{ wording: 'trimmed', kept: 7, of: 43 }, 'trimmed: 7 of its 43 words, in one stretch'],
    [{ wording: 'cut', kept: 7 }, 'cut inside: seven of its nine words'],
    [
      { wording: 'reworded', kept: 9, of: 12, pieces: [pasted] },
      'worded differently: 9 of its 12 words, and 2 words that it does not have',
    ],
    [
      { wording: 'reworded', kept: 0, of: 1, pieces: [pasted] },
      'worded differently: none of its one word, and two words that it does not have',
    ],
  ] as const)('says of %j: %s', (told, expected) => {
    expect(verdictWords({ ...reading, ...told })).toBe(expected);
  });
});

describe('headline(checked)', () => {
  test.each([
    ['an act of vandalism', 'These words stand in three outlets'],
    ['the toll would rise', 'Without quotation marks, credited to Erik Holm'],
    ['The council met on Tuesday', 'In running text, not in quotation marks'],
    ['For ease of reading', 'Not in the reports'],
  ])('says of “%s”: %s', async (pasted, expected) => {
    const checked = await checkWords(pasted, quotations, async () => running);
    expect(checked.map(headline)).toEqual([expected]);
  });
});
