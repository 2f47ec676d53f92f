import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findExactPlaces, textOfRow } from '../../../src/core/search/exact-places.ts';
import { openRecords, recordsOf } from '../../support/search-records.ts';

describe('findStanding(index, source, keys)', () => {
  test.each([undefined, 0])(
    'finds every row that has the words in a row, in order (whole: %j)',
    async (whole) => {
      const word = fc.constantFrom('to', 'be', 'quay', 'pier');
      const words = (most: number) =>
        fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
      await fc.assert(
        fc.asyncProperty(
          fc.array(words(6), { minLength: 60, maxLength: 80 }),
          words(3),
          async (texts, wanted) => {
            const { index, source } = await openRecords(
              recordsOf(texts.map((text) => ({ words: [text, text] }))),
              whole,
            );
            const expected = texts.flatMap((text, at) =>
              ` ${text} `.includes(` ${wanted} `) ? [2 * at, 2 * at + 1] : [],
            );
            expect(await findExactPlaces(index, source, wanted.split(' '))).toEqual(expected);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  test('finds nothing for no words, and for a word that nobody says', async () => {
    const { index, source, asked } = await openRecords(recordsOf([{ words: ['the quay'] }]), 0);
    expect(await findExactPlaces(index, source, [])).toEqual([]);
    expect(await findExactPlaces(index, source, ['the', 'pier'])).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('loads texts only where the words are too common to have places', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => ({ words: [at % 8 ? 'to be' : 'be to quay'] }));
    const { index, source, asked } = await openRecords(recordsOf(rows), 0);
    expect(await findExactPlaces(index, source, ['to'])).toHaveLength(80);
    expect(await findExactPlaces(index, source, ['quay'])).toEqual([0, 8, 16, 24, 32, 40, 48, 56, 64, 72]);
    expect(asked).toEqual(['postings 0']);
    expect(await findExactPlaces(index, source, ['be', 'to'])).toHaveLength(10);
    expect(asked).toEqual(['postings 0', 'texts 0']);
  });
});

test('textOfRow(index, row) is the text of the row, also where an earlier one has it', async () => {
  const { index } = await openRecords(
    recordsOf([{ words: ['a', 'b', 'a'] }, { words: ['', 'c', 'd'] }, { words: ['e'] }]),
  );
  expect([0, 1, 2, 3, 4, 5].map((row) => textOfRow(index, row))).toEqual(['a', 'b', 'a', 'c', 'd', 'e']);
});
