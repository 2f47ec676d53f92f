import type { Span } from '../model.ts';
import type { Lead } from './attribution.ts';
import { findAccording } from './attribution-after.ts';
import { findSubjectOf } from './verb-subjects.ts';
import { findCueVerb } from './lexicon/cues.ts';
import {
  auxiliaries,
  betweenWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from './lexicon/words.ts';
import { type Mention, readForward } from './phrases.ts';
import type { Scene } from './scenes.ts';
import { isNameLike, isSubject } from './speakable.ts';
import { findSubjectBefore } from './subjects.ts';
import { isPassive, isVerbHere } from './verbs.ts';
import type { Word } from './words.ts';

/** A clause that a cue gives to a speaker without marks: stated that *…*. */
export interface Clause extends Span {
  readonly scene: Scene;
  readonly lead: Lead;
}

// Shorter clauses say too little to be shown as somebody's.
const WORDS_LEAST = 4;

/**
 * Finds what a scene reports of speakers in its own words, surest forms only: “stated that …”, “said it was …”,
 * “accused Paris of …”, “…, the ministry said”. Sentences that quote are left to the quotations.
 */
export function findClauses(scene: Scene): Clause[] {
  if (scene.depth > 0 || scene.kind === 'heading') return [];
  const { words } = scene;
  const clauses: Clause[] = [];
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to++;
    addSentence(clauses, scene, from, to);
    from = to;
  }
  return clauses;
}

// A sentence longer than this is no prose.
const SENTENCE_MOST = 150;

function addSentence(clauses: Clause[], scene: Scene, from: number, to: number): void {
  const { words } = scene;
  if (to - from > SENTENCE_MOST || words[to - 1]?.key === '?') return;
  for (let at = from; at < to; at++) if (words[at]?.kind === 'quotation') return;
  const closing = findClosing(words, from, to);
  const end = closing ? closing.until : trimEnd(words, from, to);
  let found = false;
  for (let at = from; at < end; at++) {
    const clause = findClause(scene, at, end, closing?.lead.mention ?? null);
    if (!clause) continue;
    clauses.push(clause.clause);
    found = true;
    at = clause.until - 1;
  }
  if (!found && closing) pushClause(clauses, scene, from, end, closing.lead);
}

/** `…, the ministry said.` or `…, according to the ministry.` at the end of a sentence. */
function findClosing(
  words: readonly Word[],
  from: number,
  to: number,
): { readonly lead: Lead; readonly until: number } | undefined {
  for (let at = to - 1; at > from && to - at < 24; at--) {
    if (words[at]?.key !== ',') continue;
    const lead = readClosing(words, at + 1, to);
    if (lead) return { lead, until: at };
  }
  return undefined;
}

function readClosing(words: readonly Word[], from: number, to: number): Lead | undefined {
  const according = findAccording(words, from);
  if (according && isRestBare(words, according.mention.to, to))
    return toLead(words, according.mention, according.verb, 2);
  for (let at = from + 1; at < to; at++) {
    const verb = findCueVerb(words[at]?.key ?? '');
    if (!isSaying(words, at) || verb?.form === 'participle') continue;
    const mention = findSubjectBefore(words, at);
    if (mention?.from !== from || !isNameLike(words, mention) || !isRestBare(words, at + 1, to))
      return undefined;
    return toLead(words, mention, at, 1);
  }
  return undefined;
}

/** Whether only a time or a place follows: said *in a statement on Thursday*. */
function isRestBare(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (from >= to || !first || first.kind === 'sign') return from >= to || first?.key === '.';
  return (
    prepositions.has(first.key) ||
    timeWords.has(first.key) ||
    betweenWords.has(first.key) ||
    first.key === 'reporters'
  );
}

interface Found {
  readonly clause: Clause;
  /** The index of the first word after it. */
  readonly until: number;
}

function findClause(scene: Scene, verb: number, end: number, via: Mention | null): Found | undefined {
  const { words } = scene;
  const start = findClauseStart(words, verb, end);
  if (start === undefined || isUnsure(words, verb)) return undefined;
  const mention = findSubjectOf(words, verb);
  if (!mention || !isNameLike(words, mention) || !isSubject(words, mention)) return undefined;
  const until = findClauseEnd(words, start, end, words[start - 1]?.key === 'that');
  const lead = { ...toLead(words, mention, verb, 1), via };
  const list: Clause[] = [];
  pushClause(list, scene, start, until, lead);
  const clause = list[0];
  return clause && { clause, until };
}

/** Where what the verb at `verb` reports begins. */
function findClauseStart(words: readonly Word[], verb: number, end: number): number | undefined {
  const word = words[verb];
  const cue = findCueVerb(word?.key ?? '');
  if (!word || !cue || word.capital || !isVerbHere(words, verb) || isPassive(words, verb)) return undefined;
  if (word.key.startsWith('accus') || word.key.startsWith('blam'))
    return findAfterWord(words, verb, end, word.key.startsWith('accus') ? 'of' : 'for');
  if (word.key === 'called' || word.key === 'calls') return findNaming(words, verb + 1, end);
  if (cue.sense !== 'saying') return undefined;
  const that = findAfterWord(words, verb, end, 'that');
  if (that !== undefined) return that;
  return bareCues.has(word.key) ? findBareClause(words, verb + 1, end) : undefined;
}

