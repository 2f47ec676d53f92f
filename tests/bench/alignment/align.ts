import { findPoints, groupPoints, keepDense } from '../../../src/core/collate/passages/points.ts';
import {
  type Region,
  type Sequence,
  sumWeights,
  type Weights,
} from '../../../src/core/collate/passages/sequence.ts';
import { frame } from './frame.ts';

/**
 * What two texts share, quotation-blind: points where they have the same rare word or run, kept where enough weight
 * matches near by in both, grouped, cut back to where the words match, and kept if they carry enough. Time and memory
 * grow with the texts' length, not with its square.
 */
export function alignSequences(a: Sequence, b: Sequence, weights: Weights): Region[] {
  const points = keepDense(findPoints(a.ids, b.ids, weights), a.ids, weights, REACH, DENSE);
  const scale = new Scale(a, b, weights);
  const regions = groupPoints(points, GAP)
    .map((group) => frame(group, a, b, weights))
    .filter((region) => region !== undefined);
  const weighed = mergeNear(
    regions.map((region) => scale.weigh(region)),
    scale,
  );
  return dropWeaker(weighed.filter(({ bits }) => bits >= ENOUGH)).map(({ region }) => region);
}

// Chosen on pairs of texts with known shared passages (`npm run bench -- alignment`), each in the middle of a wide
// range that gives the same result. In words on either side, and in bits (see wordWeight).
const REACH = 18;
const DENSE = 50;
const GAP = 30;
const NEAR = 40;
const ENOUGH = 100;
// Two neighbours are one if together they carry at least this share of what the first carries alone.
const KEPT_BY_JOINING = 0.8;
// Words that match in two places belong to the one that matches better by this much; text printed twice stays.
const CLEARLY_MORE = 1.25;

interface Weighed {
  readonly region: Region;
  /** The weight of the words that both sides have. */
  readonly shared: number;
  /** The shared weight, discounted by how much of the heavier side is not shared. */
  readonly bits: number;
}

/** Weighs regions of two texts. */
class Scale {
  readonly #a: Sequence;
  readonly #b: Sequence;
  readonly #weights: Weights;
  readonly #sumsA: Float64Array;
  readonly #sumsB: Float64Array;
  // All zero between two weighings.
  readonly #counts: Int32Array;

  constructor(a: Sequence, b: Sequence, weights: Weights) {
    this.#a = a;
    this.#b = b;
    this.#weights = weights;
    this.#sumsA = sumWeights(a.ids, weights);
    this.#sumsB = sumWeights(b.ids, weights);
    this.#counts = new Int32Array(weights.length);
  }

  weigh(region: Region): Weighed {
    const counts = this.#counts;
    const wordsA = this.#a.ids.subarray(region.fromA, region.toA);
    let shared = 0;
    for (const id of wordsA) counts[id] = (counts[id] as number) + 1;
    for (const id of this.#b.ids.subarray(region.fromB, region.toB)) {
      if (counts[id] === 0) continue;
      counts[id] = (counts[id] as number) - 1;
      shared += this.#weights[id] as number;
    }
    for (const id of wordsA) counts[id] = 0;
    return this.#toWeighed(region, shared);
  }

  /** Two regions as one, as if they shared no more than either does by itself: no word is looked at again. */
  join(x: Weighed, y: Weighed): Weighed {
    const region = {
      fromA: Math.min(x.region.fromA, y.region.fromA),
      toA: Math.max(x.region.toA, y.region.toA),
      fromB: Math.min(x.region.fromB, y.region.fromB),
      toB: Math.max(x.region.toB, y.region.toB),
    };
    return this.#toWeighed(region, x.shared + y.shared);
  }

  #toWeighed(region: Region, shared: number): Weighed {
    const massA = (this.#sumsA[region.toA] as number) - (this.#sumsA[region.fromA] as number);
    const massB = (this.#sumsB[region.toB] as number) - (this.#sumsB[region.fromB] as number);
    const possible = Math.min(shared, massA, massB);
    return { region, shared: possible, bits: possible ** 2 / Math.max(massA, massB, 1) };
  }
}

function mergeNear(weighed: readonly Weighed[], scale: Scale): Weighed[] {
  const done: Weighed[] = [];
  let open: Weighed[] = [];
  const sorted = [...weighed].sort(
    (x, y) => x.region.fromA - y.region.fromA || x.region.fromB - y.region.fromB,
  );
  for (const next of sorted) {
    const isPast = ({ region }: Weighed) => next.region.fromA - region.toA > NEAR;
    done.push(...open.filter(isPast));
    open = open.filter((one) => !isPast(one));
    const at = open.findIndex(({ region }) => isNear(region, next.region));
    const near = open[at];
    const joined = near && scale.join(near, next);
    if (joined && joined.bits >= KEPT_BY_JOINING * near.bits) open[at] = joined;
    else open.push(next);
  }
  return [...done, ...open].map(({ region }) => scale.weigh(region));
}

function isNear(x: Region, y: Region): boolean {
  return y.fromA - x.toA <= NEAR && y.fromB - x.toB <= NEAR && x.fromB - y.toB <= NEAR;
}

/** Without the regions whose words, on either side, mostly belong to a region that carries clearly more. */
function dropWeaker(weighed: readonly Weighed[]): Weighed[] {
  return weighed.filter(
    ({ region, bits }) =>
      !weighed.some((other) => other.bits > CLEARLY_MORE * bits && isMostlyWithin(region, other.region)),
  );
}

function isMostlyWithin(x: Region, y: Region): boolean {
  const sharedA = Math.min(x.toA, y.toA) - Math.max(x.fromA, y.fromA);
  const sharedB = Math.min(x.toB, y.toB) - Math.max(x.fromB, y.fromB);
  return 2 * sharedA > x.toA - x.fromA || 2 * sharedB > x.toB - x.fromB;
}
