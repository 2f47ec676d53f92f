import { DisjointSets } from '../../disjoint-sets.ts';
import type { Weights } from './sequence.ts';

/**
 * A place where two texts have the same word, and reason to look at it: the word is rare in both, or it stands in a run
 * of three words that both have.
 *
 *     a   the dockers blocked the northern gate        points: dockers, blocked (rare);
 *     b   a gate was blocked by dockers                gate (rare), wherever they stand
 */
export interface Points {
  /** Word numbers in the first text, rising. */
  readonly a: Int32Array;
  /** Word numbers in the second text. */
  readonly b: Int32Array;
}

// A word or run with more pairings than this between two texts says nothing about where they agree. It keeps the
// points linear in the texts' length.
const MAX_PAIRINGS = 6;

const RUN = 3;

// Below this many bits a word is common: it makes no point by itself, and its absence costs nothing.
export const RARE_BITS = 7;

export function findPoints(a: Int32Array, b: Int32Array, weights: Weights): Points {
  const found: number[] = [];
  addRareWords(a, b, weights, found);
  addRuns(a, b, found);
  return unpack(Float64Array.from(found).sort(), b.length);
}

/** The points around which enough weight matches within `reach` words on both sides. */
export function keepDense(
  points: Points,
  words: Int32Array,
  weights: Weights,
  reach: number,
  enough: number,
): Points {
  const { a, b } = points;
  const kept: number[] = [];
  let first = 0;
  for (let p = 0; p < a.length; p += 1) {
    const i = a[p] as number;
    const j = b[p] as number;
    while ((a[first] as number) < i - reach) first += 1;
    let sum = 0;
    let counted = -1;
    for (let q = first; q < a.length && (a[q] as number) <= i + reach; q += 1) {
      const near = a[q] as number;
      // A word counts once, however many partners it has near by.
      if (near === counted || Math.abs((b[q] as number) - j) > reach) continue;
      counted = near;
      sum += weights[words[near] as number] as number;
    }
    if (sum >= enough) kept.push(p);
  }
  return pick(points, kept);
}

/** Points that lie within `gap` words of one another on both sides, link by link. */
export function groupPoints(points: Points, gap: number): Points[] {
  const { a, b } = points;
  const groups = new DisjointSets(a.length);
  for (let p = 0; p < a.length; p += 1) {
    for (let q = p - 1; q >= 0 && (a[p] as number) - (a[q] as number) <= gap; q -= 1) {
      if (Math.abs((b[p] as number) - (b[q] as number)) <= gap) groups.join(q, p);
    }
  }
  return groups.lists().map((members) => pick(points, members));
}

function pick(points: Points, members: readonly number[]): Points {
  return {
    a: Int32Array.from(members, (p) => points.a[p] as number),
    b: Int32Array.from(members, (p) => points.b[p] as number),
  };
}

function addRareWords(a: Int32Array, b: Int32Array, weights: Weights, found: number[]): void {
  const countsA = new Uint32Array(weights.length);
  for (const id of a) countsA[id] = (countsA[id] as number) + 1;
  const places = chain(b.length, weights.length, (j) => {
    const id = b[j] as number;
    return countsA[id] !== 0 && (weights[id] as number) >= RARE_BITS ? id : -1;
  });
  for (let i = 0; i < a.length; i += 1) {
    const id = a[i] as number;
    if ((places.count[id] as number) * (countsA[id] as number) > MAX_PAIRINGS) continue;
    for (let j = places.last[id] as number; j >= 0; j = places.before[j] as number)
      found.push(i * b.length + j);
  }
}

function addRuns(a: Int32Array, b: Int32Array, found: number[]): void {
  if (a.length < RUN || b.length < RUN) return;
  let bits = 4;
  while (2 ** bits < 2 * b.length) bits += 1;
  const places = chain(b.length - RUN + 1, 2 ** bits, (j) => hashRun(b, j, bits));
  for (let i = 0; i + RUN <= a.length; i += 1) {
    const partners: number[] = [];
    for (let j = places.last[hashRun(a, i, bits)] as number; j >= 0; j = places.before[j] as number) {
      if (a[i] === b[j] && a[i + 1] === b[j + 1] && a[i + 2] === b[j + 2]) partners.push(j);
      if (partners.length > MAX_PAIRINGS) break;
    }
    if (partners.length > MAX_PAIRINGS) continue;
    for (const j of partners) {
      for (let k = 0; k < RUN; k += 1) found.push((i + k) * b.length + j + k);
    }
  }
}

/** Lists of places by number, in three flat arrays: the last place of each, and the one before each place. */
function chain(length: number, slots: number, slotOf: (at: number) => number) {
  const last = new Int32Array(slots).fill(-1);
  const before = new Int32Array(length).fill(-1);
  const count = new Uint32Array(slots);
  for (let at = 0; at < length; at += 1) {
    const slot = slotOf(at);
    if (slot < 0) continue;
    before[at] = last[slot] as number;
    last[slot] = at;
    count[slot] = (count[slot] as number) + 1;
  }
  return { last, before, count };
}

function hashRun(ids: Int32Array, at: number, bits: number): number {
  let hash = Math.imul(ids[at] as number, 0x9e3779b1);
  hash = Math.imul(hash ^ (ids[at + 1] as number), 0x85ebca6b) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (ids[at + 2] as number), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (2 ** bits - 1);
}

function unpack(codes: Float64Array, width: number): Points {
  const a: number[] = [];
  const b: number[] = [];
  let last = -1;
  for (const code of codes) {
    if (code === last) continue;
    last = code;
    a.push(Math.floor(code / width));
    b.push(code % width);
  }
  return { a: Int32Array.from(a), b: Int32Array.from(b) };
}
