import { readForward } from '../grammar/phrases.ts';
import { isVerbHere } from '../grammar/verbs.ts';
import { AUXILIARY, is, TIME } from '../languages/en/lexicon.ts';
import { findVerb } from '../languages/en/verbs.ts';
import { prepositions } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';

/**
 * Acts of speech that report no clause, and yet what was said: accused Paris of *meddling*, urged *the board to meet*,
 * called it *a mess*.
 */

/** Finds where what the verb at `verb` asks for, promises, blames or calls something begins. */
export function findAct(words: readonly Word[], verb: number, end: number): number | undefined {
  const frames = findVerb(words[verb]?.key ?? '')?.frames;
  if (!frames) return undefined;
  if (frames.has('of')) return findAfterLink(words, verb, end, 'of');
  return (
    (frames.has('for') ? findAfterLink(words, verb, end, 'for') : undefined) ??
    (frames.has('called') ? findCalled(words, verb, end) : undefined) ??
    (frames.has('as') ? findAfterAs(words, verb + 1, end) : undefined) ??
    (frames.has('to') ? findAsked(words, verb + 1, end) : undefined) ??
    (frames.has('vow') && isInfinitive(words, verb + 1) ? verb + 1 : undefined) ??
    (frames.has('doing') && words[verb + 1]?.key.endsWith('ing') ? verb + 1 : undefined)
  );
}

/** Called *it a mess*; called *for the board to go*. */
function findCalled(words: readonly Word[], verb: number, end: number): number | undefined {
  return (
    findNaming(words, verb + 1, end) ??
    (isCalling(words[verb]) ? findDemand(words, verb + 1, end) : undefined)
  );
}

function isCalling(word: Word | undefined): boolean {
  return findVerb(word?.key ?? '')?.entry === 'call';
}

/** Promised *to sail*; vowed *not to sail*. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  return words[words[at]?.key === 'not' ? at + 1 : at]?.key === 'to';
}

// As far as the link may stand from its verb: accused the French government of.
const LINK_MOST = 8;

function findAfterLink(words: readonly Word[], verb: number, end: number, link: string): number | undefined {
  // The dockers accused of theft; but those *whom* Poe accused of theft.
  if (words[verb + 1]?.key === link && !isOfWhom(words, verb)) return undefined;
  for (let at = verb + 1; at < end && at - verb <= LINK_MOST; at++) {
    const word = words[at];
    if (!word || word.kind === 'sign' || is(word, AUXILIARY)) return undefined;
    if (word.key === link && at + 1 < end && isDeed(words[at + 1], link)) return at + 1;
  }
  return undefined;
}

function isOfWhom(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= WHOM_MOST; at--) if (words[at]?.key === 'whom') return true;
  return false;
}

// Whom the mayor of Northport has accused.
const WHOM_MOST = 8;

/** Accused of anything but *Northport*, which tells where somebody is from; blamed for *letting*, not for the delay. */
function isDeed(word: Word | undefined, link: string): boolean {
  return word?.key.endsWith('ing') === true || (link === 'of' && word?.capital === false);
}

/** The statement called *the attempt a provocation*: an object, and what it is called; not what was called off. */
function findNaming(words: readonly Word[], from: number, end: number): number | undefined {
  const first = words[from]?.key ?? '';
  if (prepositions.has(first) || first === 'off' || first === 'out') return undefined;
  const object = readForward(words, from);
  const next = words[object?.to ?? end]?.key ?? '';
  const isLater = is(words[(object?.to ?? end) + 1], TIME);
  return object && object.to < end && namingWords.has(next) && !isLater ? from : undefined;
}

const namingWords: ReadonlySet<string> = new Set(['a', 'an', 'not']);

/** Called for *the board to resign*; called on *the board to resign*. */
function findDemand(words: readonly Word[], from: number, end: number): number | undefined {
  const key = words[from]?.key;
  if (key === 'on' || key === 'upon') return findAsked(words, from + 1, end);
  return key === 'for' && from + 1 < end && words[from + 1]?.kind === 'word' ? from + 1 : undefined;
}

/** Described the delay as *a danger to the islands*. */
function findAfterAs(words: readonly Word[], from: number, end: number): number | undefined {
  const object = readForward(words, from);
  const as = object?.to ?? end;
  return words[as]?.key === 'as' && as + 1 < end ? as + 1 : undefined;
}

/** Urged *the board to meet*: whom, and what they are to do. */
function findAsked(words: readonly Word[], from: number, end: number): number | undefined {
  const object = readForward(words, from);
  if (!object) return undefined;
  let at = object.to;
  if (words[at]?.key === 'not') at++;
  const next = words[at + 1];
  if (at + 1 >= end || words[at]?.key !== 'to' || next?.kind !== 'word' || next.capital) return undefined;
  return next.cue?.form === 'past' || !isVerbLike(words, at + 1) ? undefined : from;
}

/** To *meet*, and not to the board. */
function isVerbLike(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  return !prepositions.has(key) && (isVerbHere(words, at) || !key.endsWith('s')) && !articles.has(key);
}

const articles: ReadonlySet<string> = new Set('the a an his her its their this these our my your'.split(' '));
