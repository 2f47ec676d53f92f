import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeWords, positionsAt, rowsAt } from '../../../../src/core/search/index/word-places.ts';
import { searchWords } from '../../../../src/core/search/words.ts';

describe('placeWords(texts)', () => {
  test.each([65_535, 65_536, 65_537])('knows the last place of a text of %i words', (length) => {
    const texts = [`${'and '.repeat(length - 1)}quay`];
    const { words, places, counts } = placeWords(texts);
    const word = words.indexOf('quay');
    expect([...positionsAt(places[word] ?? [], counts[word] ?? 0).at]).toEqual([length - 1]);
  });

  test('places every word of every text where it stands', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'U.N.',
        '$35,000,000',
        '10-lorry',
        'harbour’s',
        ' ',
        '\n',
        '…',
        'ı',
        'no',
        'no.',
        '語る',
        '“no',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const { words, places, counts } = placeWords(texts);
        const found = texts.map((): string[] => []);
        words.forEach((word, place) => {
          const rows = rowsAt(places[place] ?? [], counts[place] ?? 0);
          const { starts, at } = positionsAt(places[place] ?? [], counts[place] ?? 0);
          rows.forEach((row, index) => {
            for (const position of at.subarray(starts[index], starts[index + 1])) {
              (found[row] as string[])[position] = word;
            }
          });
        });
        expect(found).toEqual(texts.map((one) => searchWords(one).map(({ key }) => key)));
      }),
      { numRuns: 300 },
    );
  });
});
