import { DisjointSets } from '../../disjoint-sets.ts';
import type { Article } from '../../content-model.ts';
import type { Cluster } from '../joining/joining.ts';
import { inOrder, type OwnUnit } from '../units/own-units.ts';

/**
 * Which clusters are neighbours of one speaker, so that they are one utterance, in the order that readers see: the
 * official text's, else that of most articles that print both, else the place of their earliest units.
 */
export function toUtterances(clusters: readonly Cluster[], next: ReadonlyMap<OwnUnit, OwnUnit>): Cluster[][] {
  const groups = groupNeighbors(clusters, next);
  return groups.map(inReadingOrder).sort((a, b) => inOrder(firstOf(a), firstOf(b)));
}

function groupNeighbors(clusters: readonly Cluster[], next: ReadonlyMap<OwnUnit, OwnUnit>): Cluster[][] {
  const numberOf = new Map(
    clusters.flatMap((cluster, number) => cluster.map((unit) => [unit, number] as const)),
  );
  const groups = new DisjointSets(clusters.length);
  for (const [unit, following] of next) {
    const [a, b] = [numberOf.get(unit), numberOf.get(following)];
    if (a !== undefined && b !== undefined) groups.join(a, b);
  }
  return groups.lists().map((numbers) => numbers.map((number) => clusters[number] as Cluster));
}

function firstOf(group: readonly Cluster[]): OwnUnit {
  return group.flat().reduce((first, unit) => (inOrder(unit, first) < 0 ? unit : first));
}

/**
 * Puts clusters one after another so that each comes after those that most articles print right before it; where that
 * runs in a circle, the one with the earliest unit comes first (topological order, Kahn 1962).
 */
function inReadingOrder(group: readonly Cluster[]): Cluster[] {
  const sorted = group.toSorted((a, b) => inOrder(a[0] as OwnUnit, b[0] as OwnUnit));
  const votes = countFollowers(sorted);
  const after = sorted.map(() => [] as number[]);
  const waiting = sorted.map(() => 0);
  for (const [key, count] of votes) {
    const [from = 0, to = 0] = key.split(' ').map(Number);
    if (count <= (votes.get(`${to} ${from}`) ?? 0)) continue;
    after[from]?.push(to);
    waiting[to] = (waiting[to] ?? 0) + 1;
  }
  const ordered: Cluster[] = [];
  const done = sorted.map(() => false);
  // The first that waits for nothing, else the first of all: both only move on, but for those that become free.
  const free = new MinimumHeap();
  waiting.forEach((count, number) => {
    if (count === 0) free.push(number);
  });
  let first = 0;
  while (ordered.length < sorted.length) {
    while (done[first]) first++;
    const number = free.pop() ?? first;
    if (done[number]) continue;
    done[number] = true;
    ordered.push(sorted[number] as Cluster);
    for (const following of after[number] ?? []) {
      waiting[following] = (waiting[following] ?? 0) - 1;
      if (waiting[following] === 0 && !done[following]) free.push(following);
    }
  }
  return ordered;
}

/** How many articles print one cluster right after another, by their numbers; an official text outvotes all others. */
function countFollowers(clusters: readonly Cluster[]): Map<string, number> {
  const byArticle = new Map<Article, { unit: OwnUnit; number: number }[]>();
  clusters.forEach((cluster, number) => {
    for (const unit of cluster) {
      if (unit.field !== 'body') continue;
      const list = byArticle.get(unit.article);
      if (list) list.push({ unit, number });
      else byArticle.set(unit.article, [{ unit, number }]);
    }
  });
  const votes = new Map<string, number>();
  for (const [article, units] of byArticle) {
    const weight = article.kind === 'official' ? byArticle.size : 1;
    units.sort((a, b) => inOrder(a.unit, b.unit));
    units.forEach(({ number }, at) => {
      const following = units[at + 1]?.number;
      if (following === undefined || following === number) return;
      const key = `${number} ${following}`;
      votes.set(key, (votes.get(key) ?? 0) + weight);
    });
  }
  return votes;
}

/** A queue that gives out the smallest number first. */
class MinimumHeap {
  readonly #numbers: number[] = [];

  push(number: number): void {
    const heap = this.#numbers;
    let at = heap.push(number) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((heap[above] ?? 0) <= number) break;
      heap[at] = heap[above] ?? 0;
      at = above;
    }
    heap[at] = number;
  }

  pop(): number | undefined {
    const heap = this.#numbers;
    const [smallest] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return smallest;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) break;
      const child = (heap[left + 1] ?? Infinity) < (heap[left] ?? 0) ? left + 1 : left;
      if ((heap[child] ?? 0) >= last) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = last;
    return smallest;
  }
}
