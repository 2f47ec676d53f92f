import { describe, expect, test } from 'vitest';
import { countOf, writeAlike, writeCount } from '../../../src/core/text/counts.ts';

describe('writeCount(count)', () => {
  test.each([
    [0, 'no'],
    [1, 'one'],
    [10, 'ten'],
    [11, '11'],
  ])('writes %i as %s', (count, written) => expect(writeCount(count)).toBe(written));
});

describe('countOf(count, noun)', () => {
  test('has the noun agree', () => {
    expect([1, 2, 41].map((count) => countOf(count, 'word'))).toEqual(['one word', 'two words', '41 words']);
  });
});

describe('writeAlike(...counts)', () => {
  test.each([
    [
      [3, 9],
      ['three', 'nine'],
    ],
    [
      [7, 43],
      ['7', '43'],
    ],
  ])('writes %j as %j', (counts, written) => expect(writeAlike(...counts)).toEqual(written));
});
