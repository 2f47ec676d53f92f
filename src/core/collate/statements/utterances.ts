import type { Cluster } from './joining.ts';
import { type OwnUnit, inOrder } from './own-units.ts';

/**
 * Which clusters are neighbours of one speaker, so that they are one utterance, in the order that readers see: the
 * official text's, else that of most articles that print both, else the place of their earliest units.
 */
export function toUtterances(clusters: readonly Cluster[], next: ReadonlyMap<OwnUnit, OwnUnit>): Cluster[][] {
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map((unit) => [unit, cluster] as const)));
  const groups = new Map<Cluster, Cluster[]>(clusters.map((cluster) => [cluster, [cluster]]));
  for (const [unit, following] of next) {
    const [a, b] = [clusterOf.get(unit), clusterOf.get(following)];
    const [x, y] = [a && groups.get(a), b && groups.get(b)];
    if (!x || !y || x === y) continue;
    const both = [...x, ...y];
    for (const cluster of both) groups.set(cluster, both);
  }
  return [...new Set(groups.values())]
    .map((group) => inReadingOrder(group))
    .sort((a, b) => inOrder(firstOf(a), firstOf(b)));
}

function firstOf(group: readonly Cluster[]): OwnUnit {
  return group.flat().reduce((first, unit) => (inOrder(unit, first) < 0 ? unit : first));
}

/** Puts clusters one after another so that each comes after those that most articles print before it. */
function inReadingOrder(group: readonly Cluster[]): Cluster[] {
  if (group.length < 2) return [...group];
  const rest = group.toSorted((a, b) => inOrder(a[0] as OwnUnit, b[0] as OwnUnit));
  const numbers = new Map(rest.map((cluster, index) => [cluster, index]));
  const ahead = rest.map(() => new Map<number, number>());
  const byArticle = Map.groupBy(
    rest.flatMap((cluster) => cluster.map((unit) => ({ unit, number: numbers.get(cluster) ?? 0 }))),
    ({ unit }) => unit.article,
  );
  for (const [article, units] of byArticle) {
    const weight = article.kind === 'official' ? rest.length * byArticle.size : 1;
    const inBody = units.filter(({ unit }) => unit.field === 'body').sort((a, b) => inOrder(a.unit, b.unit));
    inBody.forEach(({ number }, at) => {
      const following = inBody[at + 1];
      if (!following || following.number === number) return;
      const votes = ahead[number] as Map<number, number>;
      votes.set(following.number, (votes.get(following.number) ?? 0) + weight);
    });
  }
  const ordered: Cluster[] = [];
  const left = new Set(rest.map((_, index) => index));
  while (left.size > 0) {
    const blocked = (number: number) =>
      [...left].some((other) => (ahead[other]?.get(number) ?? 0) > (ahead[number]?.get(other) ?? 0));
    const free = [...left].find((number) => !blocked(number)) ?? Math.min(...left);
    left.delete(free);
    ordered.push(rest[free] as Cluster);
  }
  return ordered;
}
