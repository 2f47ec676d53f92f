import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventLimits, proposeEvents } from '../../../../src/core/collate/archive/proposed-events.ts';

const limits: EventLimits = { days: 3, shared: 3, articles: 60 };
const on = (...days: readonly number[]) => Float64Array.from(days);

describe('proposeEvents(days, pairs, limits)', () => {
  test('puts together what shares wording within a few days', () => {
    const pairs = [
      { a: 0, b: 1, shared: 9 },
      { a: 1, b: 3, shared: 4 },
      { a: 2, b: 4, shared: 5 },
    ];
    expect(proposeEvents(on(10, 11, 40, 12, 41), pairs, limits)).toEqual([
      [0, 1, 3],
      [2, 4],
    ]);
  });

  test('leaves out what shares little, what lies apart, and what has no date', () => {
    const pairs = [
      { a: 0, b: 1, shared: 2 },
      { a: 0, b: 2, shared: 9 },
      { a: 0, b: 3, shared: 9 },
    ];
    expect(proposeEvents(on(10, 10, 14, Number.NaN), pairs, limits)).toEqual([]);
  });

  test('joins what shares most before what comes first', () => {
    const pairs = [
      { a: 0, b: 1, shared: 4 },
      { a: 1, b: 2, shared: 9 },
    ];
    expect(proposeEvents(on(0, 3, 6), pairs, limits)).toEqual([[1, 2]]);
  });

  test('a paragraph that is printed every day chains no year together', () => {
    const days = Float64Array.from({ length: 365 }, (_, day) => day);
    const pairs = Array.from({ length: 364 }, (_, a) => ({ a, b: a + 1, shared: 8 }));
    const sets = proposeEvents(days, pairs, limits);
    expect(Math.max(...sets.map((set) => set.length))).toBeLessThanOrEqual(4);
  });

  test('the sets are disjoint, within the limits, connected, and the same for every order of the pairs', () => {
    const archive = fc.record({
      days: fc.array(
        fc.oneof({ weight: 9, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.constant(Number.NaN) }),
        {
          minLength: 2,
          maxLength: 30,
        },
      ),
      pairs: fc.uniqueArray(fc.tuple(fc.nat(29), fc.nat(29), fc.integer({ min: 2, max: 9 })), {
        maxLength: 60,
        selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(archive, ({ days, pairs: drawn, seed }) => {
        const pairs = drawn
          .filter(([a, b]) => a !== b && a < days.length && b < days.length)
          .map(([a, b, shared]) => ({ a: Math.min(a, b), b: Math.max(a, b), shared }));
        const small = { ...limits, articles: 5 };
        const sets = proposeEvents(Float64Array.from(days), pairs, small);
        const all = sets.flat();
        expect(new Set(all).size).toBe(all.length);
        for (const set of sets) {
          const own = set.map((article) => days[article] as number);
          expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(small.days);
          expect(set.length).toBeGreaterThan(1);
          expect(set.length).toBeLessThanOrEqual(small.articles);
          for (const article of set) {
            const isJoined = pairs.some(
              ({ a, b, shared }) =>
                shared >= small.shared &&
                (a === article || b === article) &&
                set.includes(a) &&
                set.includes(b),
            );
            expect(isJoined).toBe(true);
          }
        }
        const shuffled = pairs.toSorted(
          (x, y) => ((x.a * 31 + x.b * 17) ^ seed) - ((y.a * 31 + y.b * 17) ^ seed),
        );
        expect(proposeEvents(Float64Array.from(days), shuffled, small)).toEqual(sets);
      }),
      { seed: 1 },
    );
  });
});
