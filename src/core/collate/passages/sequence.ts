import type { Span } from '../../content-model.ts';
import { stem } from '../../text/english/stem.ts';
import { fold } from '../../text/fold.ts';
import { scanTokens } from '../../text/scan.ts';

/** A text as the numbers of its words, for aligning. */
export interface Sequence {
  readonly text: string;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a word begins a sentence; one longer than the words. */
  readonly begins: Uint8Array;
  /** 1 where a word begins with a capital letter. */
  readonly capitals: Uint8Array;
}

/** A stretch of words in each of two texts that say the same in like words, whatever their order. */
export interface Region {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** How much each word says, by its number: bits. */
export type Weights = ArrayLike<number>;

/** Numbers words by their stem, the same for all the texts that are read with it. */
export class Vocabulary {
  readonly #weigh: (key: string) => number;
  // By the word as written first: it is what almost every word of a text is found by.
  readonly #written = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #weights: number[] = [];

  constructor(weigh: (key: string) => number) {
    this.#weigh = weigh;
  }

  /** How much each word says, by its number. */
  get weights(): readonly number[] {
    return this.#weights;
  }

  /** How many written words it has met: what its memory is proportional to. */
  get size(): number {
    return this.#written.size;
  }

  read(text: string): Sequence {
    const ids: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const begins: number[] = [];
    const capitals: number[] = [];
    let hasEnded = true;
    scanTokens(text, (kind, start, end) => {
      if (kind === 'word') {
        ids.push(this.#number(text.slice(start, end)));
        starts.push(start);
        ends.push(end);
        begins.push(hasEnded ? 1 : 0);
        capitals.push(isCapital(text, start) ? 1 : 0);
        hasEnded = false;
      } else if (!hasEnded) hasEnded = endsSentence(text, kind, start, end);
    });
    begins.push(1);
    return {
      text,
      ids: Int32Array.from(ids),
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      begins: Uint8Array.from(begins),
      capitals: Uint8Array.from(capitals),
    };
  }

  #number(word: string): number {
    const known = this.#written.get(word);
    if (known !== undefined) return known;
    const key = fold(word);
    const form = stem(key);
    let id = this.#stems.get(form);
    if (id === undefined) {
      id = this.#weights.length;
      this.#stems.set(form, id);
      this.#weights.push(this.#weigh(key));
    }
    this.#written.set(word, id);
    return id;
  }
}

/**
 * The weights for the texts of one event. A word that comes again and again in them says less there than in the
 * language: at most four bits more than its share of these texts. And a name says half, for texts that share the name
 * of a council or a minister do not share their prose yet.
 */
export function weighWithin(sequences: readonly Sequence[], weights: readonly number[]): Float64Array {
  const counts = new Uint32Array(weights.length);
  const names = new Uint8Array(weights.length);
  let total = 0;
  for (const { ids, begins, capitals } of sequences) {
    total += ids.length;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] as number;
      counts[id] = (counts[id] as number) + 1;
      names[id] = (names[id] as number) | (capitals[at] ? (begins[at] ? 0 : IS_CAPITAL) : IS_SMALL);
    }
  }
  const within = new Float64Array(weights.length);
  for (const { ids } of sequences) {
    for (const id of ids) {
      if (within[id] !== 0) continue;
      const weight = Math.min(weights[id] as number, Math.log2(total / (counts[id] as number)) + 4);
      within[id] = names[id] === IS_CAPITAL ? weight / 2 : weight;
    }
  }
  return within;
}

// How a word is written within sentences: what is never written small is a name.
const IS_CAPITAL = 1;
const IS_SMALL = 2;

/** The weight of the words before each place, one more than there are words. */
export function sumWeights(ids: Int32Array, weights: Weights): Float64Array {
  const sums = new Float64Array(ids.length + 1);
  for (let at = 0; at < ids.length; at += 1) {
    sums[at + 1] = (sums[at] as number) + (weights[ids[at] as number] as number);
  }
  return sums;
}

/** The span of the words `[from, to)`. */
export function spanOfWords(sequence: Sequence, from: number, to: number): Span {
  return { start: sequence.starts[from] as number, end: sequence.ends[to - 1] as number };
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function endsSentence(text: string, kind: string, start: number, end: number): boolean {
  if (kind === 'space') return end - start > 1 && /\n\s*\n/.test(text.slice(start, end));
  const mark = text[start];
  return mark === '.' || mark === '!' || mark === '?' || mark === '…';
}
