const BITS = 5;
const WIDTH = 1 << BITS;

/**
 * Numbers below a limit that are only ever added, and the next of them at or after a place: levels of bits, of which
 * each says which words of 32 bits of the level below have one set.
 */
export class UnitSet {
  readonly #levels: Uint32Array[] = [];

  constructor(limit: number) {
    let size = limit;
    do {
      size = Math.ceil(size / WIDTH);
      this.#levels.push(new Uint32Array(size));
    } while (size > 1);
  }

  add(unit: number): void {
    let at = unit;
    for (const words of this.#levels) {
      const word = at >>> BITS;
      words[word] = (words[word] ?? 0) | (1 << (at & (WIDTH - 1)));
      at = word;
    }
  }

  /** The first number from `unit` on. */
  next(unit: number): number | undefined {
    let at = unit;
    for (const [level, words] of this.#levels.entries()) {
      const word = at >>> BITS;
      const rest = (words[word] ?? 0) & (-1 << (at & (WIDTH - 1)));
      if (rest !== 0) return this.#descend(level, (word << BITS) + lowestBit(rest));
      at = word + 1;
    }
    return undefined;
  }

  #descend(level: number, place: number): number {
    let at = place;
    for (let below = level - 1; below >= 0; below -= 1) {
      at = (at << BITS) + lowestBit(this.#levels[below]?.[at] ?? 0);
    }
    return at;
  }
}

function lowestBit(bits: number): number {
  return WIDTH - 1 - Math.clz32(bits & -bits);
}
