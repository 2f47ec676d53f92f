import {
  AUXILIARY,
  BETWEEN,
  CLAUSE,
  DETERMINER,
  is,
  PREPOSITION,
  SPEAKER,
  TIME,
} from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import { findHolder } from './apposition.ts';
import { isNameLike, isSubject } from './can-speak.ts';
import { skipDateline } from './dateline.ts';
import { type Mention, readForward } from './phrases.ts';
import { isPlaceAfterPlace } from './places.ts';
import { isTimePhrase } from './times.ts';

// An introduction is no longer; the bound keeps every search short.
const REACH = 40;

/**
 * Finds whom the sentence around `at` is about: its first noun phrase after what introduces it, if that names
 * someone.
 */
export function findSentenceSubject(words: readonly Word[], at: number): Mention | undefined {
  const sentence = words[at]?.sentence;
  let begin = at;
  while (begin > 0 && words[begin - 1]?.sentence === sentence && at - begin < REACH * 2) begin--;
  const first = skipOpening(words, begin > 0 ? begin : skipDateline(words, begin), at);
  let start = skipOpening(words, skipIntroduction(words, first, at), at);
  let described: Mention | undefined;
  // “In Ames, Iowa, on Sunday, Mrs. Clinton”: what a comma follows still belongs to the introduction, unless what
  // comes then tells about it.
  for (let steps = 0; steps < 5; steps++) {
    const mention = readForward(words, start);
    if (mention && isSubjectName(words, mention, at)) {
      if (words[mention.to]?.key !== ',' || start === first) return described ?? mention;
      if (findHolder(words, mention)) described ??= mention;
      if (isAppositive(words, mention.to + 1) && !isPlaceAfterPlace(words, mention)) described ??= mention;
    }
    const comma = start > first || described ? findComma(words, start, at) : -1;
    if (comma < 0) break;
    start = skipOpening(words, comma + 1, at);
  }
  return described;
}

/** Ann Poe, *the mayor*; Ann Poe, *who* came; Ann Poe, *43*. */
function isAppositive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'number') return words[at + 1]?.key === ',';
  return is(word, DETERMINER) || word.key === 'who' || word.key === 'which' || is(word, SPEAKER);
}

function isSubjectName(words: readonly Word[], mention: Mention, until: number): boolean {
  return mention.to <= until && isNameLike(words, mention) && isSubject(words, mention);
}

function skipOpening(words: readonly Word[], from: number, until: number): number {
  let start = from;
  while (start < until && isOpeningWord(words[start])) start++;
  return start;
}

function isOpeningWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.kind === 'sign' ||
      (is(word, BETWEEN) && !is(word, PREPOSITION)) ||
      is(word, AUXILIARY) ||
      word.key === 'and' ||
      word.key === 'but' ||
      word.key === 'so' ||
      word.key === 'yet')
  );
}

function findComma(words: readonly Word[], from: number, until: number): number {
  for (let at = from; at < until && at - from < REACH; at++) if (words[at]?.key === ',') return at;
  return -1;
}

/** Over “On Tuesday,” and “Asked about it,” to the clause that they introduce. */
function skipIntroduction(words: readonly Word[], start: number, until: number): number {
  const first = words[start];
  if (!first || !isIntroduction(words, start)) return start;
  for (let at = start + 1; at < until && at - start < REACH; at++) if (words[at]?.key === ',') return at + 1;
  return start;
}

function isIntroduction(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (is(word, PREPOSITION | CLAUSE | TIME)) return true;
  if (word.key === 'given') return true;
  // Ted Cruz, Beijing and Kelly are names.
  if (isTimePhrase(words, at)) return true;
  // Saying Ann Poe was late, Lee left.
  if (word.cue?.form === 'participle') return true;
  const next = words[at + 1];
  if (!next || next.capital || is(next, AUXILIARY) || next.cue?.form === 'past') return false;
  return word.key.endsWith('ing') || word.key.endsWith('ed') || word.key.endsWith('ly');
}

/** The subject of each sentence that names one, in order. */
export function listSentenceSubjects(words: readonly Word[]): Mention[] {
  const subjects: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at + 1]?.sentence === words[at]?.sentence) continue;
    const mention = findSentenceSubject(words, at);
    if (mention) subjects.push(mention);
  }
  return subjects;
}
