import type { Article } from '../model.ts';
import { wordWeight } from '../text/frequency.ts';
import { stem } from '../text/stem.ts';
import { isFunctionWord } from './function-words.ts';
import { readWords } from './words.ts';

/** How much the words of an event say, in bits: how surprising it is to meet a word in two places by chance. */
export interface Weights {
  readonly bits: (form: string) => number;
}

// A statement's own readings are not evidence that its words are common: the places of one word in two readings are free.
const FREE_PLACES = 2;

/**
 * Weighs words by the frequency table and by how often the event's own articles use them: "checkpoint" says much in
 * general and little in an event about a checkpoint. Depends on the event's articles alone.
 */
export function weighWords(articles: readonly Article[]): Weights {
  const counts = new Map<string, number>();
  let total = 0;
  for (const article of articles) {
    for (const { form } of readWords(article.text)) {
      const key = stem(form);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      total++;
    }
  }
  return {
    bits(form) {
      const here = Math.max(0, (counts.get(stem(form)) ?? 0) - FREE_PLACES) / Math.max(total, 1);
      const anywhere = 2 ** -wordWeight(form);
      const bits = -Math.log2((here + anywhere) / 2);
      return isFunctionWord(form) ? Math.min(bits, MOST_FOR_FUNCTION_WORDS) : bits;
    },
  };
}

// A function word can be rare in a short event; it still says little.
const MOST_FOR_FUNCTION_WORDS = 6;
