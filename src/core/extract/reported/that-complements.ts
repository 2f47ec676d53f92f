import { isPassive } from '../grammar/verbs.ts';
import { commonBases, commonFinites, nounVerbs } from '../languages/en/common-verbs.ts';
import { isNounToo } from '../languages/en/cues.ts';
import { AUXILIARY, IRREGULAR_PAST, is } from '../languages/en/lexicon.ts';
import { takes } from '../languages/en/verbs.ts';
import type { Word } from '../tagging/words.ts';

/**
 * Finds what follows a verb that reports where a “that” comes right after it, and else is mostly a deed: *submitted that*
 * the ferry was late; *pointed out that* it was.
 */
export function findAfterClaim(words: readonly Word[], verb: number, end: number): number | undefined {
  const key = words[verb]?.key ?? '';
  const isPointing = pointing.has(key) && words[verb + 1]?.key === 'out';
  if (!isPointing && !takes(key, 'that')) return undefined;
  const start = isPointing ? verb + 3 : verb + 2;
  if (words[start - 1]?.key !== 'that' || start >= end || words[verb]?.capital) return undefined;
  return isPassive(words, verb) || isPredicate(words, start) ? undefined : start;
}

const pointing: ReadonlySet<string> = new Set(['points', 'pointed', 'pointing']);

/** After a relative “that” comes a verb; after one that begins a clause, its subject. */
export function isPredicate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.capital) return false;
  return (
    is(word, AUXILIARY) ||
    word.key === 'cannot' ||
    word.cue?.form === 'past' ||
    ((commonBases.has(word.key) || commonFinites.has(word.key)) && !isNoun(word.key)) ||
    word.key.endsWith('ed') ||
    is(word, IRREGULAR_PAST)
  );
}

function isNoun(key: string): boolean {
  return nounVerbs.has(key) || isNounToo(key);
}
