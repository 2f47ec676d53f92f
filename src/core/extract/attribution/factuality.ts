import type { Factuality } from '../../model.ts';
import type { Mention } from '../grammar/phrases.ts';
import { isVerbHere } from '../grammar/verbs.ts';
import {
  alleging,
  claiming,
  askings,
  charging,
  conditions,
  fakeNouns,
  fakes,
  falsities,
  hearsayNouns,
  hearsays,
  hedges,
  laterWords,
  misquotings,
  modals,
  negations,
  nobodies,
  presenting,
  presupposing,
  proofs,
  recordings,
  refusalPairs,
  refusals,
  undoesNegation,
  wronglyWords,
} from '../languages/en/factuality.ts';
import { AUXILIARY, BE, CLAUSE, is, PREPOSITION, TIME } from '../languages/en/lexicon.ts';
import { auxiliaries, beForms } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { isRejectedAfter, isRejectedBefore } from './rejected-claims.ts';

/** Whether the words were said, and where the cue begins once its hedge is part of it: *alleged to have* said. */
export interface Reading {
  readonly factuality: Factuality;
  /** The index of the first word of the cue with its hedge. */
  readonly from: number;
}

/** Reads what a sentence says of the speech at `verb`, whose subject is `mention`: *denied* saying, *if* Lee says. */
export function readFactuality(words: readonly Word[], verb: number, mention: Mention): Reading {
  const said: Reading = { factuality: 'said', from: verb };
  if (isNobody(words, mention)) return { ...said, factuality: 'denied' };
  if (conditions.has(words[mention.from]?.key ?? '')) return { ...said, factuality: 'supposed' };
  if (isFake(words, verb, mention)) return { ...said, factuality: 'faked' };
  return (
    readGroup(words, verb, mention) ??
    readGoverning(words, verb, mention) ?? {
      ...said,
      factuality: isDeniedClause(words, verb) ? 'denied' : 'said',
    }
  );
}

/** *Nobody* said so; *no official* said so. */
export function isNobody(words: readonly Word[], { from, to }: Mention): boolean {
  const key = words[from]?.key ?? '';
  if (words[from - 1]?.key === 'nor') return true;
  return nobodies.has(key) || (key === 'not' && to > from + 1);
}

// What stands between a subject and its verb is no longer.
const GROUP_MOST = 14;

/** Reads the words between a subject and its verb: did *not* say, *is alleged to have* said, *would* say. */
function readGroup(words: readonly Word[], verb: number, mention: Mention): Reading | undefined {
  const from = beginGroup(words, verb, mention);
  let isUndone = false;
  let isSupposed = false;
  for (let at = from; at < verb; at++) {
    const key = words[at]?.key ?? '';
    const next = words[at + 1]?.key ?? '';
    if (misquotings.has(key) || (wronglyWords.has(key) && hearsaysOf(next)))
      return { factuality: 'faked', from: verb };
    if (hedges.has(key) && !isUndone) return { factuality: 'alleged', from: at };
    if (isHearsay(words, at) && !isUndone) return { factuality: 'alleged', from: at };
    if (negations.has(key) || key.endsWith("n't")) isUndone = !isUndone;
    else if (undoesNegation.has(key) && isUndone) isUndone = isSupposed = false;
    else if (refusals.has(key) || refusalPairs.has(`${key}+${next}`)) isUndone = !isUndone;
    if (modals.has(key) && !isWhatCame(words, at, verb)) isSupposed = true;
  }
  if (isUndone) return { factuality: 'denied', from: verb };
  return isSupposed ? { factuality: 'supposed', from: verb } : undefined;
}

function hearsaysOf(key: string): boolean {
  return hearsays.has(key) || key === 'quoted' || key === 'cited' || key === 'credited';
}

/** The index of the first word after the subject, or after the last sign or “and” before the verb. */
function beginGroup(words: readonly Word[], verb: number, { from, to }: Mention): number {
  const least = from < verb ? Math.max(to, verb - GROUP_MOST) : Math.max(0, verb - 4);
  let at = verb;
  while (at > least && continuesGroup(words[at - 1], words[verb], words[at - 2])) at--;
  return at;
}

/** Between two sentences stands a sign or words in marks, so that a word before one is of its sentence. */
function continuesGroup(word: Word | undefined, verb: Word | undefined, before: Word | undefined): boolean {
  return (
    (word?.kind === 'word' || word?.kind === 'number') &&
    !groupStarts.has(word.key) &&
    !(verb?.key.endsWith('ing') && adjuncts.has(word.key) && !hearsays.has(before?.key ?? ''))
  );
}

const groupStarts: ReadonlySet<string> = new Set(['and', 'but', 'who', 'which']);

