import { firstWhere } from '../../bisect.ts';
import { diffTokens } from '../../text/diff.ts';
import type { Column } from './column-units.ts';
import type { Place, SharedWording } from './rows.ts';

/** One wording in one place of one column and one place of another, matched word by word. */
export interface Tie {
  readonly wording: SharedWording['id'];
  /** What a word of it counts for when rows would cross. */
  readonly weight: number;
  /** Indexes of the columns, `a < b`. */
  readonly a: number;
  readonly b: number;
  /** Indexes into the columns' words, rising on both sides. */
  readonly pairs: readonly WordPair[];
  /** The pairs by the two sentences they belong to, where they are enough to call the sentences linked. */
  readonly linked: readonly SentencePairs[];
}

export interface WordPair {
  readonly a: number;
  readonly b: number;
}

// This many words of one wording put two sentences into one row; of a shorter wording, half its words do. Fewer
// are what the ends of a long passage leave over in the next sentence.
const ENOUGH_WORDS = 4;

function pairsBySentences(columnA: Column, columnB: Column, all: readonly WordPair[]): SentencePairs[] {
  const grouped = Map.groupBy(
    all,
    (pair) => `${columnA.words[pair.a]?.unit ?? 0} ${columnB.words[pair.b]?.unit ?? 0}`,
  );
  return Array.from(grouped, ([key, pairs]) => {
    const [unitA = 0, unitB = 0] = key.split(' ').map(Number);
    return { unitA, unitB, pairs };
  }).filter(({ pairs }) => isEnough(pairs.length, all.length));
}

export interface SentencePairs {
  readonly unitA: number;
  readonly unitB: number;
  readonly pairs: readonly WordPair[];
}

/** Whether `wordCount` words of a wording of `allCount` words are enough to hold a row together. */
export function isEnough(wordCount: number, allCount: number): boolean {
  return wordCount >= Math.min(ENOUGH_WORDS, Math.ceil(allCount / 2));
}

// Where a statement and a passage cannot both be level, the statement is what readers came for.
const WEIGHTS = { statement: 2, passage: 1 } as const;

/** Every wording between every two columns, the weightiest first. */
export function tieWordings(columns: readonly Column[], wordings: readonly SharedWording[]): Tie[] {
  const ties = wordings.flatMap((wording) => {
    const places = columns.map((column) =>
      wording.places
        .filter((place) => place.article === column.article.id)
        .map((place) => wordsIn(column, place)),
    );
    return columns.flatMap((columnA, a) =>
      columns.flatMap((columnB, b) => {
        if (b <= a) return [];
        return pairPlaces(places[a] ?? [], places[b] ?? []).map(([inA, inB]): Tie => {
          const pairs = matchWords(columnA, columnB, inA, inB);
          const linked = pairsBySentences(columnA, columnB, pairs);
          return { wording: wording.id, weight: WEIGHTS[wording.kind], a, b, pairs, linked };
        });
      }),
    );
  });
  return ties.filter((tie) => tie.pairs.length > 0).toSorted(byWeight);
}

// Of a wording that two articles have so often that there are more pairings of its places, each place has one partner.
const MOST_PAIRINGS = 64;

/** Each place of one article with each of the other; the first with the first and so on where that would be very many. */
function pairPlaces<Place extends readonly number[]>(
  a: readonly Place[],
  b: readonly Place[],
): [Place, Place][] {
  if (a.length * b.length <= MOST_PAIRINGS)
    return a.flatMap((inA) => b.map((inB): [Place, Place] => [inA, inB]));
  const [first, second] = [a, b].map((places) => places.toSorted(byFirstWord));
  return (first ?? []).flatMap((inA, at) => {
    const inB = second?.[at];
    return inB ? [[inA, inB] as [Place, Place]] : [];
  });
}

function byFirstWord(x: readonly number[], y: readonly number[]): number {
  return (x[0] ?? 0) - (y[0] ?? 0) || x.length - y.length;
}

/** The same words are tied in the same order however the wordings were listed. */
function byWeight(x: Tie, y: Tie): number {
  const difference = y.pairs.length * y.weight - x.pairs.length * x.weight;
  if (difference !== 0) return difference;
  if (x.a !== y.a || x.b !== y.b) return x.a - y.a || x.b - y.b;
  for (const [index, pair] of x.pairs.entries()) {
    const other = y.pairs[index] ?? pair;
    if (pair.a !== other.a || pair.b !== other.b) return pair.a - other.a || pair.b - other.b;
  }
  return x.wording < y.wording ? -1 : 1;
}

function matchWords(
  columnA: Column,
  columnB: Column,
  inA: readonly number[],
  inB: readonly number[],
): WordPair[] {
  const wordsA = inA.flatMap((index) => columnA.words[index] ?? []);
  const wordsB = inB.flatMap((index) => columnB.words[index] ?? []);
  const changes = diffTokens(wordsA, wordsB);
  const end = { fromA: inA.length, toA: inA.length, fromB: inB.length, toB: inB.length };
  const pairs: WordPair[] = [];
  let [atA, atB] = [0, 0];
  for (const change of [...changes, end]) {
    for (; atA < change.fromA; atA += 1, atB += 1) {
      pairs.push({ a: inA[atA] as number, b: inB[atB] as number });
    }
    [atA, atB] = [change.toA, change.toB];
  }
  return pairs;
}

/** The words that lie inside one of the place's spans, in order. */
function wordsIn({ words }: Column, { spans }: Place): number[] {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    const first = firstWhere(words, (one) => one.start >= start);
    for (let at = first; (words[at]?.end ?? Infinity) <= end; at += 1) found.add(at);
  }
  return [...found].toSorted((a, b) => a - b);
}
