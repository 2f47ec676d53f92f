import { sharedWordings } from '../../core/collate/columns/columns.ts';
import type { SharedWording } from '../../core/collate/columns/rows.ts';
import { shareOfRunningText } from '../../core/describe/running-text.ts';
import type { Article, EventAnalysis } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import { capitalize } from '../../core/text/capital.ts';
import { countOf, writeCount } from '../../core/text/counts.ts';
import { lookUp } from '../event/event-view.ts';
import { colorArticles } from '../outlet-colors.ts';
import type { Site } from '../site.ts';
import { recurringInStory, storyEvents } from '../story-events.ts';
import { type Comparison, viewComparison } from './comparison.ts';

/** Two articles that have a page of their own, the one whose id sorts first first. */
export interface ComparedPair {
  readonly a: Article;
  readonly b: Article;
  /** The events of either; the same one twice for most pairs. */
  readonly eventA: EventAnalysis;
  readonly eventB: EventAnalysis;
  readonly wordings: readonly SharedWording[];
}

/** Every pair of an event, and every pair of a story's events where wording comes back, once. */
export const findPairs: (site: Site) => readonly ComparedPair[] = once((site) => [
  ...site.events.flatMap(pairsWithin),
  ...site.corpus.stories.flatMap((story) => pairsAcross(storyEvents(site, story))),
]);

const pairsByArticle = once((site: Site) => {
  const pairs = new Map<string, ComparedPair[]>();
  for (const pair of findPairs(site)) {
    for (const { id } of [pair.a, pair.b]) {
      const own = pairs.get(id);
      if (own) own.push(pair);
      else pairs.set(id, [pair]);
    }
  }
  return pairs;
});

function pairsWithin(analysis: EventAnalysis): ComparedPair[] {
  const wordings = sharedWordings(analysis);
  return pairsOf(analysis.articles).map(([a, b]) => ({ a, b, eventA: analysis, eventB: analysis, wordings }));
}

function pairsAcross(events: readonly EventAnalysis[]): ComparedPair[] {
  // Two rare words with others between are told on the story's page; side by side there is nothing of them to see.
  const together = recurringInStory(events).filter(({ words }) => !words.includes(' … '));
  const wordings = together.map(({ places }, index): SharedWording => {
    const inBodies = places.filter(({ field }) => field === 'body');
    return {
      id: `phrase-${index}`,
      kind: 'passage',
      places: inBodies.map(({ article, start, end }) => ({ article, spans: [{ start, end }] })),
    };
  });
  const eventOf = new Map(events.flatMap((analysis) => analysis.articles.map(({ id }) => [id, analysis])));
  return pairsOf(events.flatMap(({ articles }) => articles)).flatMap(([a, b]): ComparedPair[] => {
    const [eventA, eventB] = [eventOf.get(a.id), eventOf.get(b.id)];
    if (!eventA || !eventB || eventA === eventB) return [];
    const isIn = (article: Article) => (wording: SharedWording) =>
      wording.places.some((place) => place.article === article.id);
    const shared = wordings.filter(isIn(a)).filter(isIn(b));
    return shared.length > 0 ? [{ a, b, eventA, eventB, wordings: shared }] : [];
  });
}

function pairsOf(articles: readonly Article[]): [Article, Article][] {
  const byId = articles.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  return byId.flatMap((a, index) => byId.slice(index + 1).map((b): [Article, Article] => [a, b]));
}

/** The columns stand in the order that their event's page has, those of two events in the order of time. */
export function viewPair(site: Site, pair: ComparedPair): Comparison {
  const { eventA, eventB, wordings } = pair;
  const articles = inOrder(pair);
  const comparison = viewComparison({
    articles,
    whole: articles.map((article) => wholeOf(site, article)),
    wordings,
    quotations: eventA === eventB ? eventA.quotations : [...eventA.quotations, ...eventB.quotations],
    statements: eventA === eventB ? eventA.statements : [],
    outletName: lookUp(site, eventA).outletName,
    colorOf: colorArticles(site, articles),
    addresses: site.addresses,
  });
  commonWords.set(pair, Math.min(...comparison.columns.map(({ sharedWordCount }) => sharedWordCount)));
  return comparison;
}

// Counted where a pair is compared, which its own page does too.
const commonWords = new WeakMap<ComparedPair, number>();

/** The words that two articles have in common in the rows of their page: of the article that has fewer. */
export function countCommonWords(site: Site, pair: ComparedPair): number {
  if (!commonWords.has(pair)) viewPair(site, pair);
  return commonWords.get(pair) ?? 0;
}

