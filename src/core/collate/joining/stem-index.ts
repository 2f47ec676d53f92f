import type { Article } from '../../content-model.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import { stem } from '../../text/english/stem.ts';
import type { Formed } from './pair-words.ts';
import type { Weights } from './weights.ts';

/** What is looked for by its words: a unit, a sentence. */
export interface Indexed {
  readonly article: Article;
  readonly words: readonly Formed[];
}

/** Which of them, by their numbers, share how many bits with some words, the most of each article. */
export type FindSharing<Item> = (
  words: readonly Formed[],
) => { readonly item: Item; readonly number: number; readonly bits: number }[];

// A stem that so many of one article have finds nothing there: it says little, and work stays linear in the text.
const MOST_PLACES = 40;
// Of each article so many are looked at, those that share most.
const MOST_OF_ARTICLE = 8;

/**
 * Finds what shares at least so many bits of telling words, by an index of stems. Work is in proportion to the words
 * looked for and the number of articles.
 */
export function stemIndex<Item extends Indexed>(
  items: readonly Item[],
  weights: Weights,
  least: number,
): FindSharing<Item> {
  const places = new Map<string, Map<Article, number[]>>();
  items.forEach(({ article, words }, number) => {
    for (const key of tellingStems(words)) {
      const byArticle = places.get(key) ?? new Map<Article, number[]>();
      places.set(key, byArticle);
      const list = byArticle.get(article);
      if (!list) byArticle.set(article, [number]);
      else if (list.length <= MOST_PLACES) list.push(number);
    }
  });
  // Of each item, kept from call to call and cleared after each: an event asks some million times.
  const shared = new Float64Array(items.length);
  return (words) => {
    const touched: number[] = [];
    for (const key of tellingStems(words)) {
      const bits = weights.bits(key);
      for (const list of places.get(key)?.values() ?? []) {
        if (list.length > MOST_PLACES) continue;
        for (const number of list) {
          if (shared[number] === 0) touched.push(number);
          shared[number] = (shared[number] ?? 0) + bits;
        }
      }
    }
    const enough: { item: Item; number: number; bits: number }[] = [];
    for (const number of touched) {
      const [item, bits = 0] = [items[number], shared[number]];
      if (item && bits >= least) enough.push({ item, number, bits });
      shared[number] = 0;
    }
    return [...Map.groupBy(enough, ({ item }) => item.article).values()].flatMap((found) =>
      found.length <= MOST_OF_ARTICLE
        ? found
        : found.sort((a, b) => b.bits - a.bits || a.number - b.number).slice(0, MOST_OF_ARTICLE),
    );
  };
}

function tellingStems(words: readonly Formed[]): Set<string> {
  return new Set(words.flatMap(({ form }) => (isFunctionWord(form) ? [] : [stem(form)])));
}
