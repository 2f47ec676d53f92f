import type { Article, Quotation } from '../../model.ts';
import { wordWeight } from '../../text/frequency.ts';
import { stem } from '../../text/stem.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { readWords, type Word } from '../../text/words.ts';

/** How much the words of an event say, in bits: how surprising it is to meet a word in two places by chance. */
export interface Weights {
  readonly bits: (form: string) => number;
  /** Whether the articles use these words, in a row, again and again outside marks: they name what the event is about. */
  readonly isTermOfEvent: (words: readonly Word[]) => boolean;
}

// A statement's own readings are not evidence that its words are common: the places of a word in two readings are
// free, and a place inside marks counts little, because several outlets print the same quotation.
const FREE_PLACES = 2;
const PLACE_IN_MARKS = 0.4;

/**
 * Weighs words by the frequency table and by how often the event's own articles use them: "checkpoint" says much in
 * general and little in an event about a checkpoint. Depends on the event's articles alone.
 */
export function weighWords(articles: readonly Article[], quotations: readonly Quotation[]): Weights {
  const counts = new Map<string, number>();
  let total = 0;
  // The event's words outside marks, as one line to look phrases up in.
  const outside: string[] = [];
  for (const article of articles) {
    const marked = quotations.filter(
      ({ article: id, field, marks }) => id === article.id && field === 'body' && marks !== 'none',
    );
    for (const { form, start } of readWords(article.text)) {
      const key = stem(form);
      const inMarks = marked.some((quotation) => quotation.start <= start && start < quotation.end);
      counts.set(key, (counts.get(key) ?? 0) + (inMarks ? PLACE_IN_MARKS : 1));
      total++;
      outside.push(inMarks ? '|' : key);
    }
    outside.push('|');
  }
  const weighed = new Map<string, number>();
  const line = ` ${outside.join(' ')} `;
  return {
    isTermOfEvent(words) {
      const phrase = ` ${words.map(({ form }) => stem(form)).join(' ')} `;
      let places = 0;
      for (let at = line.indexOf(phrase); at >= 0; at = line.indexOf(phrase, at + 1)) places++;
      return places >= PLACES_OF_A_TERM;
    },
    bits(form) {
      const known = weighed.get(form);
      if (known !== undefined) return known;
      const here = Math.max(0, (counts.get(stem(form)) ?? 0) - FREE_PLACES) / Math.max(total, 1);
      const anywhere = 2 ** -wordWeight(form);
      const bits = -Math.log2((here + anywhere) / 2);
      const weight = isFunctionWord(form) ? Math.min(bits, MOST_FOR_FUNCTION_WORDS) : bits;
      weighed.set(form, weight);
      return weight;
    },
  };
}

const PLACES_OF_A_TERM = 2;

// A function word can be rare in a short event; it still says little.
const MOST_FOR_FUNCTION_WORDS = 6;
