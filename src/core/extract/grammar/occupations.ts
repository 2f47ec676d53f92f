import {
  AUXILIARY,
  BETWEEN,
  CLAUSE,
  DETERMINER,
  IRREGULAR_PAST,
  is,
  PREPOSITION,
  PRONOUN,
  TIME,
} from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import { isNamePart } from './name-phrases.ts';

/** What someone is, in nouns that no list has. */

/** The Melford *hooker*: a noun that an article has been waiting for. */
export function endsDescription(words: readonly Word[], from: number, at: number): boolean {
  return words[from]?.key === 'the' && words[at - 1]?.capital === true && isRole(words[at], words[from]);
}

// Longer descriptions before a name are rare; the bound keeps the search short.
const ROLE_MOST = 4;

/** Melford *cartoonist* Ann Poe; Harbour and Coast *senior manager* Jo Lee: what someone is, between where and the name. */
export function leadsToName(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at - from < ROLE_MOST && isRole(words[at], words[from])) at++;
  return at > from && isNamePart(words[at]) && words[at]?.sentence === words[from]?.sentence;
}

export function isRole(word: Word | undefined, first: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    !word.capital &&
    word.sentence === first?.sentence &&
    !is(word, PREPOSITION | DETERMINER | AUXILIARY | CLAUSE | TIME | BETWEEN | IRREGULAR_PAST | PRONOUN) &&
    word.key !== 'and' &&
    !/(?:ed|ing|ly|[^s]s)$/.test(word.key) &&
    !word.cue
  );
}
