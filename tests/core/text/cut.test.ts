import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAt } from '../../../src/core/text/cut.ts';

describe('cutAt(text, most)', () => {
  test.each([
    ['ab', 3, 'ab'],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['ab😀', 3, 'ab'],
    ['ab😀', 4, 'ab😀'],
    ['a😀b', 3, 'a😀'],
    ['😀', 1, ''],
    ['', 1, ''],
    ['a\ud83d', 2, 'a\ud83d'],
    ['ab\ud800\udc00', 3, 'ab'],
    ['ab\udbff\udfff', 3, 'ab'],
  ])('of %j at most %i units: %j', (text, most, cut) => {
    expect(cutAt(text, most)).toBe(cut);
  });

  test('leaves a well-formed text well-formed, and at most one unit shorter than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const cut = cutAt(text.toWellFormed(), most);
        expect(cut.isWellFormed()).toBe(true);
        expect(text.toWellFormed().startsWith(cut)).toBe(true);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, most) - 1);
      }),
    );
  });
});
