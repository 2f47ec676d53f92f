import { isCircumstance, skipAudience, skipCircumstances } from '../grammar/adjuncts.ts';
import { readForward } from '../grammar/phrases.ts';
import { isAdverb, isPassive, isVerbHere } from '../grammar/verbs.ts';
import { AUXILIARY, BETWEEN, CLAUSE, DOCUMENT, is, PREPOSITION } from '../languages/en/lexicon.ts';
import { isFinding, takes } from '../languages/en/verbs.ts';
import type { Word } from '../tagging/words.ts';
import { findComma } from './clause-ends.ts';
import { findClauseVerb } from './clause-verbs.ts';
import { findAct } from './complements.ts';
import { findAfterClaim, isPredicate } from './that-complements.ts';

/** Where what a cue reports begins. */
export interface ClauseStart {
  /** The index of the first word of the clause. */
  readonly at: number;
  /** `that`: a word begins it; `bare`: nothing but the cue does; `act`: what is asked for, blamed on or called something. */
  readonly by: 'that' | 'bare' | 'act';
}

/** Finds where what the verb at `verb` reports begins, before `end`; nothing where it reports no clause. */
export function findClauseStart(words: readonly Word[], verb: number, end: number): ClauseStart | undefined {
  const word = words[verb];
  if (!word || word.capital) return undefined;
  const claim = findAfterClaim(words, verb, end);
  if (claim !== undefined) return { at: claim, by: 'that' };
  if (notReporting.has(word.key)) return undefined;
  const cue = word.cue;
  const isFound = isFinding(word.key) && is(words[verb - 1], DOCUMENT);
  if (!cue && !isFound) return undefined;
  if (!isFound && (!cue || !isVerbHere(words, verb) || isPassive(words, verb))) return undefined;
  const act = findAct(words, verb, end);
  if (act !== undefined) return { at: act, by: 'act' };
  if (!isFound && cue?.sense !== 'saying') return undefined;
  const linked = findAfterThat(words, verb, end) ?? findAsked(words, verb, end);
  if (linked !== undefined) return { at: linked, by: 'that' };
  const bare = findBareClause(words, verb, end);
  return bare === undefined ? undefined : { at: bare, by: 'bare' };
}

/** *Pointed to* a theory that; a court *ruling* that; *laughing* that: no speech, or hardly ever a verb. */
const notReporting: ReadonlySet<string> = new Set(
  'point points pointed pointing ruling rule rules read reads reading put puts wonder wonders wondered wondering'.split(
    ' ',
  ),
);

// As far as “that” may stand from its verb: said earlier this week in Oslo that.
const LINK_MOST = 8;

function findAfterThat(words: readonly Word[], verb: number, end: number): number | undefined {
  for (let at = verb + 1; at < end && at - verb <= LINK_MOST; at++) {
    const word = words[at];
    if (!word || (word.kind === 'sign' && !isPause(words, at))) return undefined;
    if (word.key === 'that') {
      // Said that, with time, it would sail.
      const start = words[at + 1]?.key === ',' ? at + 2 : at + 1;
      return start < end && isLink(words, verb, at) ? start : undefined;
    }
    if (is(word, AUXILIARY) || (word.cue && !word.capital && isVerbHere(words, at))) return undefined;
  }
  return undefined;
}

/** He states however, that. */
function isPause(words: readonly Word[], at: number): boolean {
  return words[at]?.key === ',' && words[at + 1]?.key === 'that';
}

/** Whether a “that” begins what is reported, and neither tells about a noun (*the view that*) nor points (*that night*). */
function isLink(words: readonly Word[], verb: number, that: number): boolean {
  if (isPredicate(words, that + 1) || pointedAt.has(words[that + 1]?.key ?? '')) return false;
  const before = words[that - 1];
  if (
    !before ||
    that - 1 === verb ||
    before.kind !== 'word' ||
    before.capital ||
    takes(words[verb]?.key ?? '', 'audience')
  )
    return !is(before, PREPOSITION);
  return isCircumstance(before) || is(before, BETWEEN) || isAdverb(before) || before.key === 'out';
}

