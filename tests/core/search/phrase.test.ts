import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { find, openRecords, recordsOf } from '../../support/search-records.ts';

describe('a phrase', () => {
  test('is found exactly where its words stand next to each other, however common they are', async () => {
    const word = fc.constantFrom('to', 'be', 'or', 'not', 'harbour');
    const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    const phrase = fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));
    const texts = fc.array(text, { minLength: 70, maxLength: 90 });
    await fc.assert(
      fc.asyncProperty(texts, phrase, fc.constantFrom(0, 1e6), async (said, wanted, whole) => {
        const opened = await openRecords(recordsOf(said.map((words) => ({ words: [words] }))), whole);
        const expected = said.flatMap((words, number) =>
          ` ${words} `.includes(` ${wanted} `) ? [`s-${number}`] : [],
        );
        const found = await find(opened, `"${wanted}"`);
        expect(new Set(found)).toEqual(new Set(expected.length > 10 ? found : expected));
        expect(found).toHaveLength(Math.min(10, expected.length));
      }),
      { numRuns: 25 },
    );
  });
});