/** Did not want to anger Lee *by* saying so: what an adjunct says is not undone. Not accused *by Lee* of saying so. */
const adjuncts: ReadonlySet<string> = new Set(['by', 'while', 'when', 'after', 'before', 'for']);

/** Was *accused of* saying; is *said to have* called. */
function isHearsay(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.key ?? '';
  if (!hearsays.has(words[at]?.key ?? '')) return false;
  if (next !== 'to' && next !== 'of' && next !== 'as' && next !== 'with' && next !== 'by') return false;
  for (let be = at - 1; be >= 0 && at - be <= 3; be--) if (is(words[be], BE)) return true;
  return false;
}

/** Would *later* say, would *go on to* say; he’*d* said. */
function isWhatCame(words: readonly Word[], modal: number, verb: number): boolean {
  if (words[modal]?.key === "'d" && words[verb]?.key.endsWith('d')) return true;
  for (let at = modal + 1; at < verb; at++) if (laterWords.has(words[at]?.key ?? '')) return true;
  const next = words[modal + 1]?.key;
  // Would like to say; could be heard saying.
  return next === 'like' || next === 'be';
}

/** Reads what the clause of the speech hangs on: *if* Lee says, *denied that* he said, *did* Lee say? */
function readGoverning(words: readonly Word[], verb: number, mention: Mention): Reading | undefined {
  // “…,” claimed Lee: the verb before the speaker is the speaker's own.
  const before = skipAdverbial(words, Math.min(mention.from, verb) - 1);
  const key = keyOf(words, before, verb);
  const hedge = words[before]?.key === ',' ? before - 1 : before;
  if (hedges.has(keyOf(words, hedge, verb))) return { factuality: 'alleged', from: hedge };
  if (key === 'as') return undefined;
  if (key === 'whether') return { factuality: 'asked', from: verb };
  if (key === 'if' && askings.has(keyOf(words, before - 1, verb))) return { factuality: 'asked', from: verb };
  if (conditions.has(key)) return { factuality: 'supposed', from: verb };
  if (mention.from < verb && auxiliaries.has(key)) return readInverted(words, before, verb);
  const at = key === 'that' || key === 'of' || key === 'about' ? before - 1 : before;
  return readReported(words, key === 'that' ? skipCourt(words, at) : at, verb, key);
}

function keyOf(words: readonly Word[], at: number, verb: number): string {
  const word = words[at];
  return word && word.sentence === words[verb]?.sentence ? word.key : '';
}

// That, in an email to his brother, Lee.
const ADVERBIAL_MOST = 10;

/** If *on Monday* Lee says; that*, in an email,* Lee said: over what stands between a conjunction and its subject. */
function skipAdverbial(words: readonly Word[], from: number): number {
  for (let at = from; at >= 0 && from - at < ADVERBIAL_MOST; at--) {
    const word = words[at];
    if (word?.sentence !== words[from]?.sentence || word?.cue?.form === 'finite' || is(word, AUXILIARY))
      return from;
    if (word?.key !== 'that' && !conditions.has(word?.key ?? '')) continue;
    const next = words[at + 1]?.key === ',' ? words[at + 2] : words[at + 1];
    return at < from && is(next, PREPOSITION | TIME) ? at : from;
  }
  return from;
}

// Alleged on Monday in papers that they filed in court.
const COURT_MOST = 8;

/** Prosecutors allege *in court papers* that Lee said so; it was alleged *on Monday* that: where the verb stands. */
function skipCourt(words: readonly Word[], from: number): number {
  for (let at = from; at >= 0 && from - at < COURT_MOST && words[at]?.kind === 'word'; at--) {
    const key = words[at]?.key ?? '';
    if (!alleging.has(key) && !claiming.has(key) && !hearsays.has(key)) continue;
    return at === from || is(words[at + 1], PREPOSITION | TIME) ? at : from;
  }
  return from;
}

/** *Did* Lee say so? *Never did* Lee say so. *Had* Lee said so, … */
function readInverted(words: readonly Word[], auxiliary: number, verb: number): Reading | undefined {
  for (let at = auxiliary - 1; at >= 0 && auxiliary - at <= 4; at--) {
    const key = keyOf(words, at, verb);
    if (key === 'only') return undefined;
    if (negations.has(key) || key === 'no') return { factuality: 'denied', from: verb };
    if (presupposing.has(key)) return undefined;
  }
  if (isQuestion(words, verb)) return { factuality: 'asked', from: verb };
  const isOpening = words[auxiliary - 1]?.sentence !== words[auxiliary]?.sentence;
  const key = words[auxiliary]?.key ?? '';
  const isCondition = isOpening && (key === 'had' || key === 'should' || key === 'were');
  return isCondition ? { factuality: 'supposed', from: verb } : undefined;
}

