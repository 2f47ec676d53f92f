import type { Span } from '../../content-model.ts';
import { followsDenial, skipDenial } from '../attribution/denials.ts';
import { type Lead, toLead } from '../attribution/lead.ts';
import type { Context } from '../tagging/contexts.ts';
import { isNameLike } from '../grammar/can-speak.ts';
import { type Mention, readBackward } from '../grammar/phrases.ts';
import { isUnsure } from '../grammar/unsure.ts';
import { findCueVerb } from '../languages/en/cues.ts';
import { is, REPORTING } from '../languages/en/lexicon.ts';
import { takes } from '../languages/en/verbs.ts';
import type { Word } from '../tagging/words.ts';
import { findOpening } from './according.ts';
import { findClauseEnd, findClosingComma, trimEnd } from './clause-ends.ts';
import { type ClauseStart, findClauseStart } from './clause-starts.ts';
import { findClauseVerb, subordinators } from './clause-verbs.ts';
import { findSetOff } from './parenthetical.ts';
import { listSetOffParts, type Range } from './parenthetical-parts.ts';
import { findReportingSource } from './reporting-source.ts';

/** A clause that a cue gives to a speaker without marks: stated that *…*. */
export interface Clause {
  readonly context: Context;
  readonly lead: Lead;
  /** In more than one where the attribution stands inside: *The ferry*, she said, *was late*. */
  readonly pieces: readonly Span[];
}

// Shorter clauses say too little to be shown as somebody's.
const WORDS_LEAST = 4;

/**
 * Finds what a context reports of speakers in its own words, surest forms only: “stated that …”, “said costs continue to
 * rise”, “accused Paris of …”, “…, the ministry said”. Words that stand in marks are left to the quotations: no clause
 * has any inside. Clauses are apart.
 */
export function findClauses(context: Context): Clause[] {
  if (context.depth > 0 || context.kind === 'heading') return [];
  const { words } = context;
  const clauses: Clause[] = [];
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to++;
    clauses.push(...findInSentence(context, from, to));
    from = to;
  }
  return clauses;
}

// A sentence longer than this is no prose.
const SENTENCE_MOST = 150;

function findInSentence(context: Context, from: number, to: number): Clause[] {
  const { words } = context;
  if (to - from > SENTENCE_MOST || words[to - 1]?.key === '?') return [];
  const cues = listCues(words, from, to);
  if (cues.length === 0) return [];
  const end = trimEnd(words, from, to);
  const setOff = findSetOff(words, from, to, cues);
  const opening = setOff ? undefined : findOpening(words, from, end);
  const via = (setOff ?? opening)?.mention ?? null;
  const before = findAfterCues(context, cues, from, setOff ? setOff.until : end, via);
  if (!setOff) {
    if (before.length > 0 || !opening) return before;
    const until = findClauseEnd(words, opening.start, end);
    return toClauses(context, toLead(words, opening, 'clause behind “according to”'), [
      { from: opening.start, to: until },
    ]);
  }
  const parts = before.length > 0 ? [] : listSetOffParts(words, from, end, setOff);
  const own = toClauses(context, toLead(words, setOff, 'clause around its cue'), parts);
  const rest = findAfterCues(context, cues, Math.max(setOff.after, parts.at(-1)?.to ?? 0), end, null);
  return [...before, ...own, ...rest];
}

/** The indexes of the words that may be cues, of which most sentences have none. */
function listCues(words: readonly Word[], from: number, to: number): number[] {
  const cues: number[] = [];
  for (let at = from; at < to; at++) if (is(words[at], REPORTING)) cues.push(at);
  return cues;
}

/** The clauses that follow their cues, each with its cue within `words[from]` to `words[end - 1]`. */
function findAfterCues(
  context: Context,
  cues: readonly number[],
  from: number,
  end: number,
  via: Mention | null,
): Clause[] {
  const { words } = context;
  const clauses: Clause[] = [];
  let free = from;
  for (const at of cues) {
    if (at < free || at >= end) continue;
    const start = findClauseStart(words, at, end);
    const mention = start && findReportingSource(words, at, start.by);
    if (!mention) continue;
    const read = toLead(words, { mention, verb: at, length: 1 }, 'clause behind its cue', via);
    const lead: Lead = followsDenial(words, mention.from) ? { ...read, factuality: 'denied' } : read;
    // Never said that it was late: found, as not said. May say that it is late, refused to promise to sail: nothing.
    const isDenied = start?.by === 'that' && lead.factuality === 'denied';
    if (isUnsure(words, at) && !isDenied) continue;
    const until = findEnd(words, mention, start, at, end);
    const found = toClauses(context, lead, [{ from: start.at, to: until }]);
    if (found.length === 0) continue;
    clauses.push(...found);
    free = skipOwnTelling(words, cues, start.at, until);
  }
  return clauses;
}

