import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWhere } from '../../src/core/bisect.ts';

describe('firstWhere(values, isReached)', () => {
  test('is where the answers turn to yes', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(220), (count, turn) => {
        const numbers = Array.from({ length: count }, (_, index) => index);
        expect(firstWhere(numbers, (number) => number >= turn)).toBe(Math.min(turn, count));
      }),
    );
  });

  test('asks few times', () => {
    let asked = 0;
    firstWhere(new Uint32Array(1_000_000).fill(1, 777_778), (number) => {
      asked += 1;
      return number > 0;
    });
    expect(asked).toBeLessThanOrEqual(20);
  });
});
