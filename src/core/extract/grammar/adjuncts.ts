import {
  AUXILIARY,
  BETWEEN,
  DETERMINER,
  DOCUMENT,
  is,
  OBJECT_PRONOUN,
  SPEAKER,
  TIME,
} from '../languages/en/lexicon.ts';
import { takes } from '../languages/en/verbs.ts';
import type { Word } from '../tagging/words.ts';
import { readForward } from './phrases.ts';
import { isAdverb } from './verbs.ts';

/** What stands between a cue and its clause: to whom, when, where and how it was said. */

/** From a verb that tells somebody to what follows whom it tells: told *the court*. */
export function skipAudience(words: readonly Word[], verb: number, end: number): number | undefined {
  if (!takes(words[verb]?.key ?? '', 'audience')) return undefined;
  const at = verb + 1;
  const first = words[at];
  if (!first || at >= end || (first.kind !== 'word' && first.kind !== 'number')) return undefined;
  if (is(first, OBJECT_PRONOUN) || audiencePronouns.has(first.key)) return at + 1;
  if (!first.capital && isAudience(first)) return at + 1;
  const mention = readForward(words, at);
  if (!mention || mention.to > end) return undefined;
  let to = mention.to;
  while (to > at + 1 && notInNames.has(words[to - 1]?.key ?? '')) to--;
  return to;
}

const audiencePronouns: ReadonlySet<string> = new Set([
  'her',
  'you',
  'it',
  'everyone',
  'everybody',
  'anyone',
]);
const notInNames: ReadonlySet<string> = new Set(['there', 'more', 'most', 'when', 'if']);

/** Told *reporters*, told *court*: who needs no article. */
function isAudience(word: Word): boolean {
  const { key } = word;
  return key === 'court' || key === 'police' || (key.endsWith('s') && is(word, SPEAKER));
}

// Said late on Monday in an interview with the paper.
const STEPS_MOST = 4;

/** Over when, where and how something was said: said *on Monday in a statement* the ferry would sail. */
export function skipCircumstances(words: readonly Word[], from: number, end: number): number {
  let at = from;
  for (let steps = 0; steps < STEPS_MOST && at < end; steps++) {
    const next = skipTime(words, at, end) ?? skipPlace(words, at, end);
    // Monday was; in a statement was: what looked like a circumstance is the subject.
    if (next === undefined || is(words[next], AUXILIARY)) break;
    at = next;
  }
  return at;
}

function skipTime(words: readonly Word[], from: number, end: number): number | undefined {
  let at = from;
  if (words[at]?.key === 'on' && is(words[at + 1], TIME)) at++;
  if (leadingWords.has(words[at]?.key ?? '') && is(words[at + 1], TIME)) at++;
  while (at < end && at - from < 6) {
    const word = words[at];
    const isAfterTime = at > from && word?.kind === 'number';
    if (!word || word.possessive || is(word, DETERMINER) || word.key === 'once') break;
    if (!is(word, TIME) && !isAfterTime && !isSaidHow(word, words[at + 1])) break;
    at++;
  }
  return at > from ? at : undefined;
}

const leadingWords: ReadonlySet<string> = new Set(['this', 'that', 'last', 'late', 'early', 'earlier']);

function isSaidHow(word: Word, next: Word | undefined): boolean {
  // Said *approximately* 40 came.
  if (next?.kind === 'number') return false;
  return (is(word, BETWEEN) && !subjectWords.has(word.key)) || isAdverb(word);
}

/** Said *far* fewer came, *not* all: what belongs to the clause. */
const subjectWords: ReadonlySet<string> = new Set(
  'not never far more almost even just only simply both each all too once'.split(' '),
);

/** By *text message*, in *a statement*, at *Oslo*: a phrase for where or how one speaks. */
function skipPlace(words: readonly Word[], from: number, end: number): number | undefined {
  if (!placing.has(words[from]?.key ?? '')) return undefined;
  const mention = readForward(words, from + 1);
  if (!mention || mention.to > end) return undefined;
  const last = words[mention.to - 1];
  if (!last || last.possessive) return undefined;
  const isHeard = words[from]?.key === 'to' || words[from]?.key === 'with';
  return isCircumstance(last) && (isHeard || last.capital || !is(last, SPEAKER) || is(last, DOCUMENT))
    ? mention.to
    : undefined;
}

/** Whether a noun names when, where, how or to whom something is said: *statement*, *Oslo*, *reporters*. */
export function isCircumstance(word: Word): boolean {
  return word.capital || is(word, TIME | DOCUMENT) || occasions.has(word.key) || is(word, SPEAKER);
}

const placing: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'by',
  'via',
  'during',
  'through',
  'to',
  'after',
  'from',
  'with',
]);

const occasions: ReadonlySet<string> = new Set(
  'conference briefing hearing court testimony remarks retrospect message phone telephone radio television meeting event rally address news debate call appearance post plea time times'.split(
    ' ',
  ),
);
