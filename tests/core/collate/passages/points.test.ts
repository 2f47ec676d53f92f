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

describe('findPoints(a, b, weights), at each edge', () => {
  const find = (a: readonly number[], b: readonly number[]) =>
    show(findPoints(Int32Array.from(a), Int32Array.from(b), weights));

  test.each<[string, number[], number[], string]>([
    ['a rare word that stands twice, with each of its partners', [10, 1, 10], [10], '0:0 2:0'],
    ['six pairings of a word', [10, 1, 10], [10, 2, 10, 3, 10], '0:0 0:2 0:4 2:0 2:2 2:4'],
    ['not seven of a word', [10], [10, 1, 10, 2, 10, 3, 10, 4, 10, 5, 10, 6, 10], ''],
    ['no common word', [1], [1], ''],
    ['nothing in an empty text', [], [10], ''],
    ['nothing in an empty other', [10], [], ''],
    ['a run in texts of three words', [1, 2, 3], [1, 2, 3], '0:0 1:1 2:2'],
    ['no run in a text of two', [1, 2], [1, 2, 3], ''],
    ['no run where the middle differs', [1, 4, 3], [1, 2, 3], ''],
    ['no run where the last differs', [1, 2, 4], [1, 2, 3], ''],
    ['no run where the first differs', [4, 2, 3], [1, 2, 3], ''],
    ['a run of four, each point once', [1, 2, 3, 4], [1, 2, 3, 4], '0:0 1:1 2:2 3:3'],
    ['a run at either end', [1, 2, 3, 9], [9, 8, 1, 2, 3], '0:2 1:3 2:4'],
    [
      'a run with six partners',
      [1, 2, 3],
      [1, 2, 3, 5, 1, 2, 3, 5, 1, 2, 3, 5, 1, 2, 3, 5, 1, 2, 3, 5, 1, 2, 3],
      '0:0 0:4 0:8 0:12 0:16 0:20 1:1 1:5 1:9 1:13 1:17 1:21 2:2 2:6 2:10 2:14 2:18 2:22',
    ],
    [
      'none with seven',
      [1, 2, 3],
      [1, 2, 3, 5, 1, 2, 3, 5, 1, 2, 3, 5, 1, 2, 3, 5, 1, 2, 3, 5, 1, 2, 3, 5, 1, 2, 3],
      '',
    ],
    ['word number 0', [0, 1, 2], [0, 1, 2], '0:0 1:1 2:2'],
  ])('finds %s', (_fact, a, b, points) => {
    expect(find(a, b)).toBe(points);
  });

  test('rises in the first text, and there in the second, whichever way texts are given', () => {
    const [a, b] = [
      [10, 1, 2, 3, 11, 10],
      [11, 1, 2, 3, 10],
    ];
    const turned = find(b, a)
      .split(' ')
      .map((point) => point.split(':').toReversed().join(':'));
    expect(turned.toSorted()).toEqual(find(a, b).split(' ').toSorted());
    expect(find(a, b)).toBe('0:4 1:1 2:2 3:3 4:0 5:4');
  });
});

describe('keepDense(points, words, weights, reach, enough)', () => {
  const words = Int32Array.from({ length: 30 }, (_, at) => 10 + at);
  const dense = (a: number[], b: number[], reach: number, enough: number) =>
    show(keepDense({ a: Int32Array.from(a), b: Int32Array.from(b) }, words, weights, reach, enough));

  test.each<[string, number[], number[], number, number, string]>([
    ['keeps what just weighs enough', [0, 1], [0, 1], 5, 32, '0:0 1:1'],
    ['drops what weighs a little less', [0, 1], [0, 1], 5, 33, ''],
    ['keeps one alone that weighs enough', [3], [7], 5, 16, '3:7'],
    ['sees as far as it reaches in the first text', [0, 5], [0, 0], 5, 32, '0:0 5:0'],
    ['sees no farther in the first text', [0, 6], [0, 0], 5, 32, ''],
    ['sees as far as it reaches in the second text', [0, 1], [5, 0], 5, 32, '0:5 1:0'],
    ['sees no farther in the second text', [0, 1], [6, 0], 5, 32, ''],
    ['counts a word once, however many partners it has', [0, 0, 0], [0, 1, 2], 5, 32, ''],
    ['looks back and ahead', [0, 3, 6], [0, 3, 6], 3, 48, '3:3'],
    ['of none, none', [], [], 5, 0, ''],
  ])('%s', (_fact, a, b, reach, enough, kept) => {
    expect(dense(a, b, reach, enough)).toBe(kept);
  });

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

  test.each<[number[], number[], string[]]>([
    [[], [], []],
    [[4], [9], ['4:9']],
    [[0, 3], [0, 3], ['0:0 3:3']],
    [
      [0, 4],
      [0, 0],
      ['0:0', '4:0'],
    ],
    [
      [0, 3],
      [4, 0],
      ['0:4', '3:0'],
    ],
    [[0, 3], [3, 0], ['0:3 3:0']],
    [[0, 3, 6], [0, 3, 6], ['0:0 3:3 6:6']],
    [
      [0, 1, 2],
      [0, 50, 1],
      ['0:0 2:1', '1:50'],
    ],
  ])('of %j and %j: %j', (a, b, groups) => {
    expect(groupPoints({ a: Int32Array.from(a), b: Int32Array.from(b) }, 3).map(show)).toEqual(groups);
  });
});
