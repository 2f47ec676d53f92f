import type { Block, SpeakerEntry } from '../../../content-model.ts';
import type { Factuality, Speaker, SpeakerChain } from '../../../model.ts';
import type { Match } from '../../attribution/pattern-matching.ts';
import { findRows, type Proposal, type RowMatch, type Rules } from '../../attribution/rows.ts';
import { type Context, readContexts } from '../../tagging/contexts.ts';
import { toSpan } from '../../coreference/mentions.ts';
import { toNameKey } from '../../coreference/names.ts';
import { createEntryFinder, type EntryFinder } from '../../coreference/speaker-linking.ts';
import type { Mention } from '../../grammar/phrases.ts';
import type { Utterance } from '../../marks/pieces.ts';
import type { Attribution } from '../../coreference/speakers.ts';
import type { Word } from '../../tagging/words.ts';
import { readFactuality } from './factuality.ts';
import { frReader } from './reader.ts';
import { frRows } from './rows.ts';
import { splitWords } from './split-words.ts';
import { determiners, feminine, masculine } from './words.ts';

const rules: Rules = { rows: frRows, reader: frReader };

interface Found {
  readonly context: Context;
  readonly match: Match;
  readonly chain: SpeakerChain;
  readonly by: 'cue' | 'label';
  readonly factuality: Factuality;
  readonly rule: string;
}

/** What every rule for a quotation’s own sentence proposes, the surest first. */
export function proposeFrench(text: string, context: Context, pieces: readonly number[]): Proposal[] {
  return [...proposeSources(context, pieces)].map(({ match: { source }, rule }) => ({
    rule,
    name: source && nameOf(text, context, source),
  }));
}

/**
 * Finds who is said to have said each utterance of a French text.
 * @throws {Error} where an utterance lies in none of the blocks
 */
export function findFrenchSpeakers(
  text: string,
  blocks: readonly Block[],
  utterances: readonly Utterance[],
  speakers: readonly SpeakerEntry[],
): Attribution[] {
  const contexts = readContexts(text, blocks, utterances, splitWords);
  const found = findSources(contexts, utterances.length);
  const findEntry = createEntryFinder(speakers);
  const names = listNames(text, contexts);
  let last: { readonly name: string; readonly gender: Gender } | undefined;
  const settings = listSettings(contexts);
  return utterances.map((_utterance, index): Attribution => {
    const setting = settings[index];
    if (!setting) throw new Error('Every utterance has a context.');
    const voice = found[index];
    const source = voice?.match.source;
    if (!voice || !source)
      return {
        speaker: null,
        cue: null,
        by: null,
        setting,
        factuality: voice?.factuality ?? 'said',
        rule: voice?.rule ?? null,
      };
    const speaker = toSpeaker(text, voice, source, findEntry, names, last);
    const gender = genderOf(voice.context.words, source);
    if (!isPronoun(voice.context.words, source)) last = { name: speaker.resolved, gender };
    const [from, to] = voice.match.cue ?? [-1, -1];
    const { start } = voice.context.words[from] ?? { start: 0 };
    const { end } = voice.context.words[to] ?? { end: 0 };
    return {
      speaker,
      cue: from < 0 ? null : { start, end, text: text.slice(start, end) },
      by: voice.by,
      setting,
      factuality: voice.factuality,
      rule: voice.rule,
    };
  });
}

function listSettings(contexts: readonly Context[]): Attribution['setting'][] {
  const settings: Attribution['setting'][] = [];
  for (const context of contexts)
    for (const [owner, pieces] of context.pieces)
      settings[owner] ??= { context, first: pieces[0] ?? 0, last: pieces.at(-1) ?? 0 };
  return settings;
}

/** By its own sentence, else by the words before it in its paragraph, else by the paragraph before. */
function findSources(contexts: readonly Context[], count: number): (Found | undefined)[] {
  const found: (Found | undefined)[] = Array.from({ length: count }, () => undefined);
  let previous: Context | undefined;
  for (const context of contexts) {
    for (const [owner, pieces] of context.pieces) found[owner] ??= findInSentence(context, pieces);
    let before: Found | undefined;
    for (const [owner, pieces] of context.pieces) {
      const first = pieces[0] ?? 0;
      const opens = context.words[first - 1]?.sentence !== context.words[first]?.sentence;
      if (!found[owner] && opens && before) found[owner] = carry(before, 'same-paragraph', 'suite');
      if (!found[owner] && context.depth === 0 && first === 0 && previous && isOnlyQuoted(context))
        found[owner] = carry(findLast(previous, found), 'previous-paragraph', 'paragraphe précédent');
      before = found[owner] ?? before;
    }
    if (context.depth === 0 && context.kind !== 'heading') previous = context;
  }
  return found;
}

function carry(found: Found | undefined, chain: SpeakerChain, rule: string): Found | undefined {
  return found && { ...found, chain, factuality: 'said', rule };
}

