import { isDash } from '../grammar/dash.ts';
import { DETERMINER, is, SPEAKER, SUBJECT_PRONOUN } from '../languages/en/lexicon.ts';
import { joiningWords } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { findClauseEnd, findComma, trimEnd } from './clause-ends.ts';
import { isWholeClause, subordinators } from './clause-verbs.ts';
import type { SetOff } from './parenthetical.ts';

/** `words[from]` to `words[to - 1]`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a sentence that an attribution inside or after them gives to its speaker; none where it cannot be told.
 * `end` is the sentence's.
 */
export function listSetOffParts(words: readonly Word[], from: number, end: number, setOff: SetOff): Range[] {
  const first = { from: skipOpening(words, from, setOff.until), to: setOff.until };
  const isWhole = isWholeClause(words, first.from, first.to);
  const rest = findRest(words, end, setOff, isWhole);
  if (!rest) return isWhole ? [first] : [];
  const isQuoted = words.slice(rest.from, rest.to).some(({ kind }) => kind === 'quotation');
  // Late, he said, and “unsafe”: with words in marks the sentence goes on, and what stands before them is half of it.
  if (isQuoted) return isWhole && joiningWords.has(words[rest.from]?.key ?? '') ? [first] : [];
  return isBareOpening(words, first) ? [rest] : [first, rest];
}

/** Over a dateline, a label, and what stands before a bracket: OSLO — The ferry; (the ferry, she says, is late). */
function skipOpening(words: readonly Word[], from: number, until: number): number {
  let start = from;
  for (let at = from; at < until; at++) {
    const key = words[at]?.key ?? '';
    const isDateline = at - from < LABEL_MOST && (isDash(words[at]) || key === ':') && key !== '-';
    if (isDateline || (key === '(' && !isClosed(words, at, until))) start = at + 1;
  }
  return start;
}

// A dateline or a label has no more words: OSLO (Wire) —
const LABEL_MOST = 6;

function isClosed(words: readonly Word[], open: number, until: number): boolean {
  for (let at = open; at < until; at++) if (words[at]?.key === ')') return true;
  return false;
}

/** But, he said, …: a word that only leads over says nothing. */
function isBareOpening(words: readonly Word[], { from, to }: Range): boolean {
  return trimEnd(words, from, to) - from < 2;
}

function findRest(words: readonly Word[], end: number, setOff: SetOff, isWhole: boolean): Range | undefined {
  const sign = words[setOff.after];
  let from = setOff.after + 1;
  if (from >= end || !(sign?.key === ',' || sign?.key === ';' || isDash(sign))) return undefined;
  // The quay, said Ann Poe, *a captain*, is closed: what tells about her is not what she said.
  if (setOff.endsInName && isAside(words[from])) {
    if (isWhole) return undefined;
    from = findComma(words, from, end) + 1;
    if (from >= end) return undefined;
  }
  const first = words[from];
  if (!first || notSaid.has(first.key)) return undefined;
  if (isWhole && (subordinators.has(first.key) || first.key.endsWith('ing') || beginsAnew(words, from)))
    return undefined;
  if (isWhole && setOff.endsInName && !joiningWords.has(first.key) && !isContinuation(words, from))
    return undefined;
  return { from, to: findClauseEnd(words, from, end) };
}

const notSaid: ReadonlySet<string> = new Set(
  'who which whose adding citing with including though although whereas'.split(' '),
);

function isAside(word: Word | undefined): boolean {
  return word !== undefined && (is(word, DETERMINER | SPEAKER) || word.key === 'who' || word.key === 'which');
}

/** …, he says, and *he* was upset: the reporter may be telling on. */
function beginsAnew(words: readonly Word[], at: number): boolean {
  const first = words[at]?.key ?? '';
  if (!joiningWords.has(first)) return first === 'as' || first === 'so';
  const next = words[at + 1];
  return (
    next === undefined ||
    next.capital ||
    subordinators.has(next.key) ||
    is(next, SUBJECT_PRONOUN | DETERMINER) ||
    next.key === 'there'
  );
}

/** There is joy, said the captain, *in seeing it*; …, *to show it*. */
function isContinuation(words: readonly Word[], at: number): boolean {
  const first = words[at];
  return (
    first?.key === 'to' ||
    (gerundPrepositions.has(first?.key ?? '') && words[at + 1]?.key.endsWith('ing') === true)
  );
}

const gerundPrepositions: ReadonlySet<string> = new Set(['in', 'by', 'for', 'of', 'without']);
