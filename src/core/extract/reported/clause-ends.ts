import { skipCircumstances } from '../grammar/adjuncts.ts';
import { isVerbHere } from '../grammar/verbs.ts';
import { commonBases } from '../languages/en/common-verbs.ts';
import { isSaying } from '../languages/en/cues.ts';
import {
  AUXILIARY,
  DETERMINER,
  IRREGULAR_PAST,
  is,
  PREPOSITION,
  SUBJECT_PRONOUN,
} from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import { isWholeClause } from './clause-verbs.ts';
import { beginsTelling, isReportingVerb, skipAdverbs } from './reporting-verbs.ts';

/** How a clause is reported, as far as its end depends on it. */
export interface ClauseForm {
  /** Whether a “that” begins it. */
  readonly afterThat: boolean;
  /** Whether it is what somebody is asked to do, blamed for or called. */
  readonly isAct: boolean;
  /** Whether its cue is a participle: *saying* that. */
  readonly byParticiple: boolean;
}

const plainForm: ClauseForm = { afterThat: false, isAct: false, byParticiple: false };

/**
 * A reported clause ends where its sentence begins to tell of another act: … and said …, adding that … After a “that” it
 * may go on past “, but”: cut before it, the words could say the opposite.
 */
export function findClauseEnd(
  words: readonly Word[],
  start: number,
  end: number,
  form: ClauseForm = plainForm,
): number {
  const { afterThat, isAct } = form;
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
    if (key === ',' && isComment(words, at, start, end)) return at;
    if (!afterThat && key === ',' && following === 'and' && isPast(words[at + 2])) return at;
    if (isAct && (key === 'and' || key === 'but') && tellsOn(words, at, end))
      return words[at - 1]?.key === ',' ? at - 1 : at;
    if ((key === 'and' || key === 'but' || key === ',') && beginsTelling(words, at, end, form.byParticiple))
      return words[at - 1]?.key === ',' ? at - 1 : at;
    if (introducing.has(key) && isIntroduced(words[at + 1], key)) return at;
  }
  return end;
}

/** It was late: “very late”; it was late — “very late,” she said. */
const introducing: ReadonlySet<string> = new Set([':', '—', '–']);

/** After a colon a sentence of its own is the reporter's: it had changed: *In* May it sailed. */
function isIntroduced(word: Word | undefined, sign: string): boolean {
  return word?.kind === 'quotation' || (sign === ':' && word?.capital === true);
}

/**
 * Whether a comma adds what the reporter knows of a whole clause: the ferry had sunk, *which nobody has confirmed*; …, *a
 * claim that the board denies*. At the end of a sentence alone, where the clause is as true without it.
 */
function isComment(words: readonly Word[], comma: number, start: number, end: number): boolean {
  const key = words[comma + 1]?.key ?? '';
  if (!relatives.has(key) && !((key === 'a' || key === 'an') && isRemark(words, comma + 2))) return false;
  return findComma(words, comma + 1, end) === end && isWholeClause(words, start, comma);
}

/** A *claim*; a *surprisingly frank admission*. */
function isRemark(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3 && words[at]?.kind === 'word'; at++) {
    const key = words[at]?.key ?? '';
    if (isSaying(key) || key === 'request' || key === 'move') return true;
  }
  return false;
}

const relatives: ReadonlySet<string> = new Set(['which', 'who', 'whose']);

/** Urged the board to sail *and later paid*; for selling it*, and claims*: no second deed that is asked or blamed. */
function tellsOn(words: readonly Word[], at: number, end: number): boolean {
  const next = skipCircumstances(words, skipAdverbs(words, at + 1, end), end);
  const word = words[next];
  if (!word || word.capital) return false;
  if (isPast(word) && !commonBases.has(word.key)) return true;
  return words[at - 1]?.key === ',' && word.cue?.form === 'finite' && isVerbHere(words, next);
}

const endingWords: ReadonlySet<string> = new Set(
  'while with according as although though whereas'.split(' '),
);

/** Lee said it was late, and *left*: after a comma the reporter's own sentence may go on. */
function isPast(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && (word.key.endsWith('ed') || is(word, IRREGULAR_PAST));
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
  if (!first || is(first, AUXILIARY | SUBJECT_PRONOUN) || isPast(first)) return false;
  for (let at = from; at < to && words[at]?.key !== ':'; at++) if (isReportingVerb(words, at)) return false;
  return true;
}

/** The first comma after `from`, or `end`: while Lee said it was late*,* the board sailed. */
export function findComma(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (words[at]?.key === ',') return at;
  return end;
}

/**
 * The first comma that can end the clause from `from`, or `end`; none that opens an apposition, nor one inside: a report
 * that said Lee, *who sailed,* had sent Poe, *his old friend*, to sea. A deed is no clause, and a phrase that opens one has a comma of its own, so there any may end it.
 */
export function findClosingComma(words: readonly Word[], from: number, end: number, isDeed: boolean): number {
  const isAny = isDeed || is(words[from], PREPOSITION);
  for (let comma = findComma(words, from, end); comma < end; comma = findComma(words, comma + 1, end)) {
    if (!isAny && !isWholeClause(words, from, comma)) continue;
    const close = findAppositionEnd(words, comma, end);
    if (close === undefined) return comma;
    comma = close;
  }
  return end;
}

/** …, *his old friend*, …: the comma that closes what the one at `comma` opens. */
function findAppositionEnd(words: readonly Word[], comma: number, end: number): number | undefined {
  if (!is(words[comma + 1], DETERMINER)) return undefined;
  const close = findComma(words, comma + 1, Math.min(end, comma + APPOSITION_MOST));
  return words[close]?.key === ',' && !isWholeClause(words, comma + 1, close) ? close : undefined;
}

// Poe, his friend and captain of many years,
const APPOSITION_MOST = 10;

/** The index after the last word before `to` that is no sign. */
export function trimEnd(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && words[end - 1]?.kind === 'sign' && !closing.has(words[end - 1]?.key ?? '')) end--;
  return end;
}

const closing: ReadonlySet<string> = new Set([')', '%', '$']);
