import { falsities, nounsOfFalsity, nounsOfTruth, truths } from '../languages/en/factuality.ts';
import { BE, is } from '../languages/en/lexicon.ts';
import { isBetween } from '../grammar/verbs.ts';
import type { Word } from '../tagging/words.ts';
import { articles } from '../languages/en/words.ts';

/**
 * What says of a whole clause that it is not so, before the clause: *It is not true that* the quay would close. Whoever
 * speaks in such a sentence says the opposite.
 */

/** The index after the “that” of a denial that begins at `from`, or after its last word where no “that” follows it. */
export function skipDenial(words: readonly Word[], from: number): number | undefined {
  if (!subjects.has(words[from]?.key ?? '') || !(is(words[from + 1], BE) || words[from + 1]?.key === "'s"))
    return undefined;
  let isNegated = words[from + 1]?.key.endsWith("n't") === true;
  let at = from + 2;
  for (; isBetween(words[at]); at++)
    if (words[at]?.key === 'not' || words[at]?.key === 'never') isNegated = true;
  const isNoun = articles.has(words[at]?.key ?? '');
  const key = words[isNoun ? at + 1 : at]?.key ?? '';
  const isDenied = isNegated
    ? (isNoun ? nounsOfTruth : truths).has(key)
    : (isNoun ? nounsOfFalsity : falsities).has(key);
  if (!isDenied) return undefined;
  const to = isNoun ? at + 2 : at + 1;
  return words[to]?.key === 'that' ? to + 1 : to;
}

const subjects: ReadonlySet<string> = new Set(['it', 'that', 'this']);

// It is simply not the case that. The clause before the words in marks is no longer than the other bound.
const DENIAL_MOST = 8;
const CLAUSE_MOST = 30;

/** Whether words in marks at `quotation` stand in a clause that their own sentence denies before it. */
export function isDeniedBefore(words: readonly Word[], quotation: number): boolean {
  for (let that = quotation - 1; that > 0 && quotation - that < CLAUSE_MOST; that--) {
    const word = words[that];
    if (word?.sentence !== words[quotation]?.sentence || word?.kind === 'quotation') return false;
    if (word?.key !== 'that') continue;
    return endsDenial(words, that + 1);
  }
  return false;
}

/** It is not true, *Poe said,* that the quay would close: whether a denial stands before an attribution at that index. */
export function followsDenial(words: readonly Word[], attribution: number): boolean {
  const comma = attribution - 1;
  return words[comma]?.key === ',' && endsDenial(words, comma);
}

/** Whether a denial of the same sentence ends before the index `to`. */
function endsDenial(words: readonly Word[], to: number): boolean {
  const sentence = words[to - 1]?.sentence;
  for (let from = to - 1; from >= 0 && to - from <= DENIAL_MOST; from--)
    if (words[from]?.sentence === sentence && skipDenial(words, from) === to) return true;
  return false;
}
