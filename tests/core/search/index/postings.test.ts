import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  packNumbers,
  packSections,
  packWords,
  unpackNumbers,
  unpackSections,
  unpackWords,
} from '../../../../src/core/search/index/packing.ts';
import {
  hasPositions,
  readPositions,
  readRows,
  writePostings,
} from '../../../../src/core/search/index/postings.ts';

describe('postings', () => {
  test('read back as they were written', () => {
    const place = fc.tuple(fc.nat(5000), fc.nat(70_000));
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 1, maxLength: 60, selector: String }), (places) => {
        const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        const rows = [...new Set(sorted.map(([row]) => row))];
        const bytes = writePostings(sorted.flat(), rows.length, 5001);
        expect([...readRows(bytes, 0, rows.length, 5001)]).toEqual(rows);
        const positions = readPositions(bytes, 0, rows.length, 5001);
        expect([...positions.at]).toEqual(sorted.map(([, position]) => position));
        expect(positions.starts.at(-1)).toBe(sorted.length);
      }),
    );
  });
});

describe('hasPositions(rowCount, rowsInAll)', () => {
  test.each([
    [64, 100, true],
    [65, 100, false],
    [100, 12_800, true],
    [101, 12_800, false],
  ])('of a word in %i rows of %i: %s', (rowCount, rowsInAll, expected) => {
    expect(hasPositions(rowCount, rowsInAll)).toBe(expected);
  });

  test('a word without them is written in its rows alone', () => {
    const places = Array.from({ length: 65 }, (_, row) => [row, 0, row, 5, row, 9]).flat();
    const [with64, with65] = [64, 65].map(
      (count) => writePostings(places.slice(0, count * 6), count, 66).length,
    );
    expect(with64).toBeGreaterThan(64);
    expect(with65).toBeLessThan(20);
  });
});

describe('packing', () => {
  test('gives numbers, words and sections back', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zß-ÿ0-9]{1,9}$/)).map((list) => [...list].sort());
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), words, (numbers, list) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
        expect(unpackWords(packWords(list))).toEqual(list);
        const sections = [packNumbers(numbers), packWords(list), new Uint8Array()];
        expect(unpackSections(packSections(sections)).map((section) => [...section])).toEqual(
          sections.map((section) => [...section]),
        );
      }),
    );
  });
});
