import {
  AUXILIARY,
  BETWEEN,
  CLAUSE,
  DOCUMENT,
  IRREGULAR_PAST,
  is,
  PREPOSITION,
  TIME,
} from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import { isNameLike, isSubject } from './can-speak.ts';
import { findBeforeAside, findRelative, isRelativePronoun } from './interruptions.ts';
import { type Mention, readBackward } from './phrases.ts';
import { skipTime } from './times.ts';
import { isAdverb } from './verbs.ts';

/** Finds the subject of the finite verb at `verb`, before it in its sentence. */
export function findSubjectBefore(words: readonly Word[], verb: number): Mention | undefined {
  const at = skipBetween(words, verb - 1);
  const word = words[at];
  if (!word || word.sentence !== words[verb]?.sentence) return undefined;
  // Lee, who calls it “late,” said: the comma is inside the marks.
  if (word.kind === 'quotation') return word.ending === ',' ? findBeforeAside(words, at, verb) : undefined;
  if (isAsideEnd(word)) return findBeforeAside(words, at, verb);
  if (isRelativePronoun(word)) return findRelative(words, at);
  const mention = readBackward(words, at);
  if (mention && isSubject(words, mention) && isNameLike(words, mention) && !isObject(words, mention))
    return mention;
  return findBeforeRelative(words, at) ?? (mention && isSubject(words, mention) ? mention : undefined);
}

/** The man who saw *the mayor* said: the object of a verb that reports nothing is not the subject of the next. */
function isObject(words: readonly Word[], { from }: Mention): boolean {
  const before = words[from - 1];
  if (before?.kind !== 'word' || before.capital || before.sentence !== words[from]?.sentence) return false;
  const verb = before.cue;
  if (verb?.form === 'base' && words[from - 2]?.key === 'to') return true;
  return verb?.sense !== 'saying' && (before.key.endsWith('ed') || is(before, IRREGULAR_PAST));
}

// A clause that tells which one is meant is no longer than this.
const RELATIVE_MOST = 16;

/** *An official* who spoke to explain the plan said: over a clause that no comma sets off. */
function findBeforeRelative(words: readonly Word[], end: number): Mention | undefined {
  for (let at = end; at > 0 && end - at < RELATIVE_MOST; at--) {
    const word = words[at];
    if (word?.sentence !== words[end]?.sentence || word?.kind === 'sign' || word?.kind === 'quotation')
      return undefined;
    if (word?.key !== 'who') continue;
    const mention = readBackward(words, at - 1);
    return mention && isSubject(words, mention) && isNameLike(words, mention) ? mention : undefined;
  }
  return undefined;
}

function isAsideEnd(word: Word): boolean {
  return word.key === ',' || word.key === ')' || word.key === '—' || word.key === '–';
}

/** Over adverbs, auxiliaries and days: Baku *on Thursday* condemned, she *has also* said. */
export function skipBetween(words: readonly Word[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 10 && at >= 0; steps++) {
    const word = words[at];
    if (!word || word.kind === 'sign' || word.kind === 'quotation' || word.possessive) return at;
    if (is(word, BETWEEN | AUXILIARY) || isAdverb(word)) at--;
    else if (skipFixed(words, at) < at) at = skipFixed(words, at);
    else if (is(word, TIME) || word.kind === 'number') {
      const before = skipTime(words, at);
      if (before === at) return at;
      at = before;
    } else {
      const before = skipAdjunct(words, at);
      if (before === at) return at;
      at = before;
    }
  }
  return at;
}

/** Over phrases that never change: he has *at times* said. */
function skipFixed(words: readonly Word[], end: number): number {
  const phrases = fixedPhrases.get(words[end]?.key ?? '') ?? [];
  const phrase = phrases.find((one) => one.every((key, back) => words[end - back]?.key === key));
  return phrase ? end - phrase.length : end;
}

/** By their last word, each from its last word to its first. */
const fixedPhrases: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  (
    'at times,at the time,at the same time,at one point,at first,at last,at length,in turn,in effect,in fact,in part,in particular,in response,in reply,' +
    'in private,in public,in person,in short,of course,for example,for instance,for his part,for her part,for its part,for their part,on occasion,on camera,on air,on record,by contrast,to date'
  )
    .split(',')
    .map((phrase) => phrase.split(' ').reverse()),
  ([last]) => last ?? '',
);

const adjunctPrepositions: ReadonlySet<string> = new Set('in on during at over via through'.split(' '));

/** Over where it was said: the board *in a letter* accused, who has *in the past* called. */
function skipAdjunct(words: readonly Word[], end: number): number {
  const head = words[end];
  if (!head || head.capital || !(is(head, DOCUMENT) || head.key === 'past')) return end;
  for (let at = end - 1; at >= 0 && end - at < 6; at--) {
    const word = words[at];
    if (word?.kind !== 'word' || word.sentence !== head.sentence) return end;
    if (adjunctPrepositions.has(word.key)) return at - 1;
    if (is(word, PREPOSITION | CLAUSE | AUXILIARY)) return end;
  }
  return end;
}
