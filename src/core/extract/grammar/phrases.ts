import {
  AUXILIARY,
  BETWEEN,
  CLAUSE,
  DETERMINER,
  IRREGULAR_PAST,
  is,
  NOUN_TOO,
  PERSON,
  PREPOSITION,
  PRONOUN,
  SPEAKER,
  TIME,
} from '../languages/en/lexicon.ts';
import { nameParticles } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { findBareName, isFirstName, isNamePart } from './name-phrases.ts';
import { endsDescription, isRole, leadsToName } from './occupations.ts';
import { isAdverb } from './verbs.ts';

/**
 * Noun phrases, read without a parser: closed classes of words (prepositions, auxiliaries, conjunctions, days) and
 * the verbs of the cue lexicon say where a phrase cannot go on.
 */

/** A noun phrase that may name a speaker: `words[from]` to `words[to - 1]`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Of “who”, “which” and “that”, the phrase they stand for. */
  readonly antecedent?: Mention;
}

const LONGEST = 14;

/** Reads the noun phrase that ends at `end`, with what a preposition adds: a spokesman for the ministry. */
export function readBackward(words: readonly Word[], end: number): Mention | undefined {
  const last = words[end];
  if (!last || last.kind === 'sign' || last.kind === 'quotation' || last.possessive) return undefined;
  return readBackwardFrom(words, end, last);
}

const possessivePronouns: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

/** Reads the owner that ends at `end`: *the mayor’s* claim, *his* claim. */
export function readOwner(words: readonly Word[], end: number): Mention | undefined {
  const last = words[end];
  if (!last) return undefined;
  if (possessivePronouns.has(last.key)) return { from: end, to: end + 1 };
  const mention = last.possessive ? readBackwardFrom(words, end, last) : undefined;
  if (!mention) return undefined;
  // An issue out of *Ann Poe’s* claim: what a preposition ties to the owner is not the owner.
  let from = end;
  while (from > mention.from && !is(words[from - 1], PREPOSITION)) from--;
  return { from, to: end + 1 };
}

function readBackwardFrom(words: readonly Word[], end: number, last: Word): Mention | undefined {
  if (is(last, PRONOUN)) return { from: end, to: end + 1 };
  let from = end;
  while (from > 0 && end - from < LONGEST && joinsPhrase(words, from - 1, from, end)) from--;
  while (from < end && (isStamp(words[from]) || isLeadingWord(words[from])) && !isFirstName(words, from))
    from++;
  if (words[from]?.key === 'about' && isCounted(words[from + 1])) from++;
  if (is(words[from], PREPOSITION)) return readHead(words, from + 1, end + 1);
  return { from: findBareName(words, from, end), to: end + 1 };
}

/** About *four* in 10; about *73* percent. */
function isCounted(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || is(word, DETERMINER));
}

function joinsPhrase(words: readonly Word[], at: number, next: number, end: number): boolean {
  const word = words[at];
  const after = words[next];
  if (!word || !after || word.sentence !== after.sentence || word.kind === 'quotation') return false;
  if (word.kind === 'sign') return isJoint(word, after);
  if (word.key === 'and') return joinsNames(words, at, end);
  if (is(word, CLAUSE | AUXILIARY) || (is(word, IRREGULAR_PAST) && !word.capital)) return false;
  if (is(word, PRONOUN) && word.key !== 'her') return false;
  if (is(after, DETERMINER) && !is(word, PREPOSITION | DETERMINER)) return false;
  const verb = word.cue;
  // Prosecutors *allege* Lee: behind a plural a base form is the clause's verb.
  const isVerb = !is(word, NOUN_TOO) || after.capital;
  if (verb?.form === 'base' && isVerb && !word.capital && isPluralSpeaker(words[at - 1])) return false;
  return !(
    verb &&
    !word.capital &&
    (!is(word, NOUN_TOO) || word.key === 'saying') &&
    verb.form !== 'base' &&
    !is(words[at - 1], DETERMINER)
  );
}

function isPluralSpeaker(word: Word | undefined): boolean {
  return word?.key.endsWith('s') === true && is(word, SPEAKER);
}

function isJoint(sign: Word, after: Word): boolean {
  return (
    (sign.key === '-' || sign.key === '/' || sign.key === '&') &&
    (sign.end === after.start || sign.key === '&')
  );
}

function joinsNames(words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before?.kind !== 'word' || !after) return false;
  if (before.capital && after.capital && end - at < 8) return true;
  if (paired.has(before.key) && paired.has(after.key)) return true;
  return is(before, SPEAKER) && (is(after, SPEAKER) || is(words[end], SPEAKER));
}

/** Past *and* present captains; state *and* federal officials. */
const paired: ReadonlySet<string> = new Set(
  'past present current former state federal local national regional senior junior old new military civilian'.split(
    ' ',
  ),
);

/** *3.15pm BST* Poe said. */
function isStamp(word: Word | undefined): boolean {
  if (!word) return false;
  return word.kind === 'number' ? /[ap]m$/.test(word.key) : timeZones.has(word.key);
}