/**
 * Over a cue after “and” that may be of whom the clause tells: Lee said the captain had stopped *and told her to leave*.
 * Nobody is taken to tell it then.
 */
function skipOwnTelling(
  words: readonly Word[],
  cues: readonly number[],
  start: number,
  until: number,
): number {
  const next = cues.find((cue) => cue > until);
  if (words[until]?.key !== 'and' || next === undefined || next > until + OWN_MOST) return until;
  const key = words[next]?.key ?? '';
  if (takes(key, 'plain') && !takes(key, 'audience')) return until;
  // Says it was late and alleges, saying it was late and noting: of one who tells both.
  if (findCueVerb(key)?.form !== 'past') return until;
  const verb = findClauseVerb(words, start, until, false);
  const subject = verb === undefined ? undefined : readBackward(words, verb);
  if (verb === undefined || !subject || !isNameLike(words, subject)) return until;
  return lastingForms.has(words[verb]?.key ?? '') ? until : next + 1;
}

// And later angrily told.
const OWN_MOST = 3;

/** Before “and told” in the past another subject’s verb: she *is* late and told. */
const lastingForms: ReadonlySet<string> = new Set(
  'is are has have will would can could should must may might does do'.split(' '),
);

function findEnd(
  words: readonly Word[],
  mention: Mention,
  { at, by }: ClauseStart,
  verb: number,
  end: number,
): number {
  const byParticiple = words[verb]?.cue?.form === 'participle';
  const until = findClauseEnd(words, at, end, {
    afterThat: by === 'that' && (words[at - 1]?.key === 'that' || words[at - 2]?.key === 'that'),
    isAct: by === 'act',
    byParticiple,
  });
  // While Lee said it was late, the board sailed; with Lee saying it was late, the board sailed.
  const isSubordinate =
    mention.antecedent !== undefined ||
    subordinators.has(words[mention.from - 1]?.key ?? '') ||
    (words[mention.from - 2]?.key === 'in' && words[mention.from - 1]?.key === 'which') ||
    (byParticiple && mention.to === verb);
  return isSubordinate ? Math.min(until, findClosingComma(words, at, end, by === 'act')) : until;
}

/** One clause of the parts given, or none where they are short or have words in marks. */
function toClauses(context: Context, read: Lead, said: readonly Range[]): Clause[] {
  const { words } = context;
  const denied = read.factuality === 'said' ? listDenied(words, said) : undefined;
  const lead: Lead = denied ? { ...read, factuality: 'denied' } : read;
  const parts = denied ?? said;
  let count = 0;
  const pieces: Span[] = [];
  for (const { from, to } of parts) {
    const end = trimDangling(words, from, to);
    for (let at = from; at < end; at++) if (words[at]?.kind === 'quotation') return [];
    const first = words[from];
    const last = words[end - 1];
    if (!first || !last || end <= from) continue;
    count += end - from;
    pieces.push({ start: first.start, end: last.end });
  }
  return count < WORDS_LEAST ? [] : [{ context, lead, pieces }];
}

/** It is not true that *the quay would close*, but …: what is denied, where the sentence denies it. */
function listDenied(words: readonly Word[], [first, ...more]: readonly Range[]): Range[] | undefined {
  const from = first && skipDenial(words, first.from);
  if (!first || from === undefined || words[from - 1]?.key !== 'that') return undefined;
  return [{ from, to: findClauseEnd(words, from, first.to) }, ...more];
}

/** The ferry was late – *because*, she said: a word that joins what does not come. */
function trimDangling(words: readonly Word[], from: number, to: number): number {
  let end = trimEnd(words, from, to);
  while (end > from && words[end - 1]?.kind === 'word' && dangling.has(words[end - 1]?.key ?? ''))
    end = trimEnd(words, from, end - 1);
  return end;
}

const dangling: ReadonlySet<string> = new Set(
  'and but or nor because since although though while as whereas'.split(' '),
);
