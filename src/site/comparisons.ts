import { type SharedWording, sharedWordings } from '../core/collate/columns.ts';
import { alignTexts } from '../core/collate/passages.ts';
import type { Article, EventAnalysis } from '../core/model.ts';
import { compareAddress, compareEventAddress } from './addresses.ts';
import { type Comparison, viewComparison } from './comparison.ts';
import { lookUp } from './event-view.ts';
import type { Site } from './load.ts';

/** Two articles that have a page of their own, the one whose id sorts first first. */
export interface ComparedPair {
  readonly a: Article;
  readonly b: Article;
  /** The events of either; the same one twice for most pairs. */
  readonly eventA: EventAnalysis;
  readonly eventB: EventAnalysis;
  readonly wordings: readonly SharedWording[];
}

/** Every pair of an event, and every pair of a story's events where wording is shared, once. */
export function findPairs({ events }: Site): ComparedPair[] {
  const within = events.flatMap((analysis) => {
    const wordings = sharedWordings(analysis);
    return pairsOf(analysis.articles).map(([a, b]) => ({
      a,
      b,
      eventA: analysis,
      eventB: analysis,
      wordings,
    }));
  });
  const across = events.flatMap((one, index) =>
    events
      .slice(index + 1)
      .filter((other) => one.event.story !== undefined && other.event.story === one.event.story)
      .flatMap((other) => pairAcross(one, other)),
  );
  return [...within, ...across];
}

function pairAcross(one: EventAnalysis, other: EventAnalysis): ComparedPair[] {
  return one.articles.flatMap((mine) =>
    other.articles.flatMap((theirs): ComparedPair[] => {
      const isFirst = mine.id < theirs.id;
      const [a, b] = isFirst ? [mine, theirs] : [theirs, mine];
      const [eventA, eventB] = isFirst ? [one, other] : [other, one];
      const wordings = alignTexts(a.text, b.text).map((pair, index): SharedWording => ({
        id: `w-${index}`,
        kind: 'passage',
        places: [
          { article: a.id, spans: [pair.a] },
          { article: b.id, spans: [pair.b] },
        ],
      }));
      return wordings.length > 0 ? [{ a, b, eventA, eventB, wordings }] : [];
    }),
  );
}

function pairsOf(articles: readonly Article[]): [Article, Article][] {
  const byId = articles.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  return byId.flatMap((a, index) => byId.slice(index + 1).map((b): [Article, Article] => [a, b]));
}

export function viewPair(site: Site, { a, b, eventA, eventB, wordings }: ComparedPair): Comparison {
  return viewComparison({
    articles: [a, b],
    wordings,
    quotations: eventA === eventB ? eventA.quotations : [...eventA.quotations, ...eventB.quotations],
    statements: eventA === eventB ? eventA.statements : [],
    outletName: lookUp(site, eventA).outletName,
  });
}

export function viewEventComparison(site: Site, analysis: EventAnalysis): Comparison {
  return viewComparison({
    ...analysis,
    wordings: sharedWordings(analysis),
    outletName: lookUp(site, analysis).outletName,
  });
}

export interface ComparisonLink {
  readonly address: string;
  readonly name: string;
}

/** The comparisons of an event: all its articles, where there are more than two, and each pair. */
export function linkComparisons(site: Site, analysis: EventAnalysis): ComparisonLink[] {
  const { outletName } = lookUp(site, analysis);
  const pairs = pairsOf(analysis.articles).map(([a, b]) => ({
    address: compareAddress(a.id, b.id),
    name: `${outletName(a)} and ${outletName(b)}`,
  }));
  const all = {
    address: compareEventAddress(analysis.event.id),
    name: `All ${analysis.articles.length} articles`,
  };
  return analysis.articles.length > 2 ? [all, ...pairs] : pairs;
}

/** What a comparison shows, in a sentence of counts. */
export function writeComparison({ columns, sharedRowCount }: Comparison): string {
  if (sharedRowCount === 0) return 'No wording that both print was found.';
  const counts = columns.map(
    ({ outletName, sharedWordCount, wordCount }) =>
      `${sharedWordCount} of ${outletName}’s ${wordCount} words`,
  );
  const rows = sharedRowCount === 1 ? 'In one row' : `In ${sharedRowCount} rows`;
  return `${rows} the articles print the same wording: ${new Intl.ListFormat('en-GB').format(counts)}.`;
}

/** The articles that one article has a comparison with, by the names of their outlets. */
export function findComparedWith(
  site: Site,
  { id }: Article,
): { readonly id: string; readonly name: string }[] {
  return findPairs(site)
    .filter(({ a, b }) => a.id === id || b.id === id)
    .map(({ a, b, eventA, eventB }) =>
      a.id === id
        ? { id: b.id, name: lookUp(site, eventB).outletName(b) }
        : { id: a.id, name: lookUp(site, eventA).outletName(a) },
    );
}
