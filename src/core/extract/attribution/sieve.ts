import type { SpeakerChain } from '../../model.ts';
import type { Context } from '../tagging/contexts.ts';
import { isNameLike, isSubject } from '../grammar/can-speak.ts';
import { readForward } from '../grammar/phrases.ts';
import { findSentenceSubject } from '../grammar/sentence-subjects.ts';
import { BE, is, SPOKEN } from '../languages/en/lexicon.ts';
import type { Utterance } from '../marks/pieces.ts';
import type { Word } from '../tagging/words.ts';
import { findAnnouncement } from './announcements.ts';
import { findLead } from './attribution.ts';
import { type Lead, toLead } from './lead.ts';
import { findReport } from './reports.ts';

/** Who said an utterance, as a context names them. */
export interface Draft {
  readonly context: Context;
  readonly lead: Lead;
  readonly chain: SpeakerChain;
}

/**
 * Finds for each utterance who is said to have said it, by what is surest first: its own sentence, then its
 * paragraph, then the paragraph before. Utterances go by their index.
 */
export function siftDrafts(
  text: string,
  contexts: readonly Context[],
  utterances: readonly Utterance[],
): (Draft | undefined)[] {
  const drafts: (Draft | undefined)[] = utterances.map(() => undefined);
  let previous: Context | undefined;
  for (const context of contexts) {
    for (const [owner, pieces] of context.pieces)
      drafts[owner] ??= findGapped(context, pieces, drafts) ?? findInSentence(context, pieces);
    for (const [owner, pieces] of context.pieces) drafts[owner] ??= findInParagraph(context, pieces, drafts);
    if (context.depth > 0) continue;
    for (const [owner, pieces] of context.pieces)
      drafts[owner] ??= findInPrevious(text, context, previous, pieces, drafts);
    for (const [owner, pieces] of context.pieces) drafts[owner] ??= findSubjectAsLast(context, pieces);
    for (const [owner, pieces] of context.pieces) drafts[owner] ??= findCarriedOn(context, pieces, drafts);
    if (context.kind !== 'heading') previous = context;
  }
  return dropDateline(text, contexts, drafts);
}

/**
 * NEW DELHI: “…” A place in capitals before the first words of an article is where it was written, unless the article
 * goes on to label or to name somebody so.
 */
function dropDateline(
  text: string,
  contexts: readonly Context[],
  drafts: (Draft | undefined)[],
): (Draft | undefined)[] {
  const opening = contexts.find(({ kind, depth }) => kind !== 'heading' && depth === 0);
  const labels = drafts.filter((draft) => draft?.lead.by === 'label');
  const [label] = labels;
  if (!opening || label?.context !== opening || labels.length > 1 || label.lead.mention.from > 0)
    return drafts;
  const { from, to } = label.lead.mention;
  const printed = text.slice(opening.words[from]?.start, opening.words[to - 1]?.end);
  if (printed.length < 4 || printed !== printed.toUpperCase() || printed.startsWith('@')) return drafts;
  const key = opening.words[to - 1]?.key;
  const isNamedAgain = contexts.some(({ words }) =>
    words.some((word, at) => word.key === key && word.capital && !(words === opening.words && at < to)),
  );
  return isNamedAgain ? drafts : drafts.map((draft) => (draft === label ? undefined : draft));
}

function findInSentence(context: Context, pieces: readonly number[]): Draft | undefined {
  const lead = findLead(context.words, pieces, context.kind === 'heading');
  return lead && { context, lead, chain: lead.by === 'label' ? 'label' : 'adjacent-cue' };
}

/** Dunn called it “daft”, *Fox* “brave” and *Gay* “a start”: one verb for several who speak. */
function findGapped(
  context: Context,
  pieces: readonly number[],
  drafts: readonly (Draft | undefined)[],
): Draft | undefined {
  const { words } = context;
  const first = pieces[0] ?? 0;
  const before = findQuotation(context, first, -1);
  const draft = before && drafts[before.owner];
  if (
    !before ||
    !draft?.lead.cue ||
    draft.context !== context ||
    words[before.at]?.sentence !== words[first]?.sentence
  )
    return undefined;
  let from = before.at + 1;
  while (from < first && gapStarts.has(words[from]?.key ?? '')) from++;
  const mention = from > before.at + 1 ? readForward(words, from) : undefined;
  if (mention?.to !== first || !isNameLike(words, mention) || !isSubject(words, mention)) return undefined;
  if (!takesWordsOnly(words, draft.lead, before.at)) return undefined;
  return { ...draft, lead: { ...draft.lead, mention, via: null, rule: 'one verb for several' } };
}

