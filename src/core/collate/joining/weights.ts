import type { Article } from '../../content-model.ts';
import { wordWeight } from '../../text/english/frequency.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import { stem } from '../../text/english/stem.ts';
import { MOST_OUTSIDE, RARE } from '../run-limits.ts';
import type { OwnUnit } from '../units/own-units.ts';

/** How much the words of an event say, in bits: how surprising it is to meet a word in two places by chance. */
export interface Weights {
  readonly bits: (form: string) => number;
  /** Whether a word says much by itself, though speakers of the event say it again and again. */
  readonly isRare: (form: string) => boolean;
}

// A statement's own readings are not evidence that its words are common: the places of a word in two readings are
// free, and a place inside marks counts little, because several outlets print the same quotation.
const FREE_PLACES = 2;
const PLACE_IN_MARKS = 0.4;

/**
 * Weighs words by the frequency table and by how often the event's own articles use them: "checkpoint" says much in
 * general and little in an event about a checkpoint. Depends on the event's articles alone.
 */
export function weighWords(articles: readonly Article[], units: readonly OwnUnit[]): Weights {
  const counts = new Map<string, number>();
  const outside = new Map<string, number>();
  let total = 0;
  const bodyUnits = Map.groupBy(
    units.filter(({ field }) => field === 'body'),
    ({ article }) => article,
  );
  for (const article of articles) {
    const marked = markedIn(bodyUnits.get(article) ?? []);
    for (const { form, start } of spokenWords(article.text, undefined, [], article.lang)) {
      const key = stem(form);
      const isMarked = marked(start);
      counts.set(key, (counts.get(key) ?? 0) + (isMarked ? PLACE_IN_MARKS : 1));
      if (!isMarked) outside.set(form, (outside.get(form) ?? 0) + 1);
      total++;
    }
  }
  const weighed = new Map<string, number>();
  const bitsOf = (form: string): number => {
    const known = weighed.get(form);
    if (known !== undefined) return known;
    const here = Math.max(0, (counts.get(stem(form)) ?? 0) - FREE_PLACES) / Math.max(total, 1);
    const anywhere = 2 ** -wordWeight(form);
    const bits = -Math.log2((here + anywhere) / 2);
    const weight = isFunctionWord(form) ? Math.min(bits, MOST_FOR_FUNCTION_WORDS) : bits;
    weighed.set(form, weight);
    return weight;
  };
  return {
    bits: bitsOf,
    isRare: (form) => wordWeight(form) >= RARE && (outside.get(form) ?? 0) <= MOST_OUTSIDE,
  };
}

// A function word can be rare in a short event; it still says little.
const MOST_FOR_FUNCTION_WORDS = 6;

/** Whether an offset lies in marks; to be asked in rising order. */
function markedIn(units: readonly OwnUnit[]): (offset: number) => boolean {
  const spans = units.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  let at = 0;
  return (offset) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at++;
    const span = spans[at];
    return span !== undefined && span.start <= offset;
  };
}
