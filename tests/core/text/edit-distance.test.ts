import { describe, expect, test } from 'vitest';
import { likeness } from '../../../src/core/text/edit-distance.ts';

describe('likeness(a, b)', () => {
  test('counts the edits between two words', () => {
    expect(likeness('hajizade', 'hajizadeh')).toBeCloseTo(8 / 9);
    expect(likeness('baku', 'baku')).toBe(1);
    expect(likeness('', 'abc')).toBe(0);
  });
});
