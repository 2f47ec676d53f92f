import { firstWhere } from '../../bisect.ts';
import { findPoints, type Points } from './points.ts';
import { type Region, type Sequence, sumWeights, type Weights } from './sequence.ts';

/** Running text that two sequences share in one order, word for word but for small gaps. */
export interface Run extends Region {
  /** The weight of the words that match, less what the gaps cost: bits. */
  readonly bits: number;
}

/**
 * The runs of two texts of one event: points that rise together, chained where the words that match outweigh those
 * passed over (a sparse local alignment), best chains first, no two for the same words.
 *
 *     a   … sent 40 tons of flour to Armenian residents …
 *     b   … sent about 40 tons of wheat flour to the residents …
 *             └┬─┘       └───┬───┘       └┬┘└┬┘     └───┬───┘
 */
export function findRuns(a: Sequence, b: Sequence, weights: Weights): Run[] {
  const sides = {
    a: a.ids,
    b: b.ids,
    weights,
    costsA: sumWeights(a.ids, weights),
    costsB: sumWeights(b.ids, weights),
  };
  const found: Run[] = [];
  let points = findPoints(a.ids, b.ids, weights);
  while (points.a.length > 0) {
    const runs = dropOverlapping(chainPoints(points, sides).filter(isEnough));
    if (runs.length === 0) break;
    found.push(...runs);
    points = outside(points, runs);
  }
  return dropOverlapping(found).map((run) => widen(run, a, b));
}

// A chain passes over at most so many words on either side.
const MAX_GAP = 10;

// What a word passed over costs, as a share of what it would give if it matched; the lower, the looser the wording.
const GAP_COST = 0.7;

const MIN_WORDS = 6;
// Six words of which some three are rare and no names: "direct interference in Azerbaijan’s internal affairs" is
// enough, "the House Intelligence Committee on Thursday" is not. Chosen by reading what 85 events share.
const ENOUGH = 52;

interface Sides {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weights: Weights;
  /** The weight of the words before each place. */
  readonly costsA: Float64Array;
  readonly costsB: Float64Array;
}

function isEnough(run: Run): boolean {
  return run.bits >= ENOUGH && Math.min(run.toA - run.fromA, run.toB - run.fromB) >= MIN_WORDS;
}

/** The best chain from each point that begins one. */
function chainPoints(points: Points, sides: Sides): Run[] {
  const { a, b } = points;
  const scores = new Float64Array(a.length);
  const roots = new Int32Array(a.length);
  const bestOf = new Map<number, number>();
  for (let p = 0; p < a.length; p += 1) {
    const i = a[p] as number;
    const j = b[p] as number;
    let before = 0;
    let root = p;
    for (let q = p - 1; q >= 0 && i - (a[q] as number) <= MAX_GAP; q -= 1) {
      const backB = j - (b[q] as number);
      if ((a[q] as number) === i || backB < 1 || backB > MAX_GAP) continue;
      const score = (scores[q] as number) - gapCost(sides, a[q] as number, i, b[q] as number, j);
      // Of equal chains the nearer point wins, so that the result depends on the texts alone.
      if (score > before) {
        before = score;
        root = roots[q] as number;
      }
    }
    const score = before + (sides.weights[sides.a[i] as number] as number);
    scores[p] = score;
    roots[p] = root;
    const best = bestOf.get(root);
    if (best === undefined || score > (scores[best] as number)) bestOf.set(root, p);
  }
  return [...bestOf].map(([root, last]) => ({
    fromA: a[root] as number,
    toA: (a[last] as number) + 1,
    fromB: b[root] as number,
    toB: (b[last] as number) + 1,
    bits: scores[last] as number,
  }));
}

function gapCost(sides: Sides, fromA: number, toA: number, fromB: number, toB: number): number {
  const missedA = (sides.costsA[toA] as number) - (sides.costsA[fromA + 1] as number);
  const missedB = (sides.costsB[toB] as number) - (sides.costsB[fromB + 1] as number);
  return (GAP_COST * (missedA + missedB)) / 2;
}

/** Best first, without those whose words a better one has on both sides. */
function dropOverlapping(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((x, y) => y.bits - x.bits || x.fromA - y.fromA || x.fromB - y.fromB)) {
    if (!kept.some((other) => overlaps(run, other))) kept.push(run);
  }
  return kept;
}

function overlaps(x: Region, y: Region): boolean {
  return x.fromA < y.toA && y.fromA < x.toA && x.fromB < y.toB && y.fromB < x.toB;
}

function outside(points: Points, runs: readonly Run[]): Points {
  const isFree = new Uint8Array(points.a.length).fill(1);
  for (const run of runs) {
    for (
      let p = firstWhere(points.a, (place) => place >= run.fromA);
      p < isFree.length && (points.a[p] as number) < run.toA;
      p += 1
    ) {
      const at = points.b[p] as number;
      if (at >= run.fromB && at < run.toB) isFree[p] = 0;
    }
  }
  return {
    a: points.a.filter((_, index) => isFree[index]),
    b: points.b.filter((_, index) => isFree[index]),
  };
}

/** With the equal words that touch it, within the sentence. */
function widen(run: Run, a: Sequence, b: Sequence): Run {
  let { fromA, toA, fromB, toB } = run;
  while (!a.begins[fromA] && !b.begins[fromB] && a.ids[fromA - 1] === b.ids[fromB - 1]) {
    fromA -= 1;
    fromB -= 1;
  }
  while (!a.begins[toA] && !b.begins[toB] && a.ids[toA] === b.ids[toB]) {
    toA += 1;
    toB += 1;
  }
  return { fromA, toA, fromB, toB, bits: run.bits };
}
