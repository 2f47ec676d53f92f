/** Which articles of a large event are set side by side first, and which of them are nearest to each other. */

import type { Article, ArticleId, Span } from '../content-model.ts';
import type { EventAnalysis } from '../model.ts';
import { isFound } from '../reading-places.ts';
import { byCodeUnits } from '../text/order.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOfText } from '../text-words.ts';
import { wordsInside } from './wording/counted-words.ts';

/** Wording that articles share, with the places where each has it. */
export interface PlacedWording {
  readonly places: readonly { readonly article: ArticleId; readonly spans: readonly Span[] }[];
}

/**
 * For each article in how many of its words it has wording that each of the others has too. For putting articles in order:
 * a statement that one of them reworded counts in full.
 */
export type WordsInCommon = ReadonlyMap<ArticleId, ReadonlyMap<ArticleId, number>>;

export function countInCommon(
  articles: readonly Article[],
  wordings: readonly PlacedWording[],
): WordsInCommon {
  const own = new Map(articles.map(({ id }): [ArticleId, OwnWording[]] => [id, []]));
  for (const { places } of wordings) {
    const byArticle = Map.groupBy(places, ({ article }) => article);
    const having = [...byArticle.keys()];
    for (const [id, there] of byArticle)
      own.get(id)?.push({ having, spans: there.flatMap(({ spans }) => spans) });
  }
  return new Map(articles.map((article) => [article.id, countByOther(article, own.get(article.id) ?? [])]));
}

/** Wording as one article has it. */
interface OwnWording {
  readonly having: readonly ArticleId[];
  readonly spans: readonly Span[];
}

function countByOther({ id, text }: Article, own: readonly OwnWording[]): Map<ArticleId, number> {
  const words = wordsOfText(text);
  const wordingsOf = new Map<Token, number[]>();
  for (const [index, { spans }] of own.entries()) {
    for (const word of wordsInside(words, spans)) {
      const indexes = wordingsOf.get(word);
      if (indexes) indexes.push(index);
      else wordingsOf.set(word, [index]);
    }
  }
  const counts = new Map(
    own.flatMap(({ having }) =>
      having.filter((other) => other !== id).map((other): [ArticleId, number] => [other, 0]),
    ),
  );
  // Most words lie in the same wordings as their neighbors, and are counted together.
  for (const alike of Map.groupBy(wordingsOf.values(), (indexes) => indexes.join(' ')).values()) {
    const others = new Set(alike[0]?.flatMap((index) => own[index]?.having ?? []));
    for (const other of others) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + alike.length);
  }
  return counts;
}

/**
 * Two articles that show best what became of the same words: the one that has most in common with all the others, and
 * of those that have something in common with it the one that treats most statements in another way. Fewer where an
 * event has fewer, or where nothing is shared the first of them.
 */
export function chooseTwo(
  { articles, statements }: Pick<EventAnalysis, 'articles' | 'statements'>,
  inCommon: WordsInCommon,
): Article[] {
  const total = ({ id }: Article) => sum(inCommon.get(id)?.values() ?? []);
  const [first] = most(articles, total);
  if (!first) return [];
  const shared = inCommon.get(first.id);
  const others = articles.filter((article) => article !== first);
  const [second] = most(
    others,
    (other) => (shared?.has(other.id) ? countOtherwise(statements, first.id, other.id) + 1 : 0),
    ({ id }) => shared?.get(id) ?? 0,
  );
  return second ? [first, second] : [first];
}

/** Of the other articles the one with which an article has most in common; where several do, the earliest of `preferred`. */
export function findNearest(
  id: ArticleId,
  inCommon: WordsInCommon,
  preferred: readonly ArticleId[],
): ArticleId | undefined {
  const rank = (other: ArticleId) =>
    preferred.includes(other) ? preferred.indexOf(other) : preferred.length;
  const [nearest] = [...(inCommon.get(id) ?? [])]
    .filter(([, words]) => words > 0)
    .sort(([a, x], [b, y]) => y - x || rank(a) - rank(b) || byCodeUnits(a, b));
  return nearest?.[0];
}

/** Statements that both have, in treatments that differ. */
function countOtherwise(statements: EventAnalysis['statements'], a: ArticleId, b: ArticleId): number {
  return statements.filter(({ readings }) => {
    const own = readings.filter((reading) => isFound(reading) && [a, b].includes(reading.article));
    return new Set(own.map(({ treatment }) => treatment)).size > 1;
  }).length;
}

/** The articles, those first for which the measures are largest, one measure after the other. */
function most(articles: readonly Article[], ...measures: readonly ((of: Article) => number)[]): Article[] {
  const measured = articles.map((article) => ({
    article,
    values: measures.map((measure) => measure(article)),
  }));
  const difference = (x: readonly number[], y: readonly number[]) =>
    y.map((value, at) => value - (x[at] ?? 0)).find((value) => value !== 0) ?? 0;
  return measured
    .sort((x, y) => difference(x.values, y.values) || byCodeUnits(x.article.id, y.article.id))
    .map(({ article }) => article);
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((all, value) => all + value, 0);
}
