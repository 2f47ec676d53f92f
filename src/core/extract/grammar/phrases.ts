import { findCueVerb, isNounToo } from '../languages/en/cues.ts';
import {
  auxiliaries,
  betweenWords,
  clauseWords,
  determiners,
  irregularPasts,
  isSpeakerNoun,
  personNouns,
  prepositions,
  pronouns,
  timeWords,
} from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { findBareName, isFirstName, isNamePart, nameParticles } from './name-phrases.ts';
import { endsDescription, isRole, leadsToName } from './occupations.ts';

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
  while (from > mention.from && !prepositions.has(words[from - 1]?.key ?? '')) from--;
  return { from, to: end + 1 };
}

function readBackwardFrom(words: readonly Word[], end: number, last: Word): Mention | undefined {
  if (pronouns.has(last.key)) return { from: end, to: end + 1 };
  let from = end;
  while (from > 0 && end - from < LONGEST && joinsPhrase(words, from - 1, from, end)) from--;
  while (from < end && (isStamp(words[from]) || isLeadingWord(words[from])) && !isFirstName(words, from))
    from++;
  if (words[from]?.key === 'about' && isCounted(words[from + 1])) from++;
  if (prepositions.has(words[from]?.key ?? '')) return readHead(words, from + 1, end + 1);
  return { from: findBareName(words, from, end), to: end + 1 };
}

/** About *four* in 10; about *73* percent. */
function isCounted(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || determiners.has(word.key));
}

function joinsPhrase(words: readonly Word[], at: number, next: number, end: number): boolean {
  const word = words[at];
  const after = words[next];
  if (!word || !after || word.sentence !== after.sentence || word.kind === 'quotation') return false;
  if (word.kind === 'sign') return isJoint(word, after);
  if (word.key === 'and') return joinsNames(words, at, end);
  if (
    clauseWords.has(word.key) ||
    auxiliaries.has(word.key) ||
    (irregularPasts.has(word.key) && !word.capital)
  )
    return false;
  if (pronouns.has(word.key) && word.key !== 'her') return false;
  if (determiners.has(after.key) && !prepositions.has(word.key) && !determiners.has(word.key)) return false;
  const verb = findCueVerb(word.key);
  // Prosecutors *allege* Lee: behind a plural a base form is the clause's verb.
  if (verb?.form === 'base' && !isNounToo(word.key) && !word.capital && isPluralSpeaker(words[at - 1]))
    return false;
  return !(
    verb &&
    !word.capital &&
    (!isNounToo(word.key) || word.key === 'saying') &&
    verb.form !== 'base' &&
    !determiners.has(words[at - 1]?.key ?? '')
  );
}

function isPluralSpeaker(word: Word | undefined): boolean {
  return word?.key.endsWith('s') === true && isSpeakerNoun(word.key);
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
  return isSpeakerNoun(before.key) && (isSpeakerNoun(after.key) || isSpeakerNoun(words[end]?.key ?? ''));
}

/** *3.15pm BST* Poe said. */
function isStamp(word: Word | undefined): boolean {
  if (!word) return false;
  return word.kind === 'number' ? /[ap]m$/.test(word.key) : timeZones.has(word.key);
}

const timeZones: ReadonlySet<string> = new Set('bst gmt utc cet est edt et pst pdt ist'.split(' '));

function isLeadingWord(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.kind === 'sign' || betweenWords.has(word.key)) return !determiners.has(word.key);
  return (
    word.key === 'and' ||
    word.key === 'there' ||
    (timeWords.has(word.key) && !determiners.has(word.key)) ||
    (!word.capital && word.key.endsWith('ly') && word.key.length > 4)
  );
}

/** The last noun phrase in a run that a preposition begins: In Washington *the minister* said. */
function readHead(words: readonly Word[], from: number, to: number): Mention | undefined {
  let start = to - 1;
  while (
    start > from &&
    !determiners.has(words[start]?.key ?? '') &&
    !isHeadBoundary(words[start - 1]) &&
    !timeWords.has(words[start - 1]?.key ?? '')
  )
    start--;
  return start >= from && start < to ? { from: findBareName(words, start, to - 1), to } : undefined;
}

function isHeadBoundary(word: Word | undefined): boolean {
  return word !== undefined && word.key !== 'of' && prepositions.has(word.key);
}

/** Reads the noun phrase that begins at `at`: said *Chad Bown*, an expert; according to *the ministry*. */
export function readForward(words: readonly Word[], at: number): Mention | undefined {
  const first = words[at];
  if (
    !first ||
    first.kind === 'sign' ||
    first.kind === 'quotation' ||
    prepositions.has(first.key) ||
    clauseWords.has(first.key)
  )
    return undefined;
  if (pronouns.has(first.key) && !(first.key === 'her' && isRole(words[at + 1], first)))
    return first.possessive ? undefined : { from: at, to: at + 1 };
  let to = at + 1;
  let named = isNamePart(first) && !first.possessive;
  while (to - at < LONGEST && continuesPhrase(words, at, to, named)) {
    if (isNamePart(words[to]) && !words[to]?.possessive) named = true;
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
  if (clauseWords.has(word.key) || auxiliaries.has(word.key)) return false;
  if (pronouns.has(word.key) && word.key !== 'her') return false;
  if (word.key === 'and')
    return isNamePart(before) && isNamePart(words[at + 1]) && !timeWords.has(words[at + 1]?.key ?? '');
  if (prepositions.has(word.key))
    return (
      word.key === 'of' ||
      isOfficeLink(words, at) ||
      isTied(before, word) ||
      (!named && linkWords.has(word.key) && isSpeakerNoun(before.key))
    );
  const isDescribing = determiners.has(before.key) && !word.capital;
  if ((timeWords.has(word.key) || betweenWords.has(word.key)) && !isDescribing) return false;
  if (isPastOfClause(words, from, at)) return false;
  if (prepositions.has(before.key) || before.possessive || determiners.has(before.key)) return true;
  if (determiners.has(word.key)) return false;
  const verb = findCueVerb(word.key);
  if (verb && !word.capital && verb.form !== 'base' && !isNounToo(word.key)) return false;
  if (!named || word.capital || before.key === 'and') return true;
  return (
    nameParticles.has(word.key) ||
    isSpeakerNoun(word.key) ||
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
  if ((link !== 'to' && link !== 'for') || !office?.capital || !personNouns.has(office.key)) return false;
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
  if (irregularPasts.has(word.key)) return true;
  return (
    word.key.endsWith('ed') &&
    before.kind === 'word' &&
    !determiners.has(before.key) &&
    !before.possessive &&
    !prepositions.has(before.key)
  );
}

function isTrailing(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.kind === 'sign' || prepositions.has(word.key) || determiners.has(word.key) || word.key === 'and')
  );
}
