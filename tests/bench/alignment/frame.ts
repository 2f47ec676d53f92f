import { type Points, RARE_BITS } from '../../../src/core/collate/passages/points.ts';
import type { Region, Sequence, Weights } from '../../../src/core/collate/passages/sequence.ts';

// The share of rare words that match by chance near a shared passage.
const CHANCE = 0.05;
// An edge is moved out to the end of its sentence if the words between are no more than this many bits of surprise.
const REACH_FOR_SENTENCE = 80;

type Bounds = readonly [from: number, to: number];

/** The box around the points, cut back on either side to where the words match as densely as within. */
export function frame(group: Points, a: Sequence, b: Sequence, weights: Weights): Region | undefined {
  let { a: placesA, b: placesB } = group;
  let sideA: Bounds = [0, 0];
  let sideB: Bounds = [0, 0];
  for (let round = 0; round < 2; round += 1) {
    sideA = densest(a, placesA, weights);
    [placesB, placesA] = within(placesB, placesA, sideA);
    sideB = densest(b, placesB, weights);
    [placesA, placesB] = within(placesA, placesB, sideB);
    if (placesA.length === 0) return undefined;
  }
  return { fromA: sideA[0], toA: sideA[1], fromB: sideB[0], toB: sideB[1] };
}

/** Those places, and their partners, whose partner lies within the bounds. */
function within(places: Int32Array, partners: Int32Array, [from, to]: Bounds): [Int32Array, Int32Array] {
  const isIn = (_: number, index: number) =>
    (partners[index] as number) >= from && (partners[index] as number) < to;
  const kept = places.filter(isIn);
  return [kept, partners.filter((at) => at >= from && at < to)];
}

/** The part around the places whose words are likelier to match as these do than as unrelated text does. */
function densest(side: Sequence, places: Int32Array, weights: Weights): Bounds {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const at of places) {
    if (at < from) from = at;
    if (at + 1 > to) to = at + 1;
  }
  if (to === 0) return [0, 0];
  const isMatched = new Uint8Array(to - from);
  for (const at of places) isMatched[at - from] = 1;
  let matched = 0;
  let missed = 0;
  for (let at = from; at < to; at += 1) {
    const weight = weights[side.ids[at] as number] as number;
    if (isMatched[at - from]) matched += weight;
    else if (weight >= RARE_BITS) missed += weight;
  }
  const share = Math.min(0.97, Math.max(matched / (matched + missed), CHANCE + 0.05));
  const gain = Math.log(share / CHANCE);
  const loss = Math.log((1 - share) / (1 - CHANCE));
  let best: Bounds = [from, to];
  let most = 0;
  let sum = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const weight = weights[side.ids[at] as number] as number;
    if (isMatched[at - from]) sum += gain * weight;
    else if (weight >= RARE_BITS) sum += loss * weight;
    if (sum <= 0) {
      sum = 0;
      start = at + 1;
    } else if (sum > most) {
      most = sum;
      best = [start, at + 1];
    }
  }
  return toSentence(side, best, weights, REACH_FOR_SENTENCE / -loss);
}

/** The bounds, moved out to the end of their sentences where little weight lies between. */
function toSentence(side: Sequence, [from, to]: Bounds, weights: Weights, limit: number): Bounds {
  let start = from;
  for (let spent = 0; start > 0 && !side.begins[start];) {
    start -= 1;
    const weight = weights[side.ids[start] as number] as number;
    if (weight >= RARE_BITS) spent += weight;
    if (spent > limit) {
      start = from;
      break;
    }
  }
  let end = to;
  for (let spent = 0; end < side.ids.length && !side.begins[end];) {
    const weight = weights[side.ids[end] as number] as number;
    end += 1;
    if (weight >= RARE_BITS) spent += weight;
    if (spent > limit) {
      end = to;
      break;
    }
  }
  return [start, end];
}
