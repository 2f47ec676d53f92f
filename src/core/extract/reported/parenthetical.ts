import { findAccording } from '../attribution/attribution-after.ts';
import { isDash } from '../grammar/dash.ts';
import { skipAudience, skipCircumstances } from '../grammar/adjuncts.ts';
import { isNameLike, isSubject } from '../grammar/can-speak.ts';
import { type Mention, readForward } from '../grammar/phrases.ts';
import { findSubjectBefore } from '../grammar/subjects.ts';
import { isUnsure } from '../grammar/unsure.ts';
import { isAdverb, isPassive, isVerbHere } from '../grammar/verbs.ts';
import {
  AUXILIARY,
  BETWEEN,
  DETERMINER,
  DOCUMENT,
  is,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME,
} from '../languages/en/lexicon.ts';
import { isFinding, takes } from '../languages/en/verbs.ts';
import type { Word } from '../tagging/words.ts';
import { findClauseVerb } from './clause-verbs.ts';

/** An attribution that stands apart in the words it gives to somebody: The ferry*, she said,* was late. */
export interface SetOff {
  readonly mention: Mention;
  readonly verb: number;
  /** How many words the cue has. */
  readonly length: number;
  /** The index after the words before it. */
  readonly until: number;
  /** The index of the sign after it, or the sentence's end. */
  readonly after: number;
  /** Whether a name stands last in it, so that what a comma adds may tell about the name. */
  readonly endsInName: boolean;
}

/**
 * Finds the first attribution that stands apart in a sentence, `words[from]` to `words[to - 1]`, before any words in
 * marks. `cues` are the indexes of its words that may be cues.
 */
export function findSetOff(
  words: readonly Word[],
  from: number,
  to: number,
  cues: readonly number[],
): SetOff | undefined {
  let marked = from;
  while (marked < to && words[marked]?.kind !== 'quotation') marked++;
  for (const cue of cues) {
    if (cue <= from) continue;
    if (cue >= marked) return undefined;
    const found = readAccording(words, cue, to) ?? readInverted(words, cue, to) ?? readPlain(words, cue, to);
    if (found && found.until > from && !introduces(words, found.after)) return found;
  }
  return undefined;
}

/** In a letter, Lee wrote: “…”; Lee wrote, wrongly, that …: what is said comes after. */
function introduces(words: readonly Word[], after: number): boolean {
  if (words[after]?.key === ':') return true;
  for (let at = after; at < after + THAT_MOST; at++)
    if (words[at]?.key === ',' && words[at + 1]?.key === 'that') return true;
  return false;
}

// Lee told Ann Poe, the captain of the ferry, that.
const THAT_MOST = 16;

function isPause(words: readonly Word[], at: number): boolean {
  return words[at]?.key === ',' || isSpacedDash(words, at);
}

function isSpacedDash(words: readonly Word[], at: number): boolean {
  return (isDash(words[at]) && words[at]?.key !== '-') || words[at]?.key === '―';
}

/** …, according to *officials familiar with the talks*, … */
function readAccording(words: readonly Word[], verb: number, to: number): SetOff | undefined {
  const found = findAccording(words, verb);
  if (!found) return undefined;
  let after = found.mention.to;
  while (after < to && !isBreak(words, after)) {
    if (words[after]?.key === 'and' && findClauseVerb(words, after + 1, to, true) !== undefined) break;
    after++;
  }
  return { ...found, until: isPause(words, verb - 1) ? verb - 1 : verb, after, endsInName: true };
}

/** …, said *the captain* on Monday, … */
function readInverted(words: readonly Word[], verb: number, to: number): SetOff | undefined {
  const cue = words[verb];
  if (!cue || cue.capital || !takes(cue.key, 'inverted') || !isPause(words, verb - 1)) return undefined;
  const mention = readForward(words, verb + 1);
  if (!mention || mention.to > to || !isSubject(words, mention) || !isNameLike(words, mention))
    return undefined;
  // Lee, who was there, wrote a letter.
  if (!takes(cue.key, 'plain') && is(words[mention.to - 1], DOCUMENT)) return undefined;
  const after = findBareEnd(words, mention.to, to);
  return after === undefined
    ? undefined
    : { mention, verb, length: 1, until: verb - 1, after, endsInName: true };
}

/** …, *the captain* said in a statement, … */
function readPlain(words: readonly Word[], verb: number, to: number): SetOff | undefined {
  if (!isCue(words, verb)) return undefined;
  const after = findBareEnd(words, skipAudience(words, verb, to) ?? verb + 1, to);
  const key = words[verb]?.key ?? '';
  if (after === undefined || !(takes(key, 'closing') || after === verb + 1)) return undefined;
  const mention = findSubjectBefore(words, verb);
  if (!mention || mention.antecedent || !isPause(words, mention.from - 1)) return undefined;
  if (!isSubject(words, mention) || isUnsure(words, verb)) return undefined;
  if (!isNameLike(words, mention) && !takes(key, 'plain')) return undefined;
  return { mention, verb, length: 1, until: mention.from - 1, after, endsInName: false };
}

function isCue(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.capital) return false;
  if (isFinding(word.key)) return is(words[at - 1], DOCUMENT);
  const verb = word.cue;
  return (
    (verb?.sense === 'saying' || takes(word.key, 'closing')) &&
    verb?.form !== 'participle' &&
    isVerbHere(words, at) &&
    !isPassive(words, at)
  );
}

/**
 * Where an attribution ends that goes on from `from`: at a sign, where no more than a time, a place or a clause about
 * the speaker stands before it; nothing where what is said begins.
 */
function findBareEnd(words: readonly Word[], from: number, to: number): number | undefined {
  const first = words[from];
  if (from >= to || !first || isBreak(words, from)) return Math.min(from, to);
  const isPlace = skipCircumstances(words, from, to) > from;
  if (!isPlace && (!opensCircumstance(first) || notAside.has(first.key) || words[from + 1]?.key === 'least'))
    return undefined;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || isBreak(words, at)) return at;
    if (word.kind === 'quotation' || word.key === 'that') return undefined;
    if (asides.has(word.key)) return findBreak(words, at, to);
    if (is(word, AUXILIARY | SUBJECT_PRONOUN)) return undefined;
  }
  return to;
}

/** Pledged *to sail*: what follows belongs to what is said. */
const notAside: ReadonlySet<string> = new Set(['to', 'of', 'for', 'about', 'not', 'never']);

const asides: ReadonlySet<string> = new Set([
  'who',
  'which',
  'as',
  'when',
  'where',
  'while',
  'after',
  'before',
]);

function opensCircumstance(word: Word): boolean {
  return (
    is(word, PREPOSITION | TIME) ||
    (is(word, BETWEEN) && !is(word, DETERMINER)) ||
    asides.has(word.key) ||
    isAdverb(word) ||
    word.key === 'this' ||
    word.key === 'reporters'
  );
}

function findBreak(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && !isBreak(words, at)) at++;
  return at;
}

function isBreak(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  return breaks.has(key) || isSpacedDash(words, at);
}

const breaks: ReadonlySet<string> = new Set([',', ';', '.', ')', ':', '!', '…']);
