import { isBetween } from '../grammar/verbs.ts';
import { falsities, hearsayNouns, nounsOfFalsity, rejections, truths } from '../languages/en/factuality.ts';
import { AUXILIARY, BE, is } from '../languages/en/lexicon.ts';
import { articles } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';

/** Claims that somebody said something, where they are rejected: before the clause, or behind it. */

// Denied in a long statement the claims that.
const GOVERNOR_MOST = 5;

/** Whether what is told by the noun at `noun` is rejected before it: *rejected* the claim, *false* claims. */
export function isRejectedBefore(words: readonly Word[], noun: number): boolean {
  return findRejection(words, noun) !== undefined || hasBefore(words, noun, falsities) !== undefined;
}

/** The verb that rejects what the noun at `noun` tells: *rejected* the claim. */
export function findRejection(words: readonly Word[], noun: number): number | undefined {
  return hearsayNouns.has(words[noun]?.key ?? '') ? hasBefore(words, noun, rejections) : undefined;
}

function hasBefore(words: readonly Word[], noun: number, keys: ReadonlySet<string>): number | undefined {
  for (let at = noun - 1; at >= 0 && noun - at <= GOVERNOR_MOST; at--) {
    const word = words[at];
    if (word?.sentence !== words[noun]?.sentence) return undefined;
    if (keys.has(word?.key ?? '')) return at;
  }
  return undefined;
}

// Claims that Poe had told the board of Port Ellery on Monday that the quay was “late” were rejected.
const CLAUSE_MOST = 25;

/** Claims that Poe said “no” *are false*; … *were rejected* by the board: of words in marks behind the verb at `verb`. */
export function isRejectedAfter(words: readonly Word[], verb: number): boolean {
  let at = verb + 1;
  while (at - verb < CLAUSE_MOST && words[at] && words[at]?.kind !== 'quotation') at++;
  while (words[at]?.kind === 'quotation' || words[at]?.key === ',' || words[at + 1]?.kind === 'quotation')
    at++;
  if (words[at]?.sentence !== words[verb]?.sentence || !is(words[at], AUXILIARY)) return false;
  let isNegated = false;
  let isOfBe = false;
  for (; is(words[at], AUXILIARY) || isBetween(words[at]); at++) {
    const { key = '' } = words[at] ?? {};
    isNegated ||= key === 'not' || key.endsWith("n't");
    isOfBe ||= is(words[at], BE);
  }
  const isNoun = articles.has(words[at]?.key ?? '');
  const key = words[isNoun ? at + 1 : at]?.key ?? '';
  if (!isOfBe) return false;
  if (isNoun) return !isNegated && nounsOfFalsity.has(key);
  return isNegated ? truths.has(key) : falsities.has(key) || rejections.has(key);
}
