import { describe, expect, test } from 'vitest';
import {
  findPoints,
  groupPoints,
  keepDense,
  type Points,
} from '../../../../src/core/collate/passages/points.ts';

// Words 0 to 9 are common, those from 10 up rare.
const weights = Array.from({ length: 40 }, (_, id) => (id < 10 ? 4 : 16));

const show = ({ a, b }: Points) => Array.from(a, (i, index) => `${i}:${b[index]}`).join(' ');

describe('findPoints(a, b, weights)', () => {
  test('finds rare words wherever they stand', () => {
    expect(show(findPoints(Int32Array.of(10, 1, 2, 11), Int32Array.of(11, 3, 10), weights))).toBe('0:2 3:0');
  });

  test('finds runs of three, common words and all', () => {
    expect(show(findPoints(Int32Array.of(1, 2, 3, 9), Int32Array.of(8, 1, 2, 3), weights))).toBe(
      '0:1 1:2 2:3',
    );
  });

  test('finds no run of two common words', () => {
    expect(show(findPoints(Int32Array.of(1, 2, 3), Int32Array.of(8, 1, 2, 9), weights))).toBe('');
  });

  test('passes over a word with too many pairings', () => {
    const often = Int32Array.from({ length: 9 }, (_, at) => (at % 3 === 0 ? 10 : at));
    expect(show(findPoints(often, Int32Array.of(10, 20, 10, 21, 10), weights))).toBe('');
  });

  test('stays linear where one run repeats without end', () => {
    const drone = (length: number) => Int32Array.from({ length }, (_, at) => 10 + (at % 5));
    expect(findPoints(drone(5000), drone(5000), weights).a.length).toBeLessThan(10 * 5000);
  });
});

describe('keepDense(points, words, weights, reach, enough)', () => {
  test('drops a match that stands alone', () => {
    const words = Int32Array.from({ length: 30 }, (_, at) => 10 + at);
    const points = { a: Int32Array.of(0, 1, 2, 25), b: Int32Array.of(5, 4, 6, 6) };
    expect(show(keepDense(points, words, weights, 5, 40))).toBe('0:5 1:4 2:6');
  });
});

describe('groupPoints(points, gap)', () => {
  test('joins points that are near on both sides', () => {
    const points = { a: Int32Array.of(0, 2, 4, 5), b: Int32Array.of(9, 7, 40, 8) };
    expect(groupPoints(points, 3).map(show)).toEqual(['0:9 2:7 5:8', '4:40']);
  });
});
