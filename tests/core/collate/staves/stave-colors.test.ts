import { expect, test } from 'vitest';
import { colorClasses, colorOfAll, colorStaves } from '../../../../src/core/collate/staves/stave-colors.ts';

test('a stave has the color it wishes for', () => {
  expect(colorStaves([2, 0, 1])).toEqual([2, 0, 1]);
});

test('of two that wish for one color the second gets one that nobody wishes for', () => {
  expect(colorStaves([1, 0, 1, 3])).toEqual([1, 0, 2, 3]);
});

test('colors repeat when there are more staves than colors', () => {
  expect(colorStaves([0, 1, 2, 3, 4, 5, 0, 1])).toEqual([0, 1, 2, 3, 4, 5, 0, 1]);
});

test('a stave of several outlets has the color of none, and takes none from others', () => {
  expect(colorOfAll([1, 1])).toBe(1);
  expect(colorOfAll([0, 1])).toBeNull();
  expect(colorStaves([null, 0, null, 0])).toEqual([null, 0, null, 1]);
});

test('the class names say the colors that staves do not have by their numbers', () => {
  expect(colorClasses([2, 1, 0, 3, 4, 5, 3, null])).toEqual(['c13', 'c31', 'c74', 'c80']);
  expect(colorClasses([0, 1, 2, 3, 4, 5, 0, 1])).toEqual([]);
});
