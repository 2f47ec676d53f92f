import { DisjointSets } from '../../disjoint-sets.ts';
import type { CandidatePair } from './join.ts';

export interface EventLimits {
  /** From the first article of an event to its last lie so many days at most. */
  readonly days: number;
  /** So many shingles two articles share at least to be drawn together. */
  readonly shared: number;
  /** So many articles an event has at most. */
  readonly articles: number;
}

/**
 * Articles of a few days that share wording: each set is probably about one event. `days` has the day of each article,
 * counted from any day, NaN where it is not known; such an article is in no set.
 *
 * The pairs that share most are joined first, and none that would stretch a set beyond the limits: a background
 * paragraph that is printed every week would chain a year into one set. The sets are disjoint, each of two articles or more
 * with its numbers rising, in the order of their days; the order of the pairs changes nothing.
 */
export function proposeEvents(
  days: Float64Array,
  pairs: Iterable<CandidatePair>,
  limits: EventLimits,
): number[][] {
  const near: CandidatePair[] = [];
  for (const pair of pairs) {
    const apart = Math.abs((days[pair.a] as number) - (days[pair.b] as number));
    if (pair.shared >= limits.shared && apart <= limits.days) near.push(pair);
  }
  near.sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b);

  const sets = new DisjointSets(days.length);
  const firsts = days.slice();
  const lasts = days.slice();
  const sizes = new Uint32Array(days.length).fill(1);
  for (const { a, b } of near) {
    const [x, y] = [sets.rootOf(a), sets.rootOf(b)];
    if (x === y) continue;
    const first = Math.min(firsts[x] as number, firsts[y] as number);
    const last = Math.max(lasts[x] as number, lasts[y] as number);
    const size = (sizes[x] as number) + (sizes[y] as number);
    if (last - first > limits.days || size > limits.articles) continue;
    sets.join(x, y);
    const root = sets.rootOf(x);
    firsts[root] = first;
    lasts[root] = last;
    sizes[root] = size;
  }
  const firstDayOf = (set: readonly number[]) => firsts[sets.rootOf(set[0] as number)] as number;
  return sets
    .lists()
    .filter((set) => set.length > 1)
    .sort((x, y) => firstDayOf(x) - firstDayOf(y) || (x[0] as number) - (y[0] as number));
}
