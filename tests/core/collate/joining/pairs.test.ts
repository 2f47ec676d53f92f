import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairInOrder } from '../../../../src/core/collate/joining/pairs.ts';

/** The pairs of two lines of letters, `a0-b1`; every letter is worth 1 but for those given. */
function pair(a: string, b: string, open = 0, worths: Readonly<Record<string, number>> = {}): string {
  const worth = (i: number, j: number) => (a[i] === b[j] ? (worths[a[i] ?? ''] ?? 1) : 0);
  return pairInOrder(a.length, b.length, { worth, open })
    .map((one) => `${one.a}${one.b}`)
    .join(' ');
}

describe('pairInOrder(lengthA, lengthB, pairing)', () => {
  test.each([
    ['equal lines throughout', 'abc', 'abc', '00 11 22'],
    ['what one leaves out', 'abc', 'ac', '00 21'],
    ['what one puts in', 'ac', 'abc', '00 12'],
    ['nothing of different lines', 'abc', 'xyz', ''],
    ['nothing of none', 'abc', '', ''],
    ['the earliest of equals', 'ab', 'aab', '00 12'],
    ['the earliest of equals on the other side', 'aab', 'ab', '00 21'],
    ['in order, of two that cross the one that goes on', 'abx', 'bax', '10 22'],
  ])('pairs %s', (_name, a, b, pairs) => {
    expect(pair(a, b)).toBe(pairs);
  });

  test('takes a word that is worth more before two that are worth less', () => {
    expect(pair('xab', 'abx', 0, { x: 3 })).toBe('02');
    expect(pair('xab', 'abx', 0, { x: 1.9 })).toBe('10 21');
  });

  test('opens a run only where it is worth more than its cost', () => {
    expect(pair('ab', 'ab', 1.9)).toBe('00 11');
    expect(pair('ab', 'ab', 2)).toBe('');
    expect(pair('ab', 'ab', 2.1)).toBe('');
  });

  test('pays for every run anew', () => {
    // Three letters in one run pay once; in two runs the single one pays for itself only where its run costs less.
    expect(pair('abxc', 'abyc', 0.9)).toBe('00 11 33');
    expect(pair('abxc', 'abyc', 1.1)).toBe('00 11');
  });

  test('keeps to one run where two would pair as many', () => {
    expect(pair('ab', 'axab', 0.5)).toBe('02 13');
    expect(pair('axab', 'ab', 0.5)).toBe('20 31');
  });

  test('has nothing to say of two texts that would not fit in memory', () => {
    const worth = () => 1;
    expect(pairInOrder(3000, 3000, { worth, open: 0 })).toEqual([]);
    expect(pairInOrder(1, 2, { worth, open: 0 })).toEqual([{ a: 0, b: 0 }]);
  });

  test('pairs alike after a longer call as before it', () => {
    const before = pair('abcab', 'cabca', 0.5);
    pair('ab'.repeat(100), 'ba'.repeat(100), 0.5);
    expect(pair('abcab', 'cabca', 0.5)).toBe(before);
  });

  test('is worth as much as the best pairing that there is, and rises on both sides', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(line, line, fc.constantFrom(0, 0.25, 0.75, 1.5), (a, b, open) => {
        const worth = (i: number, j: number) => (a[i] === b[j] ? 1 : 0);
        const pairs = pairInOrder(a.length, b.length, { worth, open });
        for (const [at, { a: i, b: j }] of pairs.entries()) {
          expect(a[i]).toBe(b[j]);
          const before = pairs[at - 1];
          if (before) expect(before.a < i && before.b < j).toBe(true);
        }
        const runs = pairs.filter(
          (one, at) => pairs[at - 1]?.a !== one.a - 1 || pairs[at - 1]?.b !== one.b - 1,
        );
        expect(pairs.length - open * runs.length).toBeCloseTo(bestWorth(a, b, open), 9);
      }),
    );
  });
});

/** The worth of the best pairing, by trying every one. */
function bestWorth(a: string, b: string, open: number): number {
  const from = (i: number, j: number, inRun: boolean): number => {
    if (i >= a.length || j >= b.length) return 0;
    const apart = Math.max(from(i + 1, j, false), from(i, j + 1, false));
    if (a[i] !== b[j]) return apart;
    return Math.max(apart, 1 - (inRun ? 0 : open) + from(i + 1, j + 1, true));
  };
  return from(0, 0, false);
}
