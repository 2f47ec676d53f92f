import { findCueVerb } from './lexicon/cues.ts';
import { clauseCues } from './lexicon/reporting.ts';
import { auxiliaries, betweenWords, irregularPasts, subjectPronouns } from './lexicon/words.ts';
import { readForward } from './phrases.ts';
import { isPassive, isVerbHere } from './verbs.ts';
import type { Word } from './words.ts';

/**
 * A reported clause ends where its sentence begins to tell of another act: … and said …, adding that … After a “that” it
 * may go on past “, but”: cut before it, the words could say the opposite.
 */
export function findClauseEnd(
  words: readonly Word[],
  start: number,
  end: number,
  afterThat: boolean,
): number {
  let open = 0;
  for (let at = start; at < end; at++) {
    const key = words[at]?.key ?? '';
    const following = words[at + 1]?.key ?? '';
    if (key === '(') open++;
    // (The ferry, she said, was late): a bracket that opened before the clause ends it.
    if (key === ')' && --open < 0) return at;
    if (at === start) continue;
    if (key === ';' || (key === ',' && endingWords.has(following) && !closesAside(words, at, start)))
      return at;
    if (key === ',' && following === 'but' && !(afterThat && goesOn(words, at + 2, end))) return at;
    if (!afterThat && key === ',' && following === 'and' && isPast(words[at + 2])) return at;
    if ((key === 'and' || key === 'but' || key === ',') && beginsSpeech(words, at + 1, end))
      return words[at - 1]?.key === ',' ? at - 1 : at;
    if (introducing.has(key) && words[at + 1]?.kind === 'quotation') return at;
  }
  return end;
}

/** It was late: “very late”; it was late — “very late,” she said. */
const introducing: ReadonlySet<string> = new Set([':', '—', '–']);

const endingWords: ReadonlySet<string> = new Set(
  'while with according as although though whereas'.split(' '),
);

/** Lee said it was late, and *left*: after a comma the reporter's own sentence may go on. */
function isPast(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && (word.key.endsWith('ed') || irregularPasts.has(word.key));
}

/** Ties, *even marriages,* with partners: a comma that closes what another opened ends nothing. */
function closesAside(words: readonly Word[], at: number, start: number): boolean {
  for (let open = at - 1; open > start && at - open < 5; open--) if (words[open]?.key === ',') return true;
  return false;
}

/**
 * Whether a reported clause goes on after its “but”: not where somebody speaks, nor where the reporter's own sentence may
 * be what goes on: he said that he would pay, but has not.
 */
function goesOn(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first || auxiliaries.has(first.key) || subjectPronouns.has(first.key) || first.key.endsWith('ed'))
    return false;
  for (let at = from; at < to; at++) if (isSaying(words, at)) return false;
  return true;
}

/** … and *said*; … and *the captain said*; … and *they call it*. */
function beginsSpeech(words: readonly Word[], from: number, end: number): boolean {
  const verb = skipAdverbs(words, from, end);
  if (isSaying(words, verb)) return true;
  const subject = readForward(words, verb);
  if (!subject || subject.to >= end) return false;
  const next = skipAdverbs(words, subject.to, end);
  const isNaming = findCueVerb(words[next]?.key ?? '')?.sense === 'naming';
  return isSaying(words, next) || (isNaming && subjectPronouns.has(words[verb]?.key ?? ''));
}

function skipAdverbs(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && betweenWords.has(words[at]?.key ?? '')) at++;
  return at;
}

function isSaying(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const verb = findCueVerb(word?.key ?? '');
  return (
    verb !== undefined &&
    verb.form !== 'base' &&
    word?.capital === false &&
    (clauseCues.has(word.key) || (verb.sense === 'saying' && verb.form === 'participle')) &&
    isVerbHere(words, at) &&
    !isPassive(words, at)
  );
}

/** The first comma after `from`, or `end`: while Lee said it was late*,* the board sailed. */
export function findComma(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (words[at]?.key === ',') return at;
  return end;
}

/** The index after the last word before `to` that is no sign. */
export function trimEnd(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && words[end - 1]?.kind === 'sign' && !closing.has(words[end - 1]?.key ?? '')) end--;
  return end;
}

const closing: ReadonlySet<string> = new Set([')', '%', '$']);
