import type { SearchIndex } from '../index/search-index.ts';
import type { Term } from './expand.ts';
import type { Query } from './query.ts';

/** What every row is worth for a query; 0 where it is not found. */
export interface Matches {
  readonly scores: Float32Array;
  /** Whether there are rows with every word of the query, and they are what is found. */
  readonly isComplete: boolean;
}

// A row may lack some words of a longer query when no row has them all: as much as this of their weight is enough.
const ENOUGH = 0.55;
// A match in the speaker's name is worth less than one in the words themselves.
const SPEAKER = 0.5;
// Two words that follow each other as typed; less than what an exact word is above a respelt one.
const FOLLOWING = 0.35;

/** Scores rows by the words they have, rarer words counting more, and by which of them follow each other. */
export function matchRows(index: SearchIndex, query: Query, terms: readonly Term[]): Matches {
  const scores = new Float32Array(index.rowCount);
  if (terms.length === 0) return { scores: scores.fill(1), isComplete: true };
  const weighed = terms.map((term) => ({ term, rarity: rarityOf(index, term) }));
  const all = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
  const found = new Float32Array(index.rowCount);
  const counted = new Uint16Array(index.rowCount);
  let left = all;
  [...weighed]
    .sort((a, b) => b.rarity - a.rarity)
    .forEach(({ term, rarity }, place) => {
      // A row that has none of the rarer words cannot come to enough any more.
      const isLate = left < all * ENOUGH;
      addTerm(index, term, { rarity, stamp: place + 1, isLate, scores, found, counted });
      left -= rarity;
    });
  const complete = all - 1e-3 * terms.length;
  const isComplete = keepBest(scores, found, complete, terms.length > 1 ? all * ENOUGH : complete);
  addFollowing(index, query, terms, scores);
  return { scores, isComplete };
}

/** The weight of a word: the fewer rows have it, the more. */
function rarityOf(index: SearchIndex, term: Term): number {
  let rows = 0;
  for (const { word, weight } of term.expansions) {
    if (weight === 1) return rarity(index, index.counts[word] as number);
    rows += index.counts[word] as number;
  }
  return rarity(index, Math.min(rows, index.rowCount));
}

function rarity(index: SearchIndex, rows: number): number {
  return Math.log(1 + index.rowCount / (rows + 0.5)) + 0.05;
}

interface Adding {
  readonly rarity: number;
  readonly stamp: number;
  readonly isLate: boolean;
  readonly scores: Float32Array;
  readonly found: Float32Array;
  readonly counted: Uint16Array;
}

function addTerm(index: SearchIndex, term: Term, adding: Adding): void {
  const { rarity, stamp, isLate, scores, found, counted } = adding;
  for (const { word, weight } of term.expansions) {
    const worth = rarity * weight;
    for (const row of index.rowsOf(word)) {
      // The best expansion comes first, so a row that has been counted for this word has its best already.
      if (counted[row] === stamp || (isLate && counted[row] === 0)) continue;
      counted[row] = stamp;
      scores[row] = (scores[row] as number) + worth;
      found[row] = (found[row] as number) + rarity;
    }
  }
  if (term.speakers.length === 0) return;
  const speakers = new Set(term.speakers.map((speaker) => speaker + 1));
  for (let row = 0; row < index.rowCount; row += 1) {
    if (counted[row] === stamp) continue;
    if (!speakers.has(index.speakers[index.groups[row] as number] as number)) continue;
    counted[row] = stamp;
    scores[row] = (scores[row] as number) + rarity * SPEAKER;
    found[row] = (found[row] as number) + rarity;
  }
}

/** Leaves the rows with every word, or where there are none those with enough of them. */
function keepBest(scores: Float32Array, found: Float32Array, complete: number, enough: number): boolean {
  let most = 0;
  for (let row = 0; row < found.length; row += 1) {
    const weight = found[row] as number;
    if (weight > most) most = weight;
  }
  const isComplete = most >= complete;
  const least = isComplete ? complete : Math.max(enough, most * 0.75);
  for (let row = 0; row < found.length; row += 1) {
    if ((found[row] as number) < least) scores[row] = 0;
  }
  return isComplete && most > 0;
}

function addFollowing(index: SearchIndex, query: Query, terms: readonly Term[], scores: Float32Array): void {
  let before: { word: number; offset: number; rarity: number } | undefined;
  terms.forEach((term, place) => {
    const best = term.expansions[0];
    const offset = query.offsets[place] as number;
    if (!best || !index.positionsOf(best.word)) return;
    const here = { word: best.word, offset, rarity: rarityOf(index, term) * best.weight };
    if (before) {
      const worth = FOLLOWING * Math.min(before.rarity, here.rarity);
      for (const row of rowsFollowing(index, before.word, here.word, offset - before.offset)) {
        const score = scores[row] as number;
        if (score > 0) scores[row] = score + worth;
      }
    }
    before = here;
  });
}

/** The rows that have `second` exactly `step` words after `first`. Both words have positions. */
function rowsFollowing(index: SearchIndex, first: number, second: number, step: number): number[] {
  const rows: number[] = [];
  const a = index.rowsOf(first);
  const b = index.rowsOf(second);
  const placesA = index.positionsOf(first);
  const placesB = index.positionsOf(second);
  if (!placesA || !placesB) return rows;
  let inB = 0;
  a.forEach((row, inA) => {
    while (inB < b.length && (b[inB] as number) < row) inB += 1;
    if (b[inB] !== row) return;
    const from = placesA.at.subarray(placesA.starts[inA], placesA.starts[inA + 1]);
    const to = placesB.at.subarray(placesB.starts[inB], placesB.starts[inB + 1]);
    const after = new Set(to);
    if (from.some((position) => after.has(position + step))) rows.push(row);
  });
  return rows;
}