const pointedAt: ReadonlySet<string> = new Set([
  'night',
  'day',
  'week',
  'month',
  'year',
  'morning',
  'evening',
  'time',
]);

/** Asked the board *whether it would sail*, explained *why the ferry was late*. */
function findAsked(words: readonly Word[], verb: number, end: number): number | undefined {
  const to = skipAudience(words, verb, end) ?? verb + 1;
  const key = words[to]?.key ?? '';
  const isAsking = asking.has(words[verb]?.key ?? '');
  // Lee, asked if it was late, said no.
  if (words[verb]?.key === 'asked' && to === verb + 1 && words[verb - 1]?.key === ',') return undefined;
  if (key !== 'whether' && !(isAsking && key === 'if') && !questionWords.has(key)) return undefined;
  return findClauseVerb(words, to + 1, end, false) === undefined ? undefined : to;
}

const asking: ReadonlySet<string> = new Set('ask asks asked asking'.split(' '));
const questionWords: ReadonlySet<string> = new Set(['why', 'how', 'what', 'where']);

/** Azerbaijan said *it had set up checkpoints*; told the court *costs continue to rise*. */
function findBareClause(words: readonly Word[], verb: number, end: number): number | undefined {
  const key = words[verb]?.key ?? '';
  if (!takes(key, 'bare')) return undefined;
  const isPlain = takes(key, 'plain');
  const start = skipCircumstances(words, skipAudience(words, verb, end) ?? verb + 1, end);
  const first = words[start];
  if (start >= end || !first || first.kind === 'sign' || first.kind === 'quotation') return undefined;
  // The attacks that he said *were covered up*: a clause without its subject.
  if (is(first, AUXILIARY)) return undefined;
  if (isAdverb(first) && is(words[start + 1], AUXILIARY)) return undefined;
  // …, say *the captains, who*: who speaks, and not what is said.
  const mention = readForward(words, start);
  if (mention && words[verb - 1]?.kind === 'sign' && words[mention.to]?.kind !== 'word') return undefined;
  if (!isPlain && (first.key === 'that' || is(first, CLAUSE))) return undefined;
  // Says nothing about costs: a thing, of which the rest tells.
  if (things.has(first.key) && is(words[start + 1], PREPOSITION)) return undefined;
  const isCount = counting.has(first.key) && (isPlain || words[start + 1]?.kind === 'number');
  const isPhrase = is(first, PREPOSITION) && !isCount;
  // Hinted *at a strike*: only after a plain cue does a phrase hardly ever belong to the verb.
  if (isPhrase && !isPlain) return undefined;
  const subject = isPhrase ? findAfterPhrase(words, start, end) : start;
  if (subject === undefined) return undefined;
  const finite = findClauseVerb(words, subject, end, !isPlain);
  // Said nothing new as it sailed: no subject of what follows.
  if (finite === undefined || (things.has(first.key) && finite > start + 1)) return undefined;
  return start;
}

const things: ReadonlySet<string> = new Set(
  'nothing something anything everything little much no so'.split(' '),
);

/** Said *about* 40 came. */
const counting: ReadonlySet<string> = new Set(['about', 'over', 'around', 'under', 'above', 'below']);

/** Said in cities like Oslo, *rents rise*; not what is said of somebody, who … */
function findAfterPhrase(words: readonly Word[], from: number, end: number): number | undefined {
  if (!openingPrepositions.has(words[from]?.key ?? '')) return undefined;
  const comma = findComma(words, from, end);
  return comma < end && !is(words[comma + 1], CLAUSE) ? comma + 1 : undefined;
}

const openingPrepositions: ReadonlySet<string> = new Set(
  'in at after before during since despite without among unlike like until besides within'.split(' '),
);