/** The statement called *the attempt a provocation*: an object, and what it is called; not what was called off. */
function findNaming(words: readonly Word[], from: number, end: number): number | undefined {
  const first = words[from]?.key ?? '';
  if (prepositions.has(first) || first === 'off' || first === 'out') return undefined;
  const object = readForward(words, from);
  const next = words[object?.to ?? end]?.key ?? '';
  const isLater = timeWords.has(words[(object?.to ?? end) + 1]?.key ?? '');
  return object && object.to < end && namingWords.has(next) && !isLater ? from : undefined;
}

const namingWords: ReadonlySet<string> = new Set(['a', 'an', 'not']);

const bareCues: ReadonlySet<string> = new Set(
  'said says saying claimed claims claiming insisted insists argued argues added adds'.split(' '),
);

// As far as “that” or “of” may stand from its verb: said earlier this week that; accused the French government of.
const LINK_MOST = 8;

function findAfterWord(words: readonly Word[], verb: number, end: number, link: string): number | undefined {
  for (let at = verb + 1; at < end && at - verb <= LINK_MOST; at++) {
    const word = words[at];
    if (!word || word.kind === 'sign') return undefined;
    if (word.key === link)
      return at + 1 < end && !(link === 'that' && isPredicate(words, at + 1)) ? at + 1 : undefined;
    if (
      auxiliaries.has(word.key) ||
      (findCueVerb(word.key) && !word.capital && isVerbHere(words, at) && link === 'that')
    )
      return undefined;
  }
  return undefined;
}

/** After a relative “that” comes a verb; after one that begins a clause, its subject. */
function isPredicate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.capital) return false;
  return auxiliaries.has(word.key) || findCueVerb(word.key)?.form === 'past';
}

/** Azerbaijan said *it had set up checkpoints*: a subject and an auxiliary right after the cue. */
function findBareClause(words: readonly Word[], from: number, end: number): number | undefined {
  let start = from;
  while (
    start < end &&
    start - from < 4 &&
    (timeWords.has(words[start]?.key ?? '') || words[start]?.key === 'on')
  )
    start++;
  const first = words[start];
  if (
    !first ||
    !(subjectPronouns.has(first.key) || first.key === 'there' || determiners.has(first.key) || first.capital)
  )
    return undefined;
  const subject = readForward(words, start);
  const next = words[subject?.to ?? start + 1];
  return next &&
    (auxiliaries.has(next.key) || betweenWords.has(next.key) || (next.key.endsWith('ed') && !next.capital))
    ? start
    : undefined;
}

/**
 * A clause ends where the same sentence begins to tell of another act: … and said …, adding that … After a “that” it
 * may go on past “, but”: cut before it, the words could say the opposite.
 */
function findClauseEnd(words: readonly Word[], start: number, end: number, afterThat: boolean): number {
  for (let at = start + 1; at < end; at++) {
    const key = words[at]?.key ?? '';
    const following = words[at + 1]?.key ?? '';
    if (key === ';' || (key === ',' && endingWords.has(following))) return at;
    if (key === ',' && following === 'but' && !(afterThat && goesOn(words, at + 2, end))) return at;
    const next = skipAdverbs(words, at + 1, end);
    if ((key === 'and' || key === 'but' || key === ',') && isSaying(words, next))
      return words[at - 1]?.key === ',' ? at - 1 : at;
  }
  return end;
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

const endingWords: ReadonlySet<string> = new Set(
  'while with according as although though whereas'.split(' '),
);

function skipAdverbs(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && betweenWords.has(words[at]?.key ?? '')) at++;
  return at;
}

function isSaying(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const verb = findCueVerb(word?.key ?? '');
  return (
    verb?.sense === 'saying' &&
    verb.form !== 'base' &&
    word?.capital === false &&
    isVerbHere(words, at) &&
    !isPassive(words, at)
  );
}

/** Denied, hypothetical and asked-for speech was not said: did not say, would say, to say. */
function isUnsure(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= 4; at--) {
    const key = words[at]?.key ?? '';
    // Who continues to say so says so.
    if (key === 'to' && words[at - 1]?.key.startsWith('continu')) return false;
    if (unsureWords.has(key) || key.endsWith("n't")) return true;
    if (!auxiliaries.has(key) && !betweenWords.has(key)) return false;
  }
  return false;
}

const unsureWords: ReadonlySet<string> = new Set(
  'to not never would could should might may must cannot will if'.split(' '),
);

function trimEnd(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && words[end - 1]?.kind === 'sign' && words[end - 1]?.key !== ')') end--;
  return end;
}

function pushClause(clauses: Clause[], scene: Scene, from: number, to: number, lead: Lead): void {
  const { words } = scene;
  const end = trimEnd(words, from, to);
  const first = words[from];
  const last = words[end - 1];
  if (!first || !last || end - from < WORDS_LEAST) return;
  clauses.push({ scene, lead, start: first.start, end: last.end });
}

function toLead(words: readonly Word[], mention: Mention, verb: number, length: number): Lead {
  const start = words[verb]?.start ?? 0;
  return { mention, cue: { start, end: words[verb + length - 1]?.end ?? start }, via: null, by: 'cue' };
}