// No question goes on for longer; the bound keeps the search short.
const QUESTION_MOST = 60;

function isQuestion(words: readonly Word[], verb: number): boolean {
  let end = verb;
  while (end - verb < QUESTION_MOST && words[end + 1]?.sentence === words[verb]?.sentence) end++;
  return words[end]?.key === '?';
}

/** Reads the verb or noun at `at` that the clause hangs on: *denied* he said, *rumours* that he said, *accused* Lee of saying. */
function readReported(words: readonly Word[], at: number, verb: number, link: string): Reading | undefined {
  const key = keyOf(words, at, verb);
  if (refusals.has(key) && key.startsWith('den')) return { factuality: 'denied', from: verb };
  if (charging.has(key)) return { factuality: 'alleged', from: at };
  if (alleging.has(key) || (claiming.has(key) && isVerbHere(words, at)))
    return { factuality: 'alleged', from: at };
  if (link !== 'that' && link !== 'of' && link !== 'about' && !hearsayNouns.has(key)) return undefined;
  if (key === 'true' && isQuestion(words, verb)) return { factuality: 'asked', from: verb };
  const isBad = falsities.has(key) || (key === 'true' && isNegated(words, at));
  if (isBad) return { factuality: 'denied', from: verb };
  if (proofs.has(key) && isNegated(words, at)) return { factuality: 'denied', from: verb };
  if (hearsays.has(key) && beForms.has(keyOf(words, at - 1, verb)) && isEmptySubject(words, at))
    return { factuality: 'alleged', from: at };
  if (!hearsayNouns.has(key)) return undefined;
  if (isRejectedBefore(words, at) || isRejectedAfter(words, verb))
    return { factuality: 'denied', from: verb };
  const isHearsayOnly = !key.startsWith('report') && !key.startsWith('claim');
  return isHearsayOnly ? { factuality: 'alleged', from: at } : undefined;
}

function isNegated(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 3; back--) {
    const key = keyOf(words, back, at);
    if (negations.has(key) || key === 'no' || key === 'little' || key.endsWith("n't")) return true;
  }
  return false;
}

/** *It* has been alleged that. */
function isEmptySubject(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 4; back--)
    if (keyOf(words, back, at) === 'it') return true;
  return false;
}

/** Denied *that the quay would close*: what a denial reports was not so; denied “any wrongdoing” are the denier's words. */
function isDeniedClause(words: readonly Word[], verb: number): boolean {
  const key = words[verb]?.key ?? '';
  if (!key.startsWith('den') || !refusals.has(key)) return false;
  const next = words[verb + 1];
  return next?.kind === 'word' && (next.key === 'that' || !is(next, CLAUSE));
}

// A fake video that was shared on the network this week shows.
const FAKE_MOST = 14;

/** *A fake video shows* Lee saying; *in a doctored clip*, Lee says; a *fake tweet* said. */
function isFake(words: readonly Word[], verb: number, mention: Mention): boolean {
  const sentence = words[verb]?.sentence;
  const end = mention.from < verb ? verb : mention.to;
  for (let at = end - 1; at >= 0 && end - at <= FAKE_MOST; at--) {
    if (words[at]?.sentence !== sentence) return false;
    const noun = findFakeNoun(words, at);
    if (noun !== undefined) return isPresented(words, at, noun, verb, mention);
  }
  return false;
}

/** The index of the text or recording that the word at `at` calls a fake. */
function findFakeNoun(words: readonly Word[], at: number): number | undefined {
  const key = words[at]?.key ?? '';
  if (!fakes.has(key) && !fakeNouns.has(key)) return undefined;
  for (let noun = at + 1; noun <= at + 3; noun++) if (recordings.has(words[noun]?.key ?? '')) return noun;
  return fakeNouns.has(key) ? at : undefined;
}

/** Whether the fake is what lets somebody speak, and not what somebody speaks about: asked about *a fake video*, Lee said. */
function isPresented(
  words: readonly Word[],
  fake: number,
  noun: number,
  verb: number,
  mention: Mention,
): boolean {
  if (mention.from <= fake && noun < mention.to) return true;
  if (noun + 1 === verb || presenting.has(words[noun + 1]?.key ?? '') || words[noun + 1]?.key === 'in')
    return fake < mention.from && !isComma(words, noun, mention.from);
  for (let at = fake - 1; at >= 0 && fake - at <= 2; at--)
    if (words[at]?.key === 'in')
      return words[at - 1]?.sentence !== words[at]?.sentence || words[at - 1]?.key === ',';
  return false;
}

function isComma(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.kind === 'sign' && words[at]?.key === ',') return true;
  return false;
}
