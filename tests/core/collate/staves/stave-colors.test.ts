import { expect, test } from 'vitest';
import { colorClasses, colorStaves, readColor } from '../../../../src/core/collate/staves/stave-colors.ts';

test('a stave has the color it wishes for', () => {
  expect(colorStaves([2, 0, 1])).toEqual([2, 0, 1]);
});

test('of two that wish for one color the second gets one that nobody wishes for', () => {
  expect(colorStaves([1, 0, 1, 3])).toEqual([1, 0, 2, 3]);
});

test('colors repeat when there are more staves than colors', () => {
  expect(colorStaves([0, 1, 2, 3, 4, 5, 0, 1])).toEqual([0, 1, 2, 3, 4, 5, 0, 1]);
});

test('the class names say the colors', () => {
  const colors = [2, 1, 0, 3, 4, 5, 3, 1];
  const classes = colorClasses(colors);
  expect(classes).toEqual(['c13', 'c31', 'c74']);
  expect(colors.map((_, stave) => readColor(['statement', ...classes], stave))).toEqual(colors);
});
