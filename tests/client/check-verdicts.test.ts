import { describe, expect, test } from 'vitest';
import { headline } from '../../src/client/check-verdicts.ts';
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

describe('headline(checked)', () => {
  test.each([
    ['an act of vandalism', 'These words stand in 3 outlets'],
    ['the toll would rise', 'Without quotation marks, credited to Erik Holm'],
    ['The council met on Tuesday', 'In running text, not in quotation marks'],
    ['For ease of reading', 'Not in the reports'],
  ])('says of “%s”: %s', async (pasted, expected) => {
    const checked = await checkWords(pasted, quotations, async () => running);
    expect(checked.map(headline)).toEqual([expected]);
  });
});
