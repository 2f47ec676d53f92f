import { DisjointSets } from '../../disjoint-sets.ts';
import type { ArticleId } from '../../content-model.ts';
import type { EventAnalysis } from '../../model.ts';
import { type FigureKind, type FigurePlace, findFigurePlaces } from './figure-places.ts';

/** One value of one counted thing, and where each article prints it. */
export interface FigureRow {
  readonly kind: FigureKind;
  readonly value: string;
  /** One per article of the event, in its article order, also where the article does not print it. */
  readonly articles: readonly { readonly article: ArticleId; readonly places: readonly FigurePlace[] }[];
  /** How many articles print it. */
  readonly printedBy: number;
}

/** The figures for one thing, side by side: "10 lorries" beside "two lorries". */
export interface FigureGroup {
  readonly kind: FigureKind;
  /** The stems that the group's figures have in common; empty for dates. */
  readonly counted: readonly string[];
  readonly rows: readonly FigureRow[];
}

/**
 * Finds the numbers that the articles print and sets those that count the same thing side by side: what more
 * articles print comes first, dates last. Nothing is said about which number is right.
 */
export function findFigures(analysis: EventAnalysis): FigureGroup[] {
  const printed = analysis.articles.flatMap((article) =>
    findFigurePlaces(article).map((place) => ({ article: article.id, place })),
  );
  return groupAlike(printed)
    .map((group) => ({ group: toGroup(group, analysis), first: printed.indexOf(group[0] as Printed) }))
    .sort(
      (a, b) =>
        Number(a.group.kind === 'date') - Number(b.group.kind === 'date') ||
        widest(b.group) - widest(a.group) ||
        a.first - b.first,
    )
    .map(({ group }) => group);
}

interface Printed {
  readonly article: ArticleId;
  readonly place: FigurePlace;
}

// Units and crowds that are counted everywhere: to share only these is not to count the same thing.
const VAGUE = new Set(
  `people person year month week day hour minute decade time percent ton tonne kilometer kilometre mile meter metre
  million billion dollar euro pound member group number part case thing way`.split(/\s+/u),
);

/** Whether to count only this is not to count the same thing. */
export function isVague(stem: string): boolean {
  return VAGUE.has(stem);
}

/** What counts the same, directly or by way of others, as it is printed. */
function groupAlike(printed: readonly Printed[]): Printed[][] {
  const sets = new DisjointSets(printed.length);
  const firstWith = new Map<string, number>();
  for (const [at, { place }] of printed.entries()) {
    for (const name of namesOf(place)) {
      const first = firstWith.get(name);
      if (first === undefined) firstWith.set(name, at);
      else sets.join(first, at);
    }
  }
  return sets.lists().map((members) => members.map((at) => printed[at] as Printed));
}

/** Two places count the same where they have one of these in common. */
function namesOf({ kind, value, counted }: FigurePlace): string[] {
  if (kind === 'date') return [`${kind} ${value}`];
  if (counted.length === 0) return [`${kind} ${value}`];
  return counted.map((stem) => (VAGUE.has(stem) ? `${kind} ${value} ${stem}` : `${kind} any ${stem}`));
}

function toGroup(printed: readonly Printed[], analysis: EventAnalysis): FigureGroup {
  const byValue = Map.groupBy(printed, ({ place }) => place.value);
  const rows = Array.from(byValue, ([value, same]): FigureRow => {
    const byArticle = Map.groupBy(same, ({ article }) => article);
    const articles = analysis.articles.map(({ id }) => ({
      article: id,
      places: (byArticle.get(id) ?? []).map(({ place }) => place),
    }));
    return { kind: same[0]?.place.kind ?? 'amount', value, articles, printedBy: byArticle.size };
  });
  const [first] = printed;
  const counted = first?.place.counted.filter((stem) =>
    printed.every(({ place }) => place.counted.includes(stem)),
  );
  return {
    kind: first?.place.kind ?? 'amount',
    counted: counted ?? [],
    rows: rows.sort((a, b) => b.printedBy - a.printedBy),
  };
}

function widest(group: FigureGroup): number {
  return group.rows.reduce((most, { printedBy }) => Math.max(most, printedBy), 0);
}
