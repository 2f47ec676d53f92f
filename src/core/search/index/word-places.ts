import { searchWords } from '../words.ts';
import type { Positions } from './postings.ts';

/** Every word of some rows of text, with its places. */
export interface WordPlaces {
  /** In order. */
  readonly words: readonly string[];
  /** For each word a row and a position in it in turn, in order. */
  readonly places: readonly (readonly number[])[];
  /** For each word the number of rows that have it. */
  readonly counts: Uint32Array;
}

export function placeWords(texts: readonly string[]): WordPlaces {
  const byWord = new Map<string, number[]>();
  // No word contains white space, so each chunk between spaces is split into words once, however often it occurs.
  const listsOf = new Map<string, readonly number[][]>();
  const listOf = (key: string): number[] => {
    const known = byWord.get(key);
    if (known) return known;
    const list: number[] = [];
    byWord.set(key, list);
    return list;
  };
  texts.forEach((text, row) => {
    let position = 0;
    for (const chunk of text.split(/\s+/)) {
      let lists = listsOf.get(chunk);
      if (!lists) {
        lists = searchWords(chunk).map(({ key }) => listOf(key));
        listsOf.set(chunk, lists);
      }
      for (const list of lists) {
        list.push(row, position);
        position += 1;
      }
    }
  });
  const words = [...byWord.keys()].sort();
  const places = words.map((word) => byWord.get(word) ?? []);
  return { words, places, counts: Uint32Array.from(places, countRows) };
}

export function rowsAt(places: readonly number[], rowCount: number): Uint32Array {
  const rows = new Uint32Array(rowCount);
  let filled = 0;
  for (let at = 0; at < places.length; at += 2) {
    if (places[at] !== places[at - 2]) {
      rows[filled] = places[at] as number;
      filled += 1;
    }
  }
  return rows;
}

export function positionsAt(places: readonly number[], rowCount: number): Positions {
  const starts = new Uint32Array(rowCount + 1);
  const at = new Uint32Array(places.length / 2);
  let row = -1;
  for (let index = 0; index < at.length; index += 1) {
    if (places[2 * index] !== places[2 * index - 2]) row += 1;
    at[index] = places[2 * index + 1] as number;
    starts[row + 1] = index + 1;
  }
  return { starts, at };
}

function countRows(places: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < places.length; at += 2) {
    if (places[at] !== places[at - 2]) count += 1;
  }
  return count;
}
