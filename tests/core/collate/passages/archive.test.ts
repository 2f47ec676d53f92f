import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concatenate,
  joinArchive,
  type ShingleTable,
} from '../../../../src/core/collate/passages/archive.ts';

/** Each row an article's shingles. */
function tableOf(rows: readonly (readonly number[])[], from = 0): ShingleTable {
  return {
    shingles: Uint32Array.from(rows.flat()),
    articles: Uint32Array.from(rows.flatMap((row, index) => row.map(() => from + index))),
  };
}

describe('joinArchive(table)', () => {
  test('pairs the articles that share two rare shingles', () => {
    expect(joinArchive(tableOf([[1, 2, 3], [9], [2, 3, 4], [3, 4, 5]]))).toEqual([
      { a: 0, b: 2, shared: 2 },
      { a: 2, b: 3, shared: 2 },
    ]);
  });

  test('leaves out what half an archive prints', () => {
    const boilerplate = [7, 8, 9];
    expect(
      joinArchive(tableOf(Array.from({ length: 101 }, (_, index) => [...boilerplate, 100 + index]))),
    ).toEqual([]);
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
        expect(joinArchive(tableOf(articles))).toEqual(expected);
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
      joinArchive(
        concatenate([
          tableOf([
            [1, 2],
            [3, 4],
          ]),
          tableOf([[1, 2]], 2),
        ]),
      ),
    ).toEqual(joinArchive(whole));
  });
});
