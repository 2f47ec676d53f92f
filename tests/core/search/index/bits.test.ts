import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter, riceParameter } from '../../../../src/core/search/index/bits.ts';

const count = fc.integer({ min: 1, max: 32 });
const number = fc.oneof(fc.nat(40), fc.nat(2 ** 20), fc.constantFrom(19, 20, 21, 2 ** 31 - 1, 2 ** 32 - 1));

describe('BitWriter and BitReader', () => {
  test('give numbers back as so many bits each', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, count), { maxLength: 20 }), (pairs) => {
        const out = new BitWriter();
        for (const [value, bits] of pairs) out.bits(value, bits);
        const reader = new BitReader(out.take());
        for (const [value, bits] of pairs) expect(reader.bits(bits)).toBe(value % 2 ** bits);
      }),
    );
  });

  test('give numbers back as Rice codes, outliers too', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 20 }), fc.nat(6), (numbers, k) => {
        const out = new BitWriter();
        for (const value of numbers) out.rice(value, k);
        const reader = new BitReader(out.take());
        expect(numbers.map(() => reader.rice(k))).toEqual(numbers);
      }),
    );
  });

  test('begin at a byte, where lists follow one another', () => {
    const out = new BitWriter();
    out.bits(5, 3);
    out.align();
    out.align();
    out.rice(7, 1);
    const bytes = out.take();
    expect(new BitReader(bytes, 1).rice(1)).toBe(7);
    expect(bytes).toHaveLength(2);
    expect(new BitWriter().take()).toHaveLength(0);
  });

  test('write a small number in few bits, and one far off in no more than 52', () => {
    const bytesOf = (value: number, k: number, times: number) => {
      const out = new BitWriter();
      for (let left = times; left > 0; left -= 1) out.rice(value, k);
      return out.take().length;
    };
    expect(bytesOf(0, 0, 8)).toBe(1);
    expect(bytesOf(3, 1, 8)).toBe(3);
    expect(bytesOf(19, 0, 2)).toBe(5);
    expect(bytesOf(20, 0, 2)).toBe(13);
    expect(bytesOf(2 ** 31, 0, 2)).toBe(13);
  });

  test('read nothing past the end', () => {
    expect(new BitReader(new Uint8Array()).bits(9)).toBe(0);
    expect(new BitReader(new Uint8Array()).rice(2)).toBe(0);
  });
});

describe('riceParameter(mean)', () => {
  test('codes gaps of any mean in about as few bits as any other parameter', () => {
    const lengthWith = (gaps: readonly number[], k: number) => {
      const out = new BitWriter();
      for (const gap of gaps) out.rice(gap, k);
      return out.take().length;
    };
    for (const mean of [0, 0.5, 1, 2, 5, 20, 100, 1000]) {
      // Gaps as between entries that stand anywhere: many short, few long.
      const gaps = Array.from({ length: 400 }, (_, at) => Math.floor(-mean * Math.log(1 - (at + 0.5) / 400)));
      const best = Math.min(...Array.from({ length: 12 }, (_, k) => lengthWith(gaps, k)));
      expect(lengthWith(gaps, riceParameter(mean))).toBeLessThanOrEqual(1.06 * best);
    }
  });
});
