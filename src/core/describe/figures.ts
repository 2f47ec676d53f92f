import type { ArticleId, EventAnalysis } from '../model.ts';
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
  const groups: Printed[][] = [];
  for (const one of printed) {
    const alike = groups.filter((group) => group.some((other) => countSame(one.place, other.place)));
    const joined = [...alike.flat(), one];
    for (const group of alike) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups
    .map((group) => toGroup(group, analysis))
    .sort(
      (a, b) =>
        Number(a.kind === 'date') - Number(b.kind === 'date') ||
        widest(b) - widest(a) ||
        firstPrinted(a, printed) - firstPrinted(b, printed),
    );
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

function countSame(a: FigurePlace, b: FigurePlace): boolean {
  if (a.kind === 'date' || b.kind === 'date') return a.kind === b.kind && a.value === b.value;
  if (a.kind !== b.kind) return false;
  const shared = a.counted.filter((stem) => b.counted.includes(stem));
  if (shared.some((stem) => !VAGUE.has(stem))) return true;
  return a.value === b.value && (shared.length > 0 || (a.counted.length === 0 && b.counted.length === 0));
}

function toGroup(printed: readonly Printed[], analysis: EventAnalysis): FigureGroup {
  const values = [...new Set(printed.map(({ place }) => place.value))];
  const rows = values.map((value): FigureRow => {
    const same = printed.filter(({ place }) => place.value === value);
    const articles = analysis.articles.map(({ id }) => ({
      article: id,
      places: same.filter(({ article }) => article === id).map(({ place }) => place),
    }));
    const printedBy = articles.filter(({ places }) => places.length > 0).length;
    return { kind: same[0]?.place.kind ?? 'amount', value, articles, printedBy };
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
  return Math.max(...group.rows.map(({ printedBy }) => printedBy));
}

function firstPrinted(group: FigureGroup, printed: readonly Printed[]): number {
  return printed.findIndex(({ place }) =>
    group.rows.some((row) => row.articles.some(({ places }) => places.includes(place))),
  );
}
