/** Runs of words, and whether one of them is, or holds, another run. */
export class Wordings {
  readonly #whole = new Set<string>();
  readonly #byWord = new Map<string, string[]>();

  add(keys: readonly string[]): void {
    const text = toText(keys);
    if (this.#whole.has(text)) return;
    this.#whole.add(text);
    for (const key of new Set(keys)) {
      const known = this.#byWord.get(key);
      if (known) known.push(text);
      else this.#byWord.set(key, [text]);
    }
  }

  has(keys: readonly string[]): boolean {
    return this.#whole.has(toText(keys));
  }

  /** Asks only the runs that have the rarest of the words. */
  contain(keys: readonly string[]): boolean {
    if (keys.length === 0) return this.#whole.size > 0;
    const lists = keys.map((key) => this.#byWord.get(key) ?? []);
    const rarest = lists.reduce((least, list) => (list.length < least.length ? list : least));
    const text = toText(keys);
    return rarest.slice(0, MOST_ASKED).some((run) => run.includes(text));
  }
}

// More runs with the rarest word of a subhead are no news any more.
const MOST_ASKED = 200;

function toText(keys: readonly string[]): string {
  return ` ${keys.join(' ')} `;
}
