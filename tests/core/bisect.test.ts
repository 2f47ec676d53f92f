import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWhere } from '../../src/core/bisect.ts';

describe('firstWhere(count, isReached)', () => {
  test('is where the answers turn to yes', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(220), (count, turn) => {
        expect(firstWhere(count, (index) => index >= turn)).toBe(Math.min(turn, count));
      }),
    );
  });

  test('asks few times', () => {
    let asked = 0;
    firstWhere(1_000_000, (index) => {
      asked += 1;
      return index > 777_777;
    });
    expect(asked).toBeLessThanOrEqual(20);
  });
});
