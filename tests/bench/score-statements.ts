/** Scores predicted pairs of places against a reader's judgments of which belong to one statement. */
export interface Side {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

interface SidePair {
  readonly a: Side;
  readonly b: Side;
}

export interface GoldEvent {
  readonly event: string;
  readonly articles: readonly string[];
  readonly mentions?: readonly (Side & { readonly mid: number })[];
  readonly pairs?: readonly { readonly a: number; readonly b: number; readonly relation: string }[];
  readonly clusters?: readonly (readonly number[])[];
  readonly negatives?: readonly SidePair[];
  readonly ambiguous?: readonly SidePair[];
}

export interface Predicted {
  readonly event: string;
  readonly pairs: readonly (SidePair & { readonly relation?: string })[];
}

export interface StatementScore {
  readonly recall: number;
  readonly judged: number;
  readonly strict: number;
  readonly relation: number;
  readonly byRelation: Readonly<Record<string, string>>;
}

/**
 * `judged` is the F1 of pairs that the reader ruled on, `strict` counts every other pair as wrong too. A place is found
 * when half of the shorter of the two spans overlaps.
 */
export function scoreStatements(gold: readonly GoldEvent[], predicted: readonly Predicted[]): StatementScore {
  const pairsOf = new Map(predicted.map((row) => [row.event, row.pairs]));
  const sum = { right: 0, wrong: 0, unjudged: 0, hits: 0, gold: 0, related: 0, relatedRight: 0 };
  const byRelation = new Map<string, [number, number]>();
  for (const event of gold) {
    const pairs = pairsOf.get(event.event) ?? [];
    const links = (event.pairs ?? []).map(({ a, b, relation }) => ({
      sides: sidesOf(event, a, b),
      relation,
    }));
    for (const { sides, relation } of links) {
      const hits = pairs.filter((pair) => isSamePair(pair, sides));
      const counts = byRelation.get(relation) ?? [0, 0];
      byRelation.set(relation, [counts[0] + Number(hits.length > 0), counts[1] + 1]);
      sum.gold++;
      if (hits.length === 0) continue;
      sum.hits++;
      const relations = hits.flatMap((hit) => hit.relation ?? []);
      if (relations.length > 0) sum.related++;
      if (relations.includes(relation)) sum.relatedRight++;
    }
    for (const pair of pairs) {
      const isRight = links.some(({ sides }) => isSamePair(pair, sides)) || meetInCluster(event, pair);
      if (isRight) sum.right++;
      else if ((event.ambiguous ?? []).some((sides) => isSamePair(pair, sides))) continue;
      else if ((event.negatives ?? []).some((sides) => isSamePair(pair, sides))) sum.wrong++;
      else sum.unjudged++;
    }
  }
  const recall = ratio(sum.hits, sum.gold);
  return {
    recall,
    judged: harmonic(ratio(sum.right, sum.right + sum.wrong), recall),
    strict: harmonic(ratio(sum.right, sum.right + sum.wrong + sum.unjudged), recall),
    relation: ratio(sum.relatedRight, sum.related),
    byRelation: Object.fromEntries(
      [...byRelation].map(([relation, [hits, of]]) => [relation, `${hits}/${of}`]),
    ),
  };
}

function sidesOf({ mentions = [] }: GoldEvent, a: number, b: number): SidePair {
  const nowhere: Side = { article: '', start: 0, end: 0 };
  return { a: mentions[a] ?? nowhere, b: mentions[b] ?? nowhere };
}

function meetInCluster({ mentions = [], clusters = [] }: GoldEvent, { a, b }: SidePair): boolean {
  const clustersOf = (side: Side) => {
    const touched = new Set(
      mentions.filter((mention) => overlaps(side, mention)).map((mention) => mention.mid),
    );
    return clusters.flatMap((members, index) => (members.some((member) => touched.has(member)) ? index : []));
  };
  const ofB = new Set(clustersOf(b));
  return clustersOf(a).some((cluster) => ofB.has(cluster));
}

function isSamePair(pair: SidePair, { a, b }: SidePair): boolean {
  return (overlaps(pair.a, a) && overlaps(pair.b, b)) || (overlaps(pair.a, b) && overlaps(pair.b, a));
}

function overlaps(a: Side, b: Side): boolean {
  if (a.article !== b.article) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= Math.min(a.end - a.start, b.end - b.start) / 2;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole);
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : round((2 * precision * recall) / (precision + recall));
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