const timeZones: ReadonlySet<string> = new Set('bst gmt utc cet est edt et pst pdt ist'.split(' '));

function isLeadingWord(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.kind === 'sign' || is(word, BETWEEN)) return !is(word, DETERMINER);
  return (
    word.key === 'and' ||
    word.key === 'there' ||
    (is(word, TIME) && !is(word, DETERMINER)) ||
    (!word.capital && word.key.endsWith('ly') && word.key.length > 4)
  );
}

/** The last noun phrase in a run that a preposition begins: In Washington *the minister* said. */
function readHead(words: readonly Word[], from: number, to: number): Mention | undefined {
  let start = to - 1;
  while (
    start > from &&
    !is(words[start], DETERMINER) &&
    !isHeadBoundary(words[start - 1]) &&
    !is(words[start - 1], TIME)
  )
    start--;
  return start >= from && start < to ? { from: findBareName(words, start, to - 1), to } : undefined;
}

function isHeadBoundary(word: Word | undefined): boolean {
  return word !== undefined && word.key !== 'of' && is(word, PREPOSITION);
}

/** Reads the noun phrase that begins at `at`: said *Chad Bown*, an expert; according to *the ministry*. */
export function readForward(words: readonly Word[], at: number): Mention | undefined {
  const first = words[at];
  if (!first || first.kind === 'sign' || first.kind === 'quotation' || is(first, PREPOSITION | CLAUSE))
    return undefined;
  if (is(first, PRONOUN) && !(first.key === 'her' && isRole(words[at + 1], first)))
    return first.possessive ? undefined : { from: at, to: at + 1 };
  let to = at + 1;
  let named = isNamePart(first) && !first.possessive;
  while (to - at < LONGEST && continuesPhrase(words, at, to, named)) {
    // Ann Poe’s *old ferry line*: what is owned is no part of the name.
    if (words[to]?.possessive) named = false;
    else if (isNamePart(words[to])) named = true;
    to++;
  }
  while (to > at + 1 && isTrailing(words[to - 1])) to--;
  return { from: at, to };
}

const linkWords: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'in', 'with']);

function continuesPhrase(words: readonly Word[], from: number, at: number, named: boolean): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || word.sentence !== words[from]?.sentence || word.kind === 'quotation') return false;
  if (word.kind === 'sign') return isJoint(word, words[at + 1] ?? word) && before.end === word.start;
  if (is(word, CLAUSE | AUXILIARY)) return false;
  if (is(word, PRONOUN) && word.key !== 'her') return false;
  if (word.key === 'and') return isNamePart(before) && isNamePart(words[at + 1]) && !is(words[at + 1], TIME);
  if (is(word, PREPOSITION))
    return (
      word.key === 'of' ||
      isOfficeLink(words, at) ||
      isTied(before, word) ||
      (!named && linkWords.has(word.key) && is(before, SPEAKER))
    );
  const isDescribing = is(before, DETERMINER) && !word.capital;
  if (is(word, TIME | BETWEEN) && !isDescribing) return false;
  if (isPastOfClause(words, from, at)) return false;
  // The story *wrongly* implies it; not “a highly unusual story”.
  if (isAdverb(word) && before.kind === 'word' && !is(before, DETERMINER | PREPOSITION) && !before.possessive)
    return false;
  if (is(before, PREPOSITION) || before.possessive || is(before, DETERMINER)) return true;
  if (is(word, DETERMINER)) return false;
  const verb = word.cue;
  if (verb && !word.capital && verb.form !== 'base' && !is(word, NOUN_TOO)) return false;
  if (!named || word.capital || before.key === 'and') return true;
  return (
    nameParticles.has(word.key) ||
    is(word, SPEAKER) ||
    endsDescription(words, from, at) ||
    leadsToName(words, at)
  );
}

// Ambassador to the United Arab Emirates Ann Poe.
const OFFICE_MOST = 6;

/** Norland's Ambassador *to* France Ann Poe: an office with what it is for, and at least two words of a name. */
function isOfficeLink(words: readonly Word[], at: number): boolean {
  const office = words[at - 1];
  const link = words[at]?.key;
  if ((link !== 'to' && link !== 'for') || !office?.capital || !is(office, PERSON)) return false;
  let to = at + 1;
  while (to - at <= OFFICE_MOST && isNamePart(words[to]) && words[to]?.sentence === office.sentence) to++;
  return to - at > 3;
}

/** People familiar *with* the plan; a source close *to* Lee. */
function isTied(before: Word, { key }: Word): boolean {
  return (before.key === 'familiar' && key === 'with') || (before.key === 'close' && key === 'to');
}

/** The town *released* a statement: a past form after a noun is the verb of the clause. */
function isPastOfClause(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || word.capital || at === from) return false;
  if (is(word, IRREGULAR_PAST)) return true;
  return (
    word.key.endsWith('ed') &&
    before.kind === 'word' &&
    !is(before, DETERMINER) &&
    !before.possessive &&
    !is(before, PREPOSITION)
  );
}

function isTrailing(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.kind === 'sign' || is(word, PREPOSITION | DETERMINER) || word.key === 'and')
  );
}
