import type { Article } from '../../model.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import { stem } from '../../text/english/stem.ts';
import type { Formed } from './pair-words.ts';
import type { Weights } from './weights.ts';

/** What is looked for by its words: a unit, a sentence. */
export interface Indexed {
  readonly article: Article;
  readonly words: readonly Formed[];
}

/** Which of them share how many bits with some words, the most of each article. */
export type FindSharing<Item> = (
  words: readonly Formed[],
) => { readonly item: Item; readonly bits: number }[];

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
  return (words) => {
    const shared = new Map<number, number>();
    for (const key of tellingStems(words)) {
      const bits = weights.bits(key);
      for (const list of places.get(key)?.values() ?? []) {
        if (list.length > MOST_PLACES) continue;
        for (const number of list) shared.set(number, (shared.get(number) ?? 0) + bits);
      }
    }
    const enough = [...shared].flatMap(([number, bits]) => {
      const item = items[number];
      return item && bits >= least ? [{ item, bits, number }] : [];
    });
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
