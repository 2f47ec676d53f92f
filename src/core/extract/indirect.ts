import type { Span } from '../model.ts';
import type { Lead } from './attribution.ts';
import type { Found } from './attribution-after.ts';
import { findOpening } from './according.ts';
import { findClauseEnd, findComma, trimEnd } from './clause-ends.ts';
import { type ClauseStart, findClauseStart } from './clause-starts.ts';
import { subordinators } from './clause-verbs.ts';
import { findCueVerb, isCueWord } from './lexicon/cues.ts';
import { findings, plainCues } from './lexicon/reporting.ts';
import { auxiliaries, betweenWords, isSpeakerNoun, prepositions } from './lexicon/words.ts';
import { type Mention, readBackward } from './phrases.ts';
import type { Scene } from './scenes.ts';
import { findSetOff } from './set-off.ts';
import { type Range, listSetOffParts } from './set-off-parts.ts';
import { isNameLike, isSubject } from './speakable.ts';
import { isUnsure, isUnsureSubject } from './unsure.ts';
import { findSubjectOf } from './verb-subjects.ts';
import { isAdverb } from './verbs.ts';
import type { Word } from './words.ts';

/** A clause that a cue gives to a speaker without marks: stated that *…*. */
export interface Clause {
  readonly scene: Scene;
  readonly lead: Lead;
  /** In more than one where the attribution stands inside: *The ferry*, she said, *was late*. */
  readonly pieces: readonly Span[];
}

// Shorter clauses say too little to be shown as somebody's.
const WORDS_LEAST = 4;

/**
 * Finds what a scene reports of speakers in its own words, surest forms only: “stated that …”, “said costs continue to
 * rise”, “accused Paris of …”, “…, the ministry said”. Words that stand in marks are left to the quotations: no clause
 * has any inside. Clauses are apart.
 */
export function findClauses(scene: Scene): Clause[] {
  if (scene.depth > 0 || scene.kind === 'heading') return [];
  const { words } = scene;
  const clauses: Clause[] = [];
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to++;
    clauses.push(...findInSentence(scene, from, to));
    from = to;
  }
  return clauses;
}

// A sentence longer than this is no prose.
const SENTENCE_MOST = 150;

function findInSentence(scene: Scene, from: number, to: number): Clause[] {
  const { words } = scene;
  if (to - from > SENTENCE_MOST || words[to - 1]?.key === '?') return [];
  const cues = listCues(words, from, to);
  if (cues.length === 0) return [];
  const end = trimEnd(words, from, to);
  const setOff = findSetOff(words, from, to, cues);
  const opening = setOff ? undefined : findOpening(words, from, end);
  const via = (setOff ?? opening)?.mention ?? null;
  const before = findAfterCues(scene, cues, from, setOff ? setOff.until : end, via);
  if (!setOff) {
    if (before.length > 0 || !opening) return before;
    const until = findClauseEnd(words, opening.start, end, false);
    return toClauses(scene, toLead(words, opening, null), [{ from: opening.start, to: until }]);
  }
  const parts = before.length > 0 ? [] : listSetOffParts(words, from, end, setOff);
  const own = toClauses(scene, toLead(words, setOff, null), parts);
  const rest = findAfterCues(scene, cues, Math.max(setOff.after, parts.at(-1)?.to ?? 0), end, null);
  return [...before, ...own, ...rest];
}

/** The indexes of the words that may be cues, of which most sentences have none. */
function listCues(words: readonly Word[], from: number, to: number): number[] {
  const cues: number[] = [];
  for (let at = from; at < to; at++) {
    const key = words[at]?.key ?? '';
    if (isCueWord(key) || key === 'according' || findings.has(key)) cues.push(at);
  }
  return cues;
}

/** The clauses that follow their cues, each with its cue within `words[from]` to `words[end - 1]`. */
function findAfterCues(
  scene: Scene,
  cues: readonly number[],
  from: number,
  end: number,
  via: Mention | null,
): Clause[] {
  const { words } = scene;
  const clauses: Clause[] = [];
  let free = from;
  for (const at of cues) {
    if (at < free || at >= end) continue;
    const start = findClauseStart(words, at, end);
    if (!start || isUnsure(words, at)) continue;
    const mention = findTeller(words, at);
    if (!mention || !canReport(words, mention, start, at)) continue;
    const until = findEnd(words, mention, start, end);
    const lead = toLead(words, { mention, verb: at, length: 1 }, via);
    const found = toClauses(scene, lead, [{ from: start.at, to: until }]);
    if (found.length === 0) continue;
    clauses.push(...found);
    free = until;
  }
  return clauses;
}

