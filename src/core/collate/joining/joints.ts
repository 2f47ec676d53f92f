import { fieldText } from '../../article-text.ts';
import type { Joint } from '../../model.ts';
import { endOf, type OwnUnit, startOf } from '../units/own-units.ts';
import type { Cluster } from './joining.ts';

/**
 * For each unit the place before it where its article's marks close over units that another article prints between:
 * the first cut there, told at that place.
 */
export function findJoints(
  clusters: readonly Cluster[],
  next: ReadonlyMap<OwnUnit, OwnUnit>,
  units: readonly OwnUnit[],
  anchorOf: (unit: OwnUnit) => string,
): Map<OwnUnit, Joint> {
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map((unit) => [unit, cluster] as const)));
  const joints = new Map<OwnUnit, Joint>();
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (!before || before.quotation === null || before.quotation !== unit.quotation) return;
    const [from, to] = [clusterOf.get(before), clusterOf.get(unit)];
    if (!from || !to || from === to) return;
    const left = leftBetween(from, to, unit, next, clusterOf);
    if (left.length === 0) return;
    const text = fieldText(unit.article, unit.field).slice(endOf(before) - 1, startOf(unit) + 1);
    const ellipsis = unit.afterDots || /…|\.\s?\.|[[(]/.test(text) ? 'shown' : 'unshown';
    joints.set(unit, { before: anchorOf(unit), left: left.map(anchorOf), ellipsis });
  });
  return joints;
}

// Further on, another article is at another place of the utterance.
const MOST_LEFT = 12;

/** What another article prints between the two, in one go; the longest such row. */
function leftBetween(
  from: Cluster,
  to: Cluster,
  unit: OwnUnit,
  next: ReadonlyMap<OwnUnit, OwnUnit>,
  clusterOf: ReadonlyMap<OwnUnit, Cluster>,
): OwnUnit[] {
  let longest: OwnUnit[] = [];
  for (const other of from) {
    if (other.article === unit.article) continue;
    const between: OwnUnit[] = [];
    for (let at = next.get(other); at && between.length <= MOST_LEFT; at = next.get(at)) {
      if (clusterOf.get(at) === to) {
        if (between.length > longest.length) longest = [...between];
        break;
      }
      if (clusterOf.get(at) !== from) between.push(at);
    }
  }
  return longest;
}
