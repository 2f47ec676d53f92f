import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatenate, joinArchive, type ShingleTable } from '../../../../src/core/collate/archive/join.ts';

/** Each row an article's shingles. */
function tableOf(rows: readonly (readonly number[])[], from = 0): ShingleTable {
  return {
    shingles: Float64Array.from(rows.flat()),
    articles: Uint32Array.from(rows.flatMap((row, index) => row.map(() => from + index))),
  };
}

const pairsOf = (table: ShingleTable) => [...joinArchive(table)];

describe('joinArchive(table)', () => {
  test('pairs the articles that share two rare shingles', () => {
    expect(pairsOf(tableOf([[1, 2, 3], [9], [2, 3, 4], [3, 4, 5]]))).toEqual([
      { a: 0, b: 2, shared: 2 },
      { a: 2, b: 3, shared: 2 },
    ]);
  });

  test('leaves out what half an archive prints', () => {
    const boilerplate = [7, 8, 9];
    expect(
      pairsOf(tableOf(Array.from({ length: 101 }, (_, index) => [...boilerplate, 100 + index]))),
    ).toEqual([]);
  });

  test('tells shingles apart that differ in their high or their low bits alone', () => {
    const [high, low] = [2 ** 52, 1];
    expect(
      pairsOf(
        tableOf([
          [7, high + 7, 9],
          [7, 9 + high, low + 9],
        ]),
      ),
    ).toEqual([]);
    expect(
      pairsOf(
        tableOf([
          [high, high + 7],
          [high, high + 7],
        ]),
      ),
    ).toEqual([{ a: 0, b: 1, shared: 2 }]);
  });

  test('finds the same pairs as comparing every two articles', () => {
    const rows = fc.array(fc.uniqueArray(fc.nat(30), { maxLength: 8 }), { maxLength: 20 });
    fc.assert(
      fc.property(rows, (articles) => {
        const expected = articles.flatMap((left, a) =>
          articles.flatMap((right, b) => {
            const shared = left.filter((shingle) => right.includes(shingle)).length;
            return a < b && shared >= 2 ? [{ a, b, shared }] : [];
          }),
        );
        expect(pairsOf(tableOf(articles))).toEqual(expected);
      }),
      { seed: 1 },
    );
  });
});

describe('concatenate(tables)', () => {
  test('joins the parts of an archive that were read apart', () => {
    const whole = tableOf([
      [1, 2],
      [3, 4],
      [1, 2],
    ]);
    expect(
      pairsOf(
        concatenate([
          tableOf([
            [1, 2],
            [3, 4],
          ]),
          tableOf([[1, 2]], 2),
        ]),
      ),
    ).toEqual(pairsOf(whole));
  });
});
