import { hearsayNouns } from '../languages/en/factuality.ts';
import { DETERMINER, is, PREPOSITION, SPEAKER } from '../languages/en/lexicon.ts';
import { bodyNouns, nameParticles, personNouns } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';

/** Names among the words of a noun phrase. */

/** The plan *Lee* called late: a name after a noun that is no title begins a clause of its own. */
export function findBareName(words: readonly Word[], from: number, end: number): number {
  let name = end;
  while (name > from && isNamePart(words[name]) && isNamePart(words[name - 1])) name--;
  const noun = words[name - 1];
  if (name === from || !isNamePart(words[name]) || noun?.kind !== 'word' || noun.capital) return from;
  // There are rumors *Lee* called it late.
  if (isPluralBeforeName(words, from, name) || hearsayNouns.has(noun.key)) return name;
  const opens = words[from];
  if (
    !(opens && (is(opens, DETERMINER) || opens.kind === 'number')) ||
    is(noun, DETERMINER) ||
    noun.possessive
  )
    return from;
  if (isPersonOrBody(noun.key) || is(words[end], SPEAKER) || isAdjective(noun.key)) return from;
  return is(noun, PREPOSITION) || nameParticles.has(noun.key) ? from : name;
}

/** “live” *explosives* Mayor Ann Poe said: things do not stand beside a name. */
function isPluralBeforeName(words: readonly Word[], from: number, name: number): boolean {
  const noun = words[from];
  return (
    name === from + 1 &&
    words[from - 1]?.kind === 'quotation' &&
    !is(noun, SPEAKER) &&
    /[^s]s$/.test(noun?.key ?? '')
  );
}

/** The mayor Lee; the party Greens. */
function isPersonOrBody(key: string): boolean {
  return personNouns.has(key) || bodyNouns.has(key);
}

/** The embattled Lee; the late Lee: what may stand before a name. */
function isAdjective(key: string): boolean {
  return adjectives.has(key) || adjectiveEndings.some((ending) => key.endsWith(ending));
}

const adjectiveEndings: readonly string[] =
  'ed ous ful al ive ic ish less y ing ian ese ant ent er or ist like'.split(' ');

const adjectives: ReadonlySet<string> = new Set(
  'late young senior former new old then junior top big fellow rival far-right far-left pro anti chief'.split(
    ' ',
  ),
);

/** *April* Poe, said of a month that is a name too. */
export function isFirstName(words: readonly Word[], at: number): boolean {
  return (
    nameMonths.has(words[at]?.key ?? '') && words[at]?.capital === true && words[at + 1]?.capital === true
  );
}

const nameMonths: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);

export function isNamePart(word: Word | undefined): boolean {
  return word?.capital === true && word.kind === 'word' && !is(word, DETERMINER);
}
