import { isNameLike } from '../grammar/can-speak.ts';
import type { Mention } from '../grammar/phrases.ts';
import { findSubjectBefore } from '../grammar/subjects.ts';
import { AUXILIARY, is, PREPOSITION } from '../languages/en/lexicon.ts';
import { personNouns, pronouns } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';

/** Where “called” and its like are passive although no auxiliary says so: what stands before them is called so. */

/**
 * Lee, *called* “a disgrace” by the mayor, left; a plan *described* as “late” by the board: a passive without its
 * auxiliary. Poe called “the attack” by Lee a crime: a verb with a speaker right before it is none.
 */
export function isReduced(words: readonly Word[], verb: number, quotation: number): boolean {
  const as = words[quotation - 1]?.key === 'as' ? 1 : 0;
  if (quotation - verb - as !== 1 || words[quotation + 1]?.key !== 'by') return false;
  if (!complementVerbs.has(words[verb]?.key ?? '')) return false;
  if (words[verb - 1]?.key === ',') return true;
  const subject = findSubjectBefore(words, verb);
  return !subject || !isNameLike(words, subject);
}

/**
 * A gift to a charity *called* “Port Smiles”; a collection from Lee *called* “Late”; a boat *called* Prism is “late”:
 * without an object a thing is called so, and calls nothing.
 */
export function isNamedSo(
  words: readonly Word[],
  verb: number,
  { from, to }: Mention,
  quotation: number,
): boolean {
  if (from === to || to !== verb || !complementVerbs.has(words[verb]?.key ?? '')) return false;
  let head = from;
  while (head + 1 < to && !is(words[head + 1], PREPOSITION)) head++;
  const subject = words[head];
  if (!subject || subject.capital || isPerson(subject)) return false;
  if (words[verb + 1]?.kind === 'quotation') return true;
  const isName = words[verb + 1]?.capital === true;
  return isName && words.slice(verb + 2, quotation).some((word) => is(word, AUXILIARY));
}

function isPerson({ key }: Word): boolean {
  return personNouns.has(key) || pronouns.has(key);
}

// What these verbs call something stands right after them in the passive.
const complementVerbs: ReadonlySet<string> = new Set(
  'called dubbed labeled labelled described termed branded characterized characterised deemed hailed considered nicknamed'.split(
    ' ',
  ),
);
