import { fold } from '../../text/fold.ts';
import { scanTokens } from '../../text/scan.ts';

// Of every WINDOW runs of SHINGLE words in a row one is kept (winnowing, Schleimer et al. 2003): two articles that share
// nine words in a row share a shingle for certain, and two shingles where they share fourteen. That is some 1 shingle
// for 3 words of text.
export const SHINGLE = 5;
export const WINDOW = 5;

const MAX_REMEMBERED = 200_000;

/**
 * Reads texts as the hashes of some of their runs of five words: what an archive is joined on. A hash is a whole number
 * below 2^53: with 32 bits, every hash of a hundred million articles would be that of several runs.
 */
export class ShingleReader {
  // Folding and hashing a word is most of the work, and almost every word comes again.
  readonly #hashes = new Map<string, number>();

  /** Each hash once, rising. */
  read(text: string): Float64Array<ArrayBuffer> {
    return winnow(hashRuns(this.#hashWords(text)));
  }

  #hashWords(text: string): number[] {
    const hashes: number[] = [];
    scanTokens(text, (kind, start, end) => {
      if (kind === 'word') hashes.push(this.#hashWord(text.slice(start, end)));
    });
    return hashes;
  }

  #hashWord(word: string): number {
    const known = this.#hashes.get(word);
    if (known !== undefined) return known;
    if (this.#hashes.size >= MAX_REMEMBERED) this.#hashes.clear();
    const key = fold(word);
    let hash = 0x811c9dc5;
    for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
    this.#hashes.set(word, hash);
    return hash;
  }
}

/** The hash of every run of SHINGLE words: 32 bits and 21 more, mixed apart. */
function hashRuns(words: readonly number[]): Float64Array {
  const runs = new Float64Array(Math.max(0, words.length - SHINGLE + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let high = 0;
    let low = 0x5bd1e995;
    for (let k = 0; k < SHINGLE; k += 1) {
      const word = words[at + k] as number;
      high = Math.imul(high ^ word, 0x9e3779b1) ^ (high >>> 15);
      low = Math.imul(low ^ word, 0x27d4eb2f) ^ (low >>> 13);
    }
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
    low = Math.imul(low ^ (low >>> 15), 0x165667b1);
    runs[at] = ((high ^ (high >>> 13)) >>> 0) * 2 ** 21 + (low >>> 11);
  }
  return runs;
}

/** Of every WINDOW hashes in a row the least. */
function winnow(runs: Float64Array): Float64Array<ArrayBuffer> {
  const kept = new Set<number>();
  if (runs.length > 0 && runs.length < WINDOW) kept.add(Math.min(...runs));
  let least = -1;
  for (let end = WINDOW; end <= runs.length; end += 1) {
    const start = end - WINDOW;
    if (least < start) {
      least = start;
      for (let at = start + 1; at < end; at += 1)
        if ((runs[at] as number) <= (runs[least] as number)) least = at;
    } else if ((runs[end - 1] as number) <= (runs[least] as number)) least = end - 1;
    kept.add(runs[least] as number);
  }
  return Float64Array.from(kept).sort();
}
