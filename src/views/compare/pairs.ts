/**
 * Which two articles have a page of their own. Those of a small event that share wording do, and those of two events of a
 * story that have the same rare words. All others stand side by side among all articles of their event. So the pages grow
 * with the articles and not with their square.
 */
import { sharedWordings } from '../../core/collate/columns/columns.ts';
import type { SharedWording } from '../../core/collate/columns/rows.ts';
import type { Article } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import type { Site } from '../site.ts';
import { recurringInStory, storyEvents } from '../story-events.ts';

/** Two articles that have a page of their own, the one whose id sorts first first. */
export interface ComparedPair {
  readonly a: Article;
  readonly b: Article;
  /** The events of either; the same one twice for most pairs. */
  readonly eventA: EventAnalysis;
  readonly eventB: EventAnalysis;
  readonly wordings: readonly SharedWording[];
}

/** Eight articles make 28 pairs, as many as a reader can look through; sixty would make 1,770. */
export const MOST_PAIRED = 8;

/** Whether an event has so many articles that none of its pairs has a page. */
export function isLarge({ articles }: Pick<EventAnalysis, 'articles'>): boolean {
  return articles.length > MOST_PAIRED;
}

/** Every pair of the site that has a page, once. */
export const findPairs: (site: Site) => readonly ComparedPair[] = once((site) => [
  ...site.events.flatMap(pairsWithin),
  ...site.corpus.stories.flatMap((story) => pairsAcross(storyEvents(site, story))),
]);

/** The pairs with a page that an article is in. */
export function pairsOfArticle(site: Site, { id }: Pick<Article, 'id'>): readonly ComparedPair[] {
  return pairsByArticle(site).get(id) ?? [];
}

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

/** The pair that two articles are; `undefined` where they have no page of their own. */
export function findPair(
  site: Site,
  x: Pick<Article, 'id'>,
  y: Pick<Article, 'id'>,
): ComparedPair | undefined {
  return pairsOfArticle(site, x).find(({ a, b }) => a.id === y.id || b.id === y.id);
}

/** Where two articles of an event stand side by side: on their own page, else at their place among all of its articles. */
export function addressOfPair(site: Site, a: Article, b: Article): string {
  const { compareAddress, placeAddress } = site.addresses;
  return findPair(site, a, b) ? compareAddress(a.id, b.id) : placeAddress(a.event, a.id, b.id);
}

/** Whether two of an event's three articles or more have no page of their own: its own page then sets any two side by side. */
export function isChosenFrom(site: Site, analysis: EventAnalysis): boolean {
  const { articles } = analysis;
  const paired = (pairsByEvent(site).get(analysis) ?? []).filter(({ eventB }) => eventB === analysis);
  return articles.length > 2 && paired.length < (articles.length * (articles.length - 1)) / 2;
}

const pairsByEvent = once((site: Site) => Map.groupBy(findPairs(site), ({ eventA }) => eventA));

function pairsWithin(analysis: EventAnalysis): ComparedPair[] {
  if (isLarge(analysis)) return [];
  const wordings = sharedWordings(analysis);
  return joinPairs(wordings, analysis.articles).map(([a, b]) => ({
    ...{ a, b, wordings },
    ...{ eventA: analysis, eventB: analysis },
  }));
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
  // What more articles have makes no pairs: the story's page has each of its sentences.
  const telling = wordings.filter((wording) => articlesOf(wording).size <= MOST_PAIRED);
  const byArticle = new Map<string, Set<SharedWording>>();
  for (const wording of wordings)
    for (const id of articlesOf(wording)) byArticle.set(id, (byArticle.get(id) ?? new Set()).add(wording));
  return joinPairs(
    telling,
    events.flatMap(({ articles }) => articles),
  ).flatMap(([a, b]): ComparedPair[] => {
    const [eventA, eventB] = [eventOf.get(a.id), eventOf.get(b.id)];
    if (!eventA || !eventB || eventA === eventB) return [];
    const ofB = byArticle.get(b.id);
    const shared = [...(byArticle.get(a.id) ?? [])].filter((wording) => ofB?.has(wording));
    return [{ a, b, eventA, eventB, wordings: shared }];
  });
}

/** Every two articles that have a wording in common, once, by their ids. */
function joinPairs(wordings: readonly SharedWording[], articles: readonly Article[]): [Article, Article][] {
  const byId = new Map(
    articles.toSorted((x, y) => (x.id < y.id ? -1 : 1)).map((article, at) => [article.id, { article, at }]),
  );
  const partners = new Map<string, Set<string>>();
  for (const wording of wordings) {
    const ids = [...articlesOf(wording)];
    for (const id of ids) {
      const own = partners.get(id) ?? new Set();
      for (const other of ids) if (id < other) own.add(other);
      partners.set(id, own);
    }
  }
  const known = (id: string) => byId.get(id) ?? [];
  return [...byId.values()].flatMap(({ article: a }) =>
    [...(partners.get(a.id) ?? [])]
      .flatMap(known)
      .sort((x, y) => x.at - y.at)
      .map(({ article: b }): [Article, Article] => [a, b]),
  );
}

function articlesOf({ places }: SharedWording): ReadonlySet<string> {
  return new Set(places.map(({ article }) => article));
}
