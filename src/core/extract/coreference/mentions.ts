import type { Span } from '../../content-model.ts';
import type { Draft } from '../attribution/sieve.ts';
import type { Context } from '../tagging/contexts.ts';
import { findHolder } from '../grammar/apposition.ts';
import type { Mention } from '../grammar/phrases.ts';
import { listSentenceSubjects } from '../grammar/sentence-subjects.ts';
import { isPassive } from '../grammar/verbs.ts';
import { explaining } from '../languages/en/labels.ts';
import { DETERMINER, is, PREPOSITION, PRONOUN, SPEAKER } from '../languages/en/lexicon.ts';
import { issuings, spokenDocuments } from '../languages/en/relations.ts';
import type { Word } from '../tagging/words.ts';
import { isPlural } from './entity-types.ts';
import { readTraits } from './appositives.ts';
import { findDenier } from './deniers.ts';
import type { Place } from './mention-history.ts';
import { type NameIndex, isSurname } from './name-index.ts';
import type { NameMention } from './name-mentions.ts';
import type { NameReference } from './references.ts';

/** Someone printed somewhere, as a speaker, as whom a sentence is about or elsewhere. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** What is printed, where that is known to be a name alone. */
  readonly name?: NameReference;
  /** What stands beside a name of one word, the last word the noun: Poe, *the mayor*. */
  readonly role?: readonly string[] | undefined;
  /** The name that follows an office: the mayor, *Jo Lee*. */
  readonly holder: string | undefined;
  readonly place: Place;
  /** The number of the sentence, and of the paragraph, within the article. */
  readonly sentence: number;
  readonly block: number;
  /** Asked about *Lee*, he said: whoever speaks in such a sentence, it is not whom it begins with. */
  readonly isTopic?: boolean;
  /** His comment in which *he* said: the pronoun takes up whom the sentence names last before it. */
  readonly takesNearest?: boolean;
  /** Where the one is printed whom the pronoun takes up: *Voss* rejected claims that he had said so. */
  readonly takesUp?: number | undefined;
  /** The text that they give out: *Poe* issued a *statement*. */
  readonly issues?: string | undefined;
}

/** A context's sentence that gives words to someone. */
export type Voice = Pick<Draft, 'context' | 'lead'>;

/** Everyone who speaks, whom a sentence is about or whom it names, in the order of the text. */
export function listEntityMentions(
  text: string,
  contexts: readonly Context[],
  nameMentions: readonly NameMention[],
  nameIndex: NameIndex,
  voices: readonly (Voice | undefined)[],
): EntityMention[] {
  const mentions = new Map<number, EntityMention>();
  const sentences = numberSentences(contexts);
  const add = (context: Context, phrase: Mention, place: Place) => {
    const mention = toEntityMention(text, context, phrase, place, sentences.get(context) ?? 0);
    const stronger = toStronger(mentions.get(mention.start)?.place, place);
    mentions.set(mention.start, stronger === place ? mention : { ...mention, place: stronger });
  };
  for (const nameMention of nameMentions) {
    const { start, end, name, keys, context, sentence } = nameMention;
    if (context.kind === 'heading' || !isKnown(nameMention, nameIndex)) continue;
    mentions.set(start, {
      start,
      end,
      printed: name,
      name: { kind: 'name', core: name, keys },
      role: nameMention.traits.role,
      holder: undefined,
      place: findPlace(nameMention),
      sentence: (sentences.get(context) ?? 0) + sentence,
      block: context.block,
      isTopic: isAskedAbout(nameMention),
    });
  }
  for (const context of contexts) {
    if (context.depth > 0 || context.kind === 'heading') continue;
    for (const [mention, place] of listPronouns(context.words)) add(context, mention, place);
    for (const mention of listSentenceSubjects(context.words))
      if (!isJoined(context.words, mention) && !isOwnedThing(context.words, mention))
        add(context, mention, findHolder(context.words, mention) ? 'introduced' : 'subject');
  }
  for (const voice of voices) {
    if (!voice) continue;
    const denier = findDenier(voice.context.words, voice.lead.mention);
    if (denier) add(voice.context, denier, 'subject');
    add(voice.context, voice.lead.mention, 'speaker');
  }
  return [...mentions.values()].sort((a, b) => a.start - b.start);
}

/** *Ann Poe and Bill Ward* came: each is there by name. */
function isJoined(words: readonly Word[], { from, to }: Mention): boolean {
  for (let at = from; at < to; at++) if (words[at]?.key === 'and' && words[at + 1]?.capital) return true;
  return false;
}

/** *Ann Poe’s old ferry* sank: what somebody owns, where that is nobody. */
function isOwnedThing(words: readonly Word[], { from, to }: Mention): boolean {
  let head = to - 1;
  while (head > from && !words[head - 1]?.possessive) head--;
  if (head === from) return false;
  while (head + 1 < to && !is(words[head + 1], PREPOSITION)) head++;
  return !words[head]?.capital && !is(words[head], SPEAKER);
}

