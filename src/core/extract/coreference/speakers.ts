import type { Block, Span, SpeakerEntry } from '../../content-model.ts';
import type { Cue, Factuality, Speaker, SpeakerChain } from '../../model.ts';
import type { Lead } from '../attribution/lead.ts';
import { findRepeats } from '../attribution/repeats.ts';
import { siftDrafts } from '../attribution/sieve.ts';
import { type Context, readContexts } from '../tagging/contexts.ts';
import { listAcronyms } from './acronyms.ts';
import { gatherEntities } from './entities.ts';
import { listEntityMentions, toSpan, type Voice } from './mentions.ts';
import { indexNames } from './name-index.ts';
import { listNameMentions, trimPossessive } from './name-mentions.ts';
import { resolveMentions } from './resolution.ts';
import { createEntryFinder, type EntryFinder } from './speaker-linking.ts';
import type { Setting } from '../kinds/kinds.ts';
import type { Utterance } from '../marks/pieces.ts';
import { isLetterLabel } from '../marks/turns.ts';
import { findClauses } from '../reported/indirect.ts';

export interface Attribution {
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** How the sentence carries it; `null` without a speaker. */
  readonly by: 'cue' | 'label' | 'subject' | null;
  readonly setting: Setting;
  readonly factuality: Factuality;
  /** The name of the rule that named the speaker; `null` where none did. */
  readonly rule: string | null;
}

/** A clause reported without marks, and whose it is. */
export interface Report {
  readonly pieces: readonly Span[];
  readonly block: number;
  readonly speaker: Speaker;
  readonly cue: Cue | null;
  readonly factuality: Factuality;
  readonly rule: string;
}

export interface Voices {
  /** One for each utterance. */
  readonly attributions: readonly Attribution[];
  readonly reports: readonly Report[];
}

/**
 * Finds who is said to have said each utterance, and what is reported of speakers without marks.
 * @throws {Error} where an utterance lies in none of the blocks
 */
export function findSpeakers(
  text: string,
  blocks: readonly Block[],
  utterances: readonly Utterance[],
  speakers: readonly SpeakerEntry[],
): Voices {
  const contexts = readContexts(text, blocks, utterances);
  const settings = findSettings(contexts);
  const drafts = findRepeats(text, utterances, siftDrafts(text, contexts, utterances));
  const clauses = contexts.flatMap(findClauses);
  const nameMentions = listNameMentions(text, contexts);
  const nameIndex = indexNames(nameMentions);
  const resolved = resolveMentions(
    listEntityMentions(
      text,
      contexts,
      nameMentions,
      nameIndex,
      [...drafts, ...clauses].filter((voice) => !voice?.lead.isNobody),
    ),
    nameIndex,
    gatherEntities(nameMentions, nameIndex),
    listAcronyms(text, contexts),
  );
  const findEntry = createEntryFinder(speakers);
  const attributions = utterances.map(({ label }, index): Attribution => {
    const setting = settings[index];
    if (!setting) throw new Error('Every utterance has a context.');
    if (label)
      return {
        speaker: toLabelled(text, label, findEntry),
        cue: null,
        by: 'label',
        setting,
        factuality: 'said',
        rule: 'label in the marks',
      };
    const draft = drafts[index];
    if (!draft) return { speaker: null, cue: null, by: null, setting, factuality: 'said', rule: null };
    return {
      speaker: draft.lead.isNobody ? null : toSpeaker(text, draft, draft.chain, resolved, findEntry),
      cue: toCue(text, draft.lead),
      by: draft.lead.by,
      setting,
      factuality: draft.lead.factuality,
      rule: draft.lead.rule,
    };
  });
  const reports = clauses.map((clause): Report => ({
    pieces: clause.pieces,
    block: clause.context.block,
    speaker: toSpeaker(text, clause, 'adjacent-cue', resolved, findEntry),
    cue: toCue(text, clause.lead),
    factuality: clause.lead.factuality,
    rule: clause.lead.rule,
  }));
  return { attributions, reports };
}

/** Where each utterance begins, by its index. */
function findSettings(contexts: readonly Context[]): Setting[] {
  const settings: Setting[] = [];
  for (const context of contexts) {
    for (const [owner, pieces] of context.pieces)
      settings[owner] ??= { context, first: pieces[0] ?? 0, last: pieces.at(-1) ?? 0 };
  }
  return settings;
}

function toSpeaker(
  text: string,
  { context, lead }: Voice,
  chain: SpeakerChain,
  resolved: ReadonlyMap<number, string>,
  findEntry: EntryFinder,
): Speaker {
  const { start, end } = toSpan(context, lead.mention);
  const name = trimPossessive(text.slice(start, end));
  const fullest = resolved.get(start) ?? name;
  // “The ministry” is the article's finance ministry before it is the ministry of an editor's list.
  const isNoun = !/\p{Lu}/u.test(name.slice(1)) && /^(?:the|The) /.test(name);
  const entry = isNoun && fullest !== name ? findEntry(fullest) : (findEntry(name) ?? findEntry(fullest));
  const via = lead.via && toSpan(context, lead.via);
  return {
    id: entry?.id ?? null,
    name,
    start,
    end: start + name.length,
    resolved: entry?.name ?? fullest,
    via: via && text.slice(via.start, via.end),
    chain: chain === 'adjacent-cue' && pronouns.has(name.toLowerCase()) ? 'pronoun' : chain,
  };
}

/** Whom a label inside the marks names; that of a question or an answer names nobody. */
function toLabelled(text: string, { start, end }: Span, findEntry: EntryFinder): Speaker | null {
  const name = text.slice(start, end);
  if (isLetterLabel(name)) return null;
  const entry = findEntry(name);
  return {
    id: entry?.id ?? null,
    name,
    start,
    end,
    resolved: entry?.name ?? name,
    via: null,
    chain: 'label',
  };
}

function toCue(text: string, { cue }: Lead): Cue | null {
  return cue && { ...cue, text: text.slice(cue.start, cue.end) };
}

const pronouns: ReadonlySet<string> = new Set('he she it they his her its their'.split(' '));