/** The subject of a cue; of “reports by *two papers* saying”, what stands right before it. */
function findTeller(words: readonly Word[], verb: number): Mention | undefined {
  const before = words[verb - 1];
  const isParticiple = findCueVerb(words[verb]?.key ?? '')?.form === 'participle';
  if (
    !isParticiple ||
    before?.kind !== 'word' ||
    leading.has(before.key) ||
    auxiliaries.has(before.key) ||
    isAdverb(before) ||
    betweenWords.has(before.key)
  )
    return findSubjectOf(words, verb);
  const mention = prepositions.has(before.key) ? undefined : readBackward(words, verb - 1);
  if (!mention || !isNameLike(words, mention)) return undefined;
  let from = verb;
  while (from > mention.from && (words[from - 1]?.capital || words[from - 1]?.key === 'and')) from--;
  if (from < verb) return { from, to: verb };
  return isSpeakerNoun(before.key) ? mention : undefined;
}

/** By *saying*, while *saying*, and *saying*: a participle of the sentence's subject. */
const leading: ReadonlySet<string> = new Set(
  'by in while when and but or after before kept keeps began started continued'.split(' '),
);

/** Whether a phrase can be whose words follow: anybody of whom it is said plainly, else who is known to speak. */
function canReport(words: readonly Word[], mention: Mention, { by }: ClauseStart, verb: number): boolean {
  if (!isSubject(words, mention) || isUnsureSubject(words, mention)) return false;
  // A woman who accused them of theft said more: where the deed ends cannot be told.
  if (by === 'act' && mention.antecedent) return false;
  // “…,” Lee told the station in an interview: the attribution of words in marks.
  if (by === 'bare' && words[mention.from - 1]?.kind === 'quotation') return false;
  if (ownVoices.has(words[mention.from]?.key ?? '')) return false;
  const key = words[verb]?.key ?? '';
  const isPlain = (by !== 'act' && plainCues.has(key)) || (by === 'that' && !showing.has(key));
  return isPlain || isNameLike(words, mention);
}

/** What things do too: the heat *suggests* that. */
const showing: ReadonlySet<string> = new Set(
  'suggest suggests suggested suggesting indicate indicates indicated indicating confirm confirms confirmed confirming imply implies implied implying reveal reveals revealed revealing show shows showed signal signals signaled signalled'.split(
    ' ',
  ),
);

/** The reporter's own: I said so. */
const ownVoices: ReadonlySet<string> = new Set(['i', 'we', 'you']);
function findEnd(words: readonly Word[], mention: Mention, { at, by }: ClauseStart, end: number): number {
  const until = findClauseEnd(
    words,
    at,
    end,
    by === 'that' && (words[at - 1]?.key === 'that' || words[at - 2]?.key === 'that'),
  );
  // While Lee said it was late, the board sailed; Lee, who said it was late, sailed.
  const isSubordinate =
    mention.antecedent !== undefined || subordinators.has(words[mention.from - 1]?.key ?? '');
  return isSubordinate ? Math.min(until, findComma(words, at, end)) : until;
}

/** One clause of the parts given, or none where they are short or have words in marks. */
function toClauses(scene: Scene, lead: Lead, parts: readonly Range[]): Clause[] {
  const { words } = scene;
  let count = 0;
  const pieces: Span[] = [];
  for (const { from, to } of parts) {
    const end = trimEnd(words, from, to);
    for (let at = from; at < end; at++) if (words[at]?.kind === 'quotation') return [];
    const first = words[from];
    const last = words[end - 1];
    if (!first || !last || end <= from) continue;
    count += end - from;
    pieces.push({ start: first.start, end: last.end });
  }
  return count < WORDS_LEAST ? [] : [{ scene, lead, pieces }];
}

function toLead(words: readonly Word[], { mention, verb, length }: Found, via: Mention | null): Lead {
  const start = words[verb]?.start ?? 0;
  return { mention, cue: { start, end: words[verb + length - 1]?.end ?? start }, via, by: 'cue' };
}