function inOrder({ a, b, eventA, eventB }: ComparedPair): [Article, Article] {
  if (eventA !== eventB) return eventB.event.date < eventA.event.date ? [b, a] : [a, b];
  const { articles } = eventA;
  return articles.indexOf(b) < articles.indexOf(a) ? [b, a] : [a, b];
}

export function viewEventComparison(site: Site, analysis: EventAnalysis): Comparison {
  return viewComparison({
    ...analysis,
    whole: analysis.articles.map((article) => wholeOf(site, article)),
    wordings: sharedWordings(analysis),
    outletName: lookUp(site, analysis).outletName,
    colorOf: colorArticles(site, analysis.articles),
    addresses: site.addresses,
  });
}

function wholeOf(site: Site, article: Article): Article {
  const analysis = site.wholeTextEvents.get(article.event);
  return analysis?.articles.find(({ id }) => id === article.id) ?? article;
}

export interface ComparisonLink {
  readonly address: string;
  readonly name: string;
  /** Of a pair. */
  readonly commonWordCount?: number;
}

/** The comparisons of an event: all its articles, where there are more than two, and each pair. */
export function linkComparisons(site: Site, analysis: EventAnalysis): ComparisonLink[] {
  const { outletName } = lookUp(site, analysis);
  const { articles } = analysis;
  const pairs = pairsOfEvent(site, analysis);
  const links = articles
    .flatMap((a, at) => articles.slice(at + 1).map((b) => ({ a, b })))
    .map(({ a, b }): ComparisonLink => {
      const pair = pairs.find((each) => [a, b].includes(each.a) && [a, b].includes(each.b));
      return {
        address: site.addresses.compareAddress(a.id, b.id),
        name: `${outletName(a)} and ${outletName(b)}`,
        ...(pair && { commonWordCount: countCommonWords(site, pair) }),
      };
    });
  const all = {
    address: site.addresses.compareEventAddress(analysis.event.id),
    name: `All ${writeCount(analysis.articles.length)} articles`,
  };
  return analysis.articles.length > 2 ? [all, ...links] : links;
}

function pairsOfEvent(site: Site, analysis: EventAnalysis): readonly ComparedPair[] {
  return (pairsByEvent(site).get(analysis) ?? []).filter(({ eventB }) => eventB === analysis);
}

const pairsByEvent = once((site: Site) => Map.groupBy(findPairs(site), ({ eventA }) => eventA));

/** "Three articles, side by side". */
export function nameComparison({ articles }: EventAnalysis): string {
  return `${capitalize(countOf(articles.length, 'article'))}, side by side`;
}

/** What a comparison shows, in a sentence of counts. */
export function writeComparison({ columns, sharedRowCount }: Comparison): string {
  if (sharedRowCount === 0) return 'No wording that both print was found.';
  const counts = columns.map(
    ({ outletName, sharedWordCount, wordCount }) =>
      `${sharedWordCount} of ${outletName}’s ${wordCount} words`,
  );
  const rows = `In ${countOf(sharedRowCount, 'row')}`;
  // What two of them share is counted word by word, on their own page and beside the link to it.
  if (columns.length > 2) return `${rows} two articles or more print the same wording.`;
  return `${rows} the articles have words in common: ${new Intl.ListFormat('en-GB').format(counts)}.`;
}

/** The figure of the event's page: what two articles of one event share outside quotation marks. */
export function writeSharedRunningText(
  site: Site,
  { a, b, eventA, eventB }: ComparedPair,
): string | undefined {
  if (eventA !== eventB) return undefined;
  const whole = site.wholeTextEvents.get(eventA.event.id) ?? eventA;
  const unquoted =
    shareOfRunningText(whole).find((pair) =>
      [pair.a.article, pair.b.article].every((article) => article === a.id || article === b.id),
    )?.unquoted ?? 0;
  if (unquoted === 0) return undefined;
  return `They share ${countOf(unquoted, 'word')} of running text outside quotation marks.`;
}

/** The articles that one article has a comparison with, by the names of their outlets. */
export function findComparedWith(
  site: Site,
  { id }: Article,
): { readonly id: string; readonly name: string }[] {
  return (pairsByArticle(site).get(id) ?? []).map(({ a, b, eventA, eventB }) =>
    a.id === id
      ? { id: b.id, name: lookUp(site, eventB).outletName(b) }
      : { id: a.id, name: lookUp(site, eventA).outletName(a) },
  );
}