const gapStarts: ReadonlySet<string> = new Set([',', ';', 'and', 'while', 'but', 'whereas']);

/** Called *it* “daft”, said “no”; and not “called Poe “daft””, where the next name may be whom they call so. */
function takesWordsOnly(words: readonly Word[], { cue, mention }: Lead, quotation: number): boolean {
  if (words[mention.to]?.kind === 'quotation') return true;
  let verb = quotation - 1;
  while (verb > 0 && words[verb]?.end !== cue?.end && quotation - verb <= 3) verb--;
  if (words[verb]?.end !== cue?.end) return false;
  for (let at = verb + 1; at < quotation; at++) if (!gapObjects.has(words[at]?.key ?? '')) return false;
  return true;
}

const gapObjects: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them', 'him', 'her', 'as', ',', ':']);

/** A quotation that is a sentence by itself goes on with the speaker before it, or shares the one after it. */
function findInParagraph(
  context: Context,
  pieces: readonly number[],
  drafts: readonly (Draft | undefined)[],
): Draft | undefined {
  const { words } = context;
  const first = pieces[0] ?? 0;
  const last = pieces.at(-1) ?? first;
  if (!beginsSentence(words, first)) return undefined;
  const before = findQuotation(context, first, -1);
  const introduced =
    first > 0 && (before === undefined || words[before.at]?.sentence !== words[first - 1]?.sentence);
  if (introduced) {
    const lead = findAnnouncement(words, first - 1);
    if (lead) return { context, lead, chain: 'same-paragraph' };
  }
  const draft = before && drafts[before.owner];
  // “Late” was what Lee was told: the sentence says that somebody said it, and not who.
  // “Anybody else,” was another: of words that a sentence is about nobody says who said them.
  if (draft && !hasOwnCue(words, last) && !is(words[last + 1], BE))
    return { ...draft, lead: toGoingOn(draft.lead, 'goes on'), chain: 'same-paragraph' };
  if (!endsSentence(words, last)) return undefined;
  const after = findQuotation(context, last, 1);
  const next = after && drafts[after.owner];
  // “…” Al Dunn: “…”: a label is for what it stands before.
  return next && next.lead.by !== 'label' && words[after.at]?.sentence === (words[last]?.sentence ?? 0) + 1
    ? { ...next, lead: toGoingOn(next.lead, 'named after'), chain: 'same-paragraph' }
    : undefined;
}

/** “…,” says the one in the hat: somebody says so whom nothing names, and not the speaker before. */
function hasOwnCue(words: readonly Word[], quotation: number): boolean {
  const cue = words[quotation + 1];
  if (cue?.kind !== 'word' || cue.capital || cue.sentence !== words[quotation]?.sentence) return false;
  const verb = cue.cue;
  return verb?.sense === 'saying' && (verb.form === 'past' || verb.form === 'finite');
}

/**
 * The attribution with the name that a relative pronoun stands for, since outside of its clause “who” names nobody:
 * “…,” said Ann Poe, *who* added “…”. “…” The last words are Ann Poe’s.
 */
function toNamed(lead: Lead, rule: string): Lead {
  return { ...lead, rule, mention: lead.mention.antecedent ?? lead.mention, factuality: 'said' };
}

/** “Go,” Poe allegedly told Lee. “*Now.*” What goes on in the paragraph is alleged as what it goes on from. */
function toGoingOn(lead: Lead, rule: string): Lead {
  return { ...toNamed(lead, rule), factuality: lead.factuality === 'alleged' ? 'alleged' : 'said' };
}

/** The nearest quotation before or after the word at `from`. */
function findQuotation(
  context: Context,
  from: number,
  step: 1 | -1,
): { readonly at: number; readonly owner: number } | undefined {
  for (let at = from + step; at >= 0 && at < context.words.length; at += step) {
    if (context.words[at]?.kind !== 'quotation') continue;
    const owner = context.owners[context.words[at]?.piece ?? -1];
    return owner === undefined ? undefined : { at, owner };
  }
  return undefined;
}

function beginsSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || before.sentence !== words[at]?.sentence || before.key === ':';
}

function endsSentence(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return !after || after.sentence !== words[at]?.sentence || after.kind === 'sign';
}

/** A paragraph that is nothing but quotation goes on with the paragraph before, or is announced by it. */
function findInPrevious(
  text: string,
  context: Context,
  previous: Context | undefined,
  pieces: readonly number[],
  drafts: readonly (Draft | undefined)[],
): Draft | undefined {
  if (
    !previous ||
    context.kind === 'heading' ||
    !beginsSentence(context.words, pieces[0] ?? 0) ||
    pieces[0] !== 0
  )
    return undefined;
  const last = previous.words.at(-1);
  if (!last) return undefined;
  if (text.charAt(last.start) === ':') {
    const lead = findAnnouncement(previous.words, previous.words.length - 1);
    return lead && { context: previous, lead, chain: 'previous-paragraph' };
  }
  if (context.words.some((word) => word.kind === 'word')) return undefined;
  const before = findQuotation(previous, previous.words.length, -1);
  const reporter = findReporter(previous, before?.at);
  if (reporter) return reporter;
  const draft = before && drafts[before.owner];
  return draft && { ...draft, lead: toNamed(draft.lead, 'paragraph before'), chain: 'previous-paragraph' };
}

/**
 * The board said it would wait. “…”: who is reported to say something in the last sentence before speaks on, unless that
 * sentence is the one of `quotation`, the last words in marks there.
 */
function findReporter(context: Context, quotation?: number): Draft | undefined {
  const { words } = context;
  const found = findReport(words);
  const isOfQuoted = quotation !== undefined && words[quotation]?.sentence === words.at(-1)?.sentence;
  if (!found || isOfQuoted) return undefined;
  return { context, lead: toLead(words, found, 'reported before'), chain: 'previous-paragraph' };
}

/** Without any cue, a noun for something said gives the words to whom the sentence is about: pushed his promise of “…”. */
function findSubjectAsLast(context: Context, pieces: readonly number[]): Draft | undefined {
  const first = pieces[0] ?? 0;
  if (!followsSpokenNoun(context.words, first)) return undefined;
  const mention = findSentenceSubject(context.words, first);
  if (!mention) return undefined;
  return {
    context,
    lead: { mention, cue: null, via: null, by: 'subject', factuality: 'said', rule: 'something said' },
    chain: 'adjacent-cue',
  };
}

/**
 * “…,” she said. That is not “…”: a sentence that points back at what was said goes on with its speaker. A sentence
 * with a noun of its own may be anybody's.
 */
function findCarriedOn(
  context: Context,
  pieces: readonly number[],
  drafts: readonly (Draft | undefined)[],
): Draft | undefined {
  const { words } = context;
  const first = pieces[0] ?? 0;
  const before = findQuotation(context, first, -1);
  const draft = before && drafts[before.owner];
  const quoted = before && words[before.at];
  if (!draft?.lead.cue || !quoted || draft.lead.cue.start < quoted.end) return undefined;
  const sentence = words[first]?.sentence ?? 0;
  if (quoted.sentence !== sentence - 1 || findSentenceSubject(words, first)) return undefined;
  if (!pointers.has(openingOf(words, first, sentence))) return undefined;
  return { ...draft, lead: toGoingOn(draft.lead, 'goes on'), chain: 'same-paragraph' };
}

const pointers: ReadonlySet<string> = new Set('that this it these those such'.split(' '));

/** The first word of the sentence, behind “but” and the like. */
function openingOf(words: readonly Word[], at: number, sentence: number): string {
  let start = at;
  while (words[start - 1]?.sentence === sentence) start--;
  while (start < at && joining.has(words[start]?.key ?? '')) start++;
  return words[start]?.key ?? '';
}

const joining: ReadonlySet<string> = new Set(['and', 'but', 'so', 'yet', 'still', ',']);

function followsSpokenNoun(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= at - 4; before--) {
    const word = words[before];
    if (!word || word.sentence !== words[at]?.sentence) return false;
    if (is(word, SPOKEN) && words[before - 1]?.key !== 'other') return true;
  }
  return false;
}
