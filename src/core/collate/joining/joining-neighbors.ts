import type { CompareSpeakers } from '../statements/speakers.ts';
import type { OwnUnit } from '../units/own-units.ts';
import type { Clustering } from './joining.ts';
import { longestRun } from './links.ts';
import { overlap } from './overlap.ts';
import { pairWords } from './pair-words.ts';
import type { Weights } from './weights.ts';

// A statement of more units is one sentence again and again; what stands beside the first of them is enough.
const MOST_MEMBERS = 128;

// Right after a unit that has joined, so many words in a row are enough.
export const RUN = 3;

/**
 * Joins units that stand right before or after joined ones on both sides: "No," beside "No," says nothing by itself and
 * much after the same sentence.
 */
export function joinNeighbors(
  clustering: Clustering,
  next: ReadonlyMap<OwnUnit, OwnUnit>,
  weights: Weights,
  compare: CompareSpeakers,
): void {
  // From the last to the first, so that what joins goes on to the unit before it in the same round.
  const before = new Map([...next].map(([unit, following]) => [following, unit] as const).reverse());
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const [unit, following] of [...next, ...before]) {
      for (const other of clustering.clusterOf(unit).slice(0, MOST_MEMBERS)) {
        if (other.article === unit.article) continue;
        // What stands beside the partner, or the partner itself where it prints both in one.
        const beside = (next.get(unit) === following ? next : before).get(other);
        for (const partner of beside ? [beside, other] : [other]) {
          if (clustering.areOne(following, partner)) break;
          if (!mayBe(following, partner, weights, compare)) continue;
          const pairs = pairWords(following.words, partner.words);
          const link = { strength: 0, inA: pairs.map(({ a }) => a), inB: pairs.map(({ b }) => b) };
          clustering.add({ a: following, b: partner, link });
          isNew = clustering.join(following, partner) || isNew;
        }
      }
    }
  }
}

function mayBe(a: OwnUnit, b: OwnUnit, weights: Weights, compare: CompareSpeakers): boolean {
  return (
    a.factuality === b.factuality && compare(a.speaker, b.speaker) !== 'different' && isAlike(a, b, weights)
  );
}

function isAlike(a: OwnUnit, b: OwnUnit, weights: Weights): boolean {
  const shared = overlap(a.words, b.words, weights);
  const shorter = Math.min(a.words.length, b.words.length);
  return longestRun(shared) >= Math.min(RUN, shorter);
}
