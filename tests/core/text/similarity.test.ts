import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containment, likeness, resemblance } from '../../../src/core/text/similarity.ts';

const bag = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });

describe('containment(a, b, weight)', () => {
  test('is 1 for a piece of the other', () => {
    expect(containment(['not', 'rest'], ['we', 'shall', 'not', 'rest'])).toBe(1);
  });

  test('counts a word as often as it stands', () => {
    expect(containment(['no', 'no'], ['no', 'yes', 'yes'])).toBe(0.5);
  });

  test('weighs words', () => {
    const weight = (key: string) => (key === 'the' ? 1 : 9);
    expect(containment(['the', 'flour'], ['the', 'bread'], weight)).toBe(0.1);
  });
});

describe('resemblance(a, b, weight)', () => {
  test('is the same both ways, between 0 and the containment', () => {
    fc.assert(
      fc.property(bag, bag, (a, b) => {
        expect(resemblance(a, b)).toBe(resemblance(b, a));
        expect(resemblance(a, b)).toBeLessThanOrEqual(containment(a, b));
      }),
      { seed: 1 },
    );
  });
});

describe('likeness(a, b)', () => {
  test('counts the edits between two words', () => {
    expect(likeness('hajizade', 'hajizadeh')).toBeCloseTo(8 / 9);
    expect(likeness('baku', 'baku')).toBe(1);
    expect(likeness('', 'abc')).toBe(0);
  });
});