function isOnlyQuoted({ words }: Context): boolean {
  return words.every(({ kind }) => kind !== 'word');
}

function findLast(context: Context, found: readonly (Found | undefined)[]): Found | undefined {
  const owner = context.owners.at(-1);
  return owner === undefined ? undefined : found[owner];
}

function findInSentence(context: Context, pieces: readonly number[]): Found | undefined {
  for (const found of proposeSources(context, pieces)) return found;
  return undefined;
}

/** What every row says of a quotation in a sentence, the surest first. */
function* proposeSources(context: Context, pieces: readonly number[]): Generator<Found> {
  for (const piece of [pieces, ...(pieces.length > 1 ? pieces.map((at) => [at]) : [])])
    for (const found of findRows(context.words, piece, context.kind === 'heading', rules))
      yield toFound(context, found);
}

function toFound(context: Context, { row, match: read }: RowMatch): Found {
  const { words } = context;
  const match = { ...read, source: read.source && toNamed(words, read.source) };
  const { factuality, isNobody } = readFactuality(words, match);
  return {
    context,
    match: isNobody ? { ...match, source: null } : match,
    chain: row.by === 'label' ? 'label' : 'adjacent-cue',
    by: row.by,
    factuality,
    rule: row.name,
  };
}

/** *Anne Martin*, maire de Ploumanac’h, dénonce: what stands beside a name gives way to the name. */
function toNamed(words: readonly Word[], source: Mention): Mention {
  const first = words[source.from];
  const end = source.from - 2;
  if (!first || first.capital || words[source.from - 1]?.key !== ',' || determiners.has(first.key))
    return source;
  for (let from = Math.max(0, end - NAME_MOST); from <= end; from++) {
    const mention = { from, to: end + 1 };
    if (words[from]?.sentence !== first.sentence || frReader.readForward(words, from)?.to !== end + 1)
      continue;
    if (frReader.isSource(words, mention)) return mention;
  }
  return source;
}

type Gender = 'he' | 'she' | null;

function genderOf(words: readonly Word[], { from, to }: Mention): Gender {
  for (let at = from; at < to; at++) {
    const key = words[at]?.key ?? '';
    if (masculine.has(key)) return 'he';
    if (feminine.has(key)) return 'she';
  }
  return null;
}

function isPronoun(words: readonly Word[], { from, to }: Mention): boolean {
  return to - from === 1 && pronounGenders.has(words[from]?.key ?? '');
}

const pronounGenders: ReadonlyMap<string, Gender> = new Map([
  ['il', 'he'],
  ['elle', 'she'],
]);

/** Names that the article gives in full, by their last word. */
function listNames(text: string, contexts: readonly Context[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { words, depth } of contexts) {
    if (depth > 0) continue;
    for (let at = 0; at < words.length; at++) {
      let to = at;
      while (words[to]?.kind === 'word' && words[to]?.capital && words[to]?.sentence === words[at]?.sentence)
        to++;
      const [first, last] = [words[at], words[to - 1]];
      if (first && last && to - at > 1 && to - at < NAME_MOST && !names.has(last.key))
        names.set(last.key, text.slice(first.start, last.end));
      at = Math.max(at, to);
    }
  }
  return names;
}

// No name has more words.
const NAME_MOST = 5;

function toSpeaker(
  text: string,
  { context, match, chain }: Found,
  source: Mention,
  findEntry: EntryFinder,
  names: ReadonlyMap<string, string>,
  last: { readonly name: string; readonly gender: Gender } | undefined,
): Speaker {
  const { words } = context;
  const { start, end } = toSpan(context, source);
  const name = text.slice(start, end);
  const resolved = resolve(words, source, name, names, last);
  const entry = findEntry(name) ?? findEntry(resolved);
  const via = match.via && nameOf(text, context, match.via);
  return {
    id: entry?.id ?? null,
    name,
    start,
    end,
    resolved: entry?.name ?? resolved,
    via,
    chain: chain === 'adjacent-cue' && isPronoun(words, source) ? 'pronoun' : chain,
  };
}

function nameOf(text: string, context: Context, mention: Mention): string {
  const { start, end } = toSpan(context, mention);
  return text.slice(start, end);
}

/** Who spoke last, for “il” and “elle” where nothing speaks against it; the name in full for a surname. */
function resolve(
  words: readonly Word[],
  source: Mention,
  name: string,
  names: ReadonlyMap<string, string>,
  last: { readonly name: string; readonly gender: Gender } | undefined,
): string {
  if (isPronoun(words, source)) {
    const gender = pronounGenders.get(words[source.from]?.key ?? '') ?? null;
    return last && last.gender === gender ? last.name : name;
  }
  const isName = words[source.to - 1]?.capital === true && source.to - source.from <= 2;
  const full = isName ? names.get(words[source.to - 1]?.key ?? '') : undefined;
  return full && toNameKey(full).endsWith(toNameKey(words[source.to - 1]?.key ?? '')) ? full : name;
}