/** Who is introduced or speaks as the subject of the sentence is not a subject only. */
function toStronger(known: Place | undefined, place: Place): Place {
  return place === 'subject' && (known === 'introduced' || known === 'speaker') ? known : place;
}

/** A word alone is a name where the article gives the whole of it, or tells who it is. */
function isKnown({ keys, traits }: NameMention, nameIndex: NameIndex): boolean {
  if (isPlural(keys) && !isSurname(nameIndex, keys[0] ?? '')) return false;
  return keys.length > 1 || traits.sort !== null || nameIndex.has(keys[0] ?? '');
}

function findPlace({ owns, traits, context, from, to }: NameMention): Place {
  if (owns) return 'owner';
  const { words } = context;
  if (isCue(words[to]) || (isCue(words[from - 1]) && opensClause(words[from - 2]))) return 'speaker';
  return traits.sort === 'person' ? 'introduced' : 'other';
}

// What somebody was asked is no longer; the bound keeps the search short.
const QUESTION_MOST = 20;

function isAskedAbout({ context, sentence, from }: NameMention): boolean {
  for (let at = from - 1; at >= 0 && from - at < QUESTION_MOST; at--) {
    const word = context.words[at];
    if (word?.sentence !== sentence || word.key === ',') return false;
    if (askings.has(word.key)) return context.words[at - 1]?.sentence !== sentence;
  }
  return false;
}

const askings: ReadonlySet<string> = new Set('asked pressed questioned quizzed challenged'.split(' '));

/** The plan would work, *adds* Lee; the plan, Lee *says*, would work. */
function isCue(word: Word | undefined): boolean {
  const form = word && !word.capital ? word.cue?.form : undefined;
  return form === 'past' || form === 'finite';
}

/** Whether a clause may begin with the verb after it: the plan would work, *adds* Lee. */
function opensClause(word: Word | undefined): boolean {
  return word === undefined || word.key === ',' || word.kind === 'quotation';
}

/** He, she, his and her wherever they stand: whoever they mean is still spoken of. */
function* listPronouns(words: readonly Word[]): Generator<readonly [Mention, Place]> {
  for (let at = 0; at < words.length; at++) {
    if (!is(words[at], PRONOUN | DETERMINER)) continue;
    const place = pronounPlaces.get(words[at]?.key ?? '');
    if (place) yield [{ from: at, to: at + 1 }, place];
  }
}

const pronounPlaces: ReadonlyMap<string, Place> = new Map([
  ['he', 'other'],
  ['she', 'other'],
  ['his', 'owner'],
  ['her', 'owner'],
]);

/** The number of each context's first sentence within the article; what stands inside a quotation is in its sentence. */
function numberSentences(contexts: readonly Context[]): Map<Context, number> {
  const firsts = new Map<Context, number>();
  let next = 0;
  for (const context of contexts) {
    firsts.set(context, next);
    if (context.depth === 0) next += (context.words.at(-1)?.sentence ?? 0) + 1;
  }
  return firsts;
}

function toEntityMention(
  text: string,
  context: Context,
  mention: Mention,
  place: Place,
  first: number,
): EntityMention {
  const { start, end } = toSpan(context, mention);
  const named = toSpan(context, mention.antecedent ?? mention);
  const holder = findHolder(context.words, mention);
  const held = holder && toSpan(context, holder);
  const denier = place === 'speaker' ? findDenier(context.words, mention) : undefined;
  return {
    start,
    end,
    printed: text.slice(named.start, named.end),
    role:
      mention.to - mention.from === 1 ? readTraits(context.words, mention.from, mention.to).role : undefined,
    holder: held && text.slice(held.start, held.end),
    place,
    takesNearest: place === 'speaker' && takesNearest(context.words, mention.from),
    takesUp: denier && toSpan(context, denier).start,
    issues: findIssued(context.words, mention),
    sentence: first + (context.words[mention.from]?.sentence ?? 0),
    block: context.block,
  };
}

export function toSpan({ words }: Context, { from, to }: Mention): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

/** A comment *in which he* said; pressed Poe *to explain his* claim. */
function takesNearest(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.key ?? '';
  if (before === 'which') return words[from - 2]?.key === 'in';
  return explaining.has(before) && words[from - 2]?.key === 'to';
}

// Issued a short and somber statement.
const ISSUED_MOST = 6;

/** The text that somebody is said to give out: Poe *issued a statement*. */
function findIssued(words: readonly Word[], { to }: Mention): string | undefined {
  let verb = to;
  while (verb - to < 3 && words[verb] && !issuings.has(words[verb]?.key ?? '')) verb++;
  if (!issuings.has(words[verb]?.key ?? '') || isPassive(words, verb)) return undefined;
  for (let at = verb + 1; at <= verb + ISSUED_MOST; at++) {
    const word = words[at];
    if (word?.sentence !== words[verb]?.sentence || word?.kind !== 'word') return undefined;
    if (spokenDocuments.has(word.key)) return word.key;
  }
  return undefined;
}
