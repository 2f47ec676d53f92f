import { sharedWordings } from '../../core/collate/columns/columns.ts';
import { shareOfRunningText } from '../../core/describe/running-text.ts';
import type { Article } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { once, onceForLast } from '../../core/once.ts';
import { lookUp } from '../event/event-view.ts';
import { colorArticles } from '../outlet-colors.ts';
import { english } from '../say.ts';
import type { Site } from '../site.ts';
import { type Comparison, numberStatements, viewComparison } from './comparison.ts';
import { addressOfPair, type ComparedPair, findPair, isLarge, pairsOfArticle } from './pairs.ts';

/** The columns stand in the order that their event's page has, those of two events in the order of time. */
export function viewPair(site: Site, pair: ComparedPair): Comparison {
  return comparing(site)(pair);
}

// The page of a pair counts what the other pairs of its event have in common, and theirs come next.
const KEPT = 64;

const comparing = once((site: Site) => onceForLast(KEPT, (pair: ComparedPair) => comparePair(site, pair)));

function comparePair(site: Site, pair: ComparedPair): Comparison {
  const { eventA, eventB, wordings } = pair;
  const articles = inOrder(pair);
  const comparison = viewComparison({
    articles,
    whole: articles.map((article) => wholeOf(site, article)),
    wordings,
    quotations: eventA === eventB ? eventA.quotations : [...eventA.quotations, ...eventB.quotations],
    statements: numberStatements(eventA === eventB ? eventA.statements : [], site.addresses),
    outletName: lookUp(site, eventA).outletName,
    colorOf: colorArticles(site, articles),
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

/** Articles of one event side by side: all of them, or those that are chosen. */
export function viewEventComparison(
  site: Site,
  analysis: EventAnalysis,
  articles: readonly Article[] = analysis.articles,
): Comparison {
  return viewComparison({
    articles,
    whole: articles.map((article) => wholeOf(site, article)),
    wordings: sharedWordings(analysis),
    quotations: analysis.quotations,
    statements: numberStatements(analysis.statements, site.addresses),
    outletName: lookUp(site, analysis).outletName,
    colorOf: colorArticles(site, articles),
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

/** The comparisons of an event: all its articles, where there are more than two, and each pair, where they are few. */
export function linkComparisons(site: Site, analysis: EventAnalysis): ComparisonLink[] {
  const { outletName } = lookUp(site, analysis);
  const { articles } = analysis;
  const all = {
    address: site.addresses.compareEventAddress(analysis.event.id),
    name: english.compare.allArticles(articles.length),
  };
  if (isLarge(analysis)) return [all];
  const links = articles
    .flatMap((a, at) => articles.slice(at + 1).map((b) => ({ a, b })))
    .map(({ a, b }): ComparisonLink => {
      const pair = findPair(site, a, b);
      return {
        address: addressOfPair(site, a, b),
        name: english.compare.both(outletName(a), outletName(b)),
        // Without a page of their own nobody has counted.
        ...(pair && { commonWordCount: countCommonWords(site, pair) }),
      };
    });
  return articles.length > 2 ? [all, ...links] : links;
}

/** "Three articles, side by side". */
export function nameComparison({ articles }: EventAnalysis): string {
  return english.compare.articles(articles.length);
}

/** The figure of the event's page: what two articles of one event share outside quotation marks. */
export function writeSharedRunningText(
  site: Site,
  { a, b, eventA, eventB }: ComparedPair,
): string | undefined {
  if (eventA !== eventB) return undefined;
  const whole = site.wholeTextEvents.get(eventA.event.id) ?? eventA;
  const shared = shareOfRunningText(whole).find(({ articles }) =>
    articles.every((article) => article === a.id || article === b.id),
  );
  return shared && english.compare.runningText(shared.unquoted, shared.passages);
}

/** Where an article stands beside others, by the names of their outlets; in a large event one link for all of them. */
export function findComparedWith(site: Site, article: Article): ComparedWith[] {
  const { addresses, eventsById } = site;
  const analysis = eventsById.get(article.event);
  const others = (analysis?.articles ?? []).filter(({ id }) => id !== article.id);
  const within = others.map((other) => ({
    address: addressOfPair(site, article, other),
    name: analysis ? lookUp(site, analysis).outletName(other) : '',
  }));
  const all = {
    address: addresses.placeAddress(article.event, article.id),
    name: english.compare.otherArticles(others.length),
  };
  const across = pairsOfArticle(site, article)
    .filter(({ eventA, eventB }) => eventA !== eventB)
    .map(({ a, b, eventA, eventB }) => ({
      address: addresses.compareAddress(a.id, b.id),
      name: a.id === article.id ? lookUp(site, eventB).outletName(b) : lookUp(site, eventA).outletName(a),
    }));
  return [...(analysis && isLarge(analysis) ? [all] : within), ...across];
}

export interface ComparedWith {
  readonly address: string;
  readonly name: string;
}
