import { describe, expect, test } from 'vitest';
import { byCodeUnits } from '../../../src/core/text/order.ts';

describe('byCodeUnits(a, b)', () => {
  test.each<[string, number]>([
    ['a b', -1],
    ['b a', 1],
    ['a a', 0],
    ['Z a', -1],
    ['é z', 1],
  ])('%s: %i', (notation, expected) => {
    expect(byCodeUnits(...(notation.split(' ') as [string, string]))).toBe(expected);
  });
});
