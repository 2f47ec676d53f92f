import { findPoints, groupPoints, keepDense, type Points, RARE_BITS } from './points.ts';
import type { Sequence } from './sequence.ts';

/** A stretch of words in each of two texts that say the same in like words, whatever their order. */
export interface Region {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * What two texts share, quotation-blind: points where they have the same rare word or run, kept where enough weight
 * matches near by in both, grouped, cut back to where the words match, and kept if they carry enough.
 */
export function alignSequences(a: Sequence, b: Sequence, weights: readonly number[]): Region[] {
  const points = keepDense(findPoints(a.ids, b.ids, weights), a.ids, weights, REACH, DENSE);
  const regions = groupPoints(points, GAP)
    .map((group) => frame(group, a, b, weights))
    .filter((region) => region !== undefined);
  const weighed = mergeNear(regions, a, b, weights).map((region) => ({
    region,
    bits: evidence(region, a, b, weights),
  }));
  return dropWeaker(weighed.filter(({ bits }) => bits >= ENOUGH));
}

// Chosen on pairs of texts with known shared passages (`npm run bench -- alignment`), each in the middle of a wide
// range that gives the same result. In words on either side, and in bits (see wordWeight).
const REACH = 18;
const DENSE = 60;
const GAP = 30;
const NEAR = 40;
const ENOUGH = 120;
// Words that match in two places belong to the one that matches better by this much; text printed twice stays.
const CLEARLY_MORE = 1.25;
// The share of rare words that match by chance near a shared passage.
const CHANCE = 0.05;
// An edge is moved out to the end of its sentence if the words between are no more than this many bits of surprise.
const REACH_FOR_SENTENCE = 80;

type Bounds = readonly [from: number, to: number];

/** The box around the points, cut back on either side to where the words match as densely as within. */
function frame(group: Points, a: Sequence, b: Sequence, weights: readonly number[]): Region | undefined {
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
function densest(side: Sequence, places: Int32Array, weights: readonly number[]): Bounds {
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
function toSentence(side: Sequence, [from, to]: Bounds, weights: readonly number[], limit: number): Bounds {
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

function mergeNear(
  regions: readonly Region[],
  a: Sequence,
  b: Sequence,
  weights: readonly number[],
): Region[] {
  const merged: Region[] = [];
  for (const region of [...regions].sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB)) {
    const at = merged.findIndex(
      (other) =>
        region.fromA - other.toA <= NEAR &&
        region.fromB - other.toB <= NEAR &&
        other.fromB - region.toB <= NEAR,
    );
    const other = merged[at];
    const joined = other && join(other, region);
    if (joined && evidence(joined, a, b, weights) >= 0.8 * evidence(other, a, b, weights))
      merged[at] = joined;
    else merged.push(region);
  }
  return merged;
}

interface Weighed {
  readonly region: Region;
  readonly bits: number;
}

/** Without the regions whose words, on either side, mostly belong to a region that carries clearly more. */
function dropWeaker(weighed: readonly Weighed[]): Region[] {
  return weighed
    .filter(
      ({ region, bits }) =>
        !weighed.some((other) => other.bits > CLEARLY_MORE * bits && isMostlyWithin(region, other.region)),
    )
    .map(({ region }) => region);
}

function isMostlyWithin(x: Region, y: Region): boolean {
  const sharedA = Math.min(x.toA, y.toA) - Math.max(x.fromA, y.fromA);
  const sharedB = Math.min(x.toB, y.toB) - Math.max(x.fromB, y.fromB);
  return 2 * sharedA > x.toA - x.fromA || 2 * sharedB > x.toB - x.fromB;
}

function join(x: Region, y: Region): Region {
  return {
    fromA: Math.min(x.fromA, y.fromA),
    toA: Math.max(x.toA, y.toA),
    fromB: Math.min(x.fromB, y.fromB),
    toB: Math.max(x.toB, y.toB),
  };
}

/** The shared weight, discounted by how much of the heavier side is not shared: bits. */
function evidence(region: Region, a: Sequence, b: Sequence, weights: readonly number[]): number {
  const counts = new Map<number, number>();
  let massA = 0;
  for (let i = region.fromA; i < region.toA; i += 1) {
    const id = a.ids[i] as number;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    massA += weights[id] as number;
  }
  let massB = 0;
  let shared = 0;
  for (let j = region.fromB; j < region.toB; j += 1) {
    const id = b.ids[j] as number;
    massB += weights[id] as number;
    const count = counts.get(id) ?? 0;
    if (count === 0) continue;
    counts.set(id, count - 1);
    shared += weights[id] as number;
  }
  return shared ** 2 / Math.max(massA, massB, 1);
}
