import type { SearchIndex } from '../index/search-index.ts';
import { searchWords } from '../words.ts';

/** What the index can say of a phrase. */
export interface PhraseRows {
  readonly rows: Set<number>;
  /** Whether words without positions are part of it, so that the texts have the last word. */
  readonly isCertain: boolean;
}

/** The rows that may hold the words next to each other in this order: all of those that do, and few others. */
export function findPhrase(index: SearchIndex, phrase: readonly string[]): PhraseRows {
  const words = phrase.map((key) => index.find(key));
  if (words.some((word) => word === undefined)) return { rows: new Set(), isCertain: true };
  const places = (words as number[]).map((word, offset) => ({ word, offset }));
  places.sort((a, b) => (index.counts[a.word] as number) - (index.counts[b.word] as number));
  // By row, where the phrase may begin; `undefined` as long as only words without positions were seen.
  let starts: Map<number, number[] | undefined> | undefined;
  let isCertain = true;
  for (const { word, offset } of places) {
    const here = startsOf(index, word, offset);
    if (!index.positionsOf(word)) isCertain = false;
    if (!starts) {
      starts = here;
      continue;
    }
    const both: typeof starts = new Map();
    for (const [row, known] of starts) {
      if (!here.has(row)) continue;
      const also = here.get(row);
      const common = known && also ? inBoth(known, also) : (known ?? also);
      if (!common || common.length > 0) both.set(row, common);
    }
    starts = both;
  }
  return { rows: new Set(starts?.keys()), isCertain };
}

/** Whether a text holds the words next to each other in this order. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const keys = searchWords(text).map(({ key }) => key);
  return keys.some((_, start) => phrase.every((key, offset) => keys[start + offset] === key));
}

function inBoth(a: readonly number[], b: readonly number[]): number[] {
  const others = new Set(b);
  return a.filter((number) => others.has(number));
}

function startsOf(index: SearchIndex, word: number, offset: number): Map<number, number[] | undefined> {
  const rows = index.rowsOf(word);
  const positions = index.positionsOf(word);
  const starts = new Map<number, number[] | undefined>();
  rows.forEach((row, place) => {
    if (!positions) {
      starts.set(row, undefined);
      return;
    }
    const at = positions.at.subarray(positions.starts[place], positions.starts[place + 1]);
    const possible = [...at].map((position) => position - offset).filter((start) => start >= 0);
    if (possible.length > 0) starts.set(row, possible);
  });
  return starts;
}
