import { skipCircumstances } from '../grammar/adjuncts.ts';
import { readForward } from '../grammar/phrases.ts';
import { isPassive, isVerbHere } from '../grammar/verbs.ts';
import { findCueVerb } from '../languages/en/cues.ts';
import { BETWEEN, is, SUBJECT_PRONOUN } from '../languages/en/lexicon.ts';
import { takes } from '../languages/en/verbs.ts';
import type { Word } from '../tagging/words.ts';
import { findAfterClaim } from './that-complements.ts';

/**
 * Whether after the “and”, “but” or comma at `at` somebody tells something: … and *on Monday said*; … and *the captain
 * said*; … and *they call it*. `byParticiple` where the cue before is a participle, so that another may follow it without
 * a comma: saying it was late *and blaming* the wind.
 */
export function beginsTelling(
  words: readonly Word[],
  at: number,
  end: number,
  byParticiple: boolean,
): boolean {
  const from = at + 1;
  const verb = skipCircumstances(words, skipAdverbs(words, from, end), end);
  const form = words[verb]?.cue?.form;
  if (form === 'participle' && !takes(words[verb]?.key ?? '', 'bare')) {
    if (words[at]?.key !== ',' && !byParticiple) return false;
    if (byParticiple && words[at]?.key === 'and' && isVerbHere(words, verb)) return true;
  }
  if (isReportingVerb(words, verb) || (words[at]?.key === 'and' && isDeed(words, verb))) return true;
  const subject = readForward(words, skipAdverbs(words, from, end));
  if (!subject || subject.to >= end) return false;
  let next = skipAdverbs(words, skipBracket(words, subject.to, end), end);
  while (next < end && having.has(words[next]?.key ?? '')) next++;
  const isNaming = words[next]?.cue?.sense === 'naming';
  return isReportingVerb(words, next) || (isNaming && is(words[subject.from], SUBJECT_PRONOUN));
}

/**
 * Whether a verb after “and” says what the speaker did and not what she said, so that the reported clause ends before it:
 * She said the wall would hold *and thanked the crew*.
 */
function isDeed(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  const cue = findCueVerb(key);
  if (words[at]?.capital || words[at + 1]?.key === 'by') return false;
  return key === 'sought' || (cue?.sense === 'naming' && cue.form === 'past' && !isPassive(words, at));
}

const having: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Ann Poe *(N-Port),* said. */
function skipBracket(words: readonly Word[], from: number, end: number): number {
  if (words[from]?.key !== '(') return from;
  let at = from;
  while (at < end && words[at]?.key !== ')') at++;
  return words[at + 1]?.key === ',' ? at + 2 : at + 1;
}

export function skipAdverbs(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && is(words[at], BETWEEN)) at++;
  return at;
}

/** Whether the word at `at` is the verb of somebody who tells a clause. */
export function isReportingVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (findAfterClaim(words, at, words.length) !== undefined) return true;
  const verb = word?.cue;
  return (
    verb !== undefined &&
    verb.form !== 'base' &&
    word?.capital === false &&
    (takes(word.key, 'bare') || (verb.sense === 'saying' && verb.form === 'participle')) &&
    isVerbHere(words, at) &&
    !isPassive(words, at)
  );
}
