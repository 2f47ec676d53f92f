import { describe, expect, test } from 'vitest';
import { allOf, countInDigits, countOf, writeAlike, writeCount } from '../../../src/core/text/counts.ts';

describe('writeCount(count)', () => {
  test.each([
    [0, 'no'],
    [1, 'one'],
    [10, 'ten'],
    [11, '11'],
    [1430, '1,430'],
  ])('writes %i as %s', (count, written) => expect(writeCount(count)).toBe(written));
});

describe('countOf(count, noun)', () => {
  test('has the noun agree', () => {
    expect([1, 2, 41].map((count) => countOf(count, 'word'))).toEqual(['one word', 'two words', '41 words']);
  });
});

describe('allOf(count, noun)', () => {
  test.each([
    [1, 'the one word'],
    [2, 'both words'],
    [9, 'all nine words'],
    [41, 'all 41 words'],
  ])('writes all of %i as %s', (count, written) => expect(allOf(count, 'word')).toBe(written));
});

describe('countInDigits(count, noun)', () => {
  test('writes every count in digits', () => {
    const written = [0, 1, 7, 1430].map((count) => countInDigits(count, 'word'));
    expect(written).toEqual(['0 words', '1 word', '7 words', '1,430 words']);
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
    [
      [8, 12, 0],
      ['8', '12', '0'],
    ],
  ])('writes %j as %j', (counts, written) => expect(writeAlike(...counts)).toEqual(written));
});
