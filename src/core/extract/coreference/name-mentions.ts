import { courtesyTitles } from '../../text/english/titles.ts';
import type { Context } from '../tagging/contexts.ts';
import {
  AUXILIARY,
  BETWEEN,
  CLAUSE,
  DETERMINER,
  is,
  PERSON,
  PREPOSITION,
  PRONOUN,
  TIME,
} from '../languages/en/lexicon.ts';
import { bodyNouns, nameParticles } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { readTraits, type Traits } from './appositives.ts';
import { type Gender, genderOf, type EntityType, entityTypeOf } from './entity-types.ts';
import { toNameKeys } from './names.ts';

/** A place where the reporter's words name someone: a run of capitals, “Paris Mayor Anne Hidalgo”, “Hidalgo”. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Its words as keys, without accents. */
  readonly keys: readonly string[];
  /** The same for every mention of a name of one entity in full. */
  readonly id: string;
  readonly context: Context;
  readonly sentence: number;
  /** The indexes of its first word and of the word after it. */
  readonly from: number;
  readonly to: number;
  /** Whether something is said to be theirs: Hidalgo’s plea. */
  readonly owns: boolean;
  /** What its own words tell of it. */
  readonly sort: EntityType;
  readonly gender: Gender;
  /** What the words around it tell. */
  readonly traits: Traits;
}

/** Lists what an article names in the order of its text, those inside quotations left out. */
export function listNameMentions(text: string, contexts: readonly Context[]): NameMention[] {
  const nameMentions: NameMention[] = [];
  const names = new Map<string, Name>();
  for (const context of contexts) {
    if (context.depth > 0) continue;
    const { words } = context;
    for (let at = 0; at < words.length;) {
      const to = findNameEnd(words, at);
      if (to > at)
        nameMentions.push(
          toNaming(text, context, names, skipComplement(words, skipBody(words, at, to), to), to),
        );
      at = Math.max(to, at + 1);
    }
  }
  return nameMentions;
}

/** The speaker of the *House Ann Poe*: the body belongs to the office before. */
function skipBody(words: readonly Word[], from: number, to: number): number {
  const [body, first] = [words[from]?.key ?? '', words[from + 1]?.key ?? ''];
  const isOfBody = words[from - 1]?.key === 'the' && words[from - 2]?.key === 'of' && bodyNouns.has(body);
  return isOfBody && to - from > 2 && genderOf([first]) !== null ? from + 1 : from;
}

/** Chief of *Staff Ann Poe*, Ambassador to *France Ann Poe*: what an office is of belongs to the office before. */
function skipComplement(words: readonly Word[], from: number, to: number): number {
  const link = words[from - 1];
  const office = words[from - 2];
  if (!link || !office?.capital || !officeLinks.has(link.key) || !is(office, PERSON)) return from;
  if (office.sentence !== words[from]?.sentence) return from;
  for (let at = from + 1; at < to - 1; at++) if (genderOf([words[at]?.key ?? '']) !== null) return at;
  if (to - from > 2) return to - 2;
  return to - from === 2 && complements.has(words[from]?.key ?? '') ? to - 1 : from;
}

const officeLinks: ReadonlySet<string> = new Set(['of', 'for', 'to']);
const complements: ReadonlySet<string> = new Set(
  'staff state defence defense finance justice health education trade police foreign interior communications policy operations'.split(
    ' ',
  ),
);

type Name = Pick<NameMention, 'name' | 'keys' | 'id' | 'sort' | 'gender'>;

/** `names` are those read so far: most come again. */
function toNaming(
  text: string,
  context: Context,
  names: Map<string, Name>,
  from: number,
  to: number,
): NameMention {
  const { words } = context;
  const start = words[from]?.start ?? 0;
  const name = trimPossessive(text.slice(start, words[to - 1]?.end));
  const named = names.get(name) ?? readName(name);
  names.set(name, named);
  return {
    start,
    end: start + name.length,
    ...named,
    context,
    sentence: words[from]?.sentence ?? 0,
    from,
    to,
    owns: words[to - 1]?.possessive === true,
    traits: readTraits(words, from, to),
  };
}

function readName(name: string): Name {
  const keys = toNameKeys(name);
  return { name, keys, id: toEntityId(keys), sort: entityTypeOf(name, keys), gender: genderOf(keys) };
}

/** A name without titles of courtesy: two words tell a person from others of the family. */
export function toEntityId(printed: readonly string[]): string {
  const keys = trimSuffix(printed);
  if (keys.length < printed.length) return `${toEntityId(keys)} ${printed.at(-1)}`;
  const last = keys.at(-1) ?? '';
  const before = keys.at(-2);
  return before === undefined || courtesyTitles.has(before) ? last : `${before} ${last}`;
}

/** Tom Poe *Jr.* goes by Poe. */
export function trimSuffix(keys: readonly string[]): readonly string[] {
  return keys.length > 1 && suffixes.has(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys;
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'qc', 'kc', 'sc']);

export function trimPossessive(name: string): string {
  if (name.endsWith("'s") || name.endsWith('’s')) return name.slice(0, -2);
  return name.endsWith("'") || name.endsWith('’') ? name.slice(0, -1) : name;
}

/** Where the run of capitals that begins at `from` ends; `from` when none does. */
function findNameEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (isNamePart(words, to, from)) {
    to++;
    if (words[to - 1]?.possessive) break;
  }
  return to;
}

function isNamePart(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  if (at > from && word.sentence !== words[from]?.sentence) return false;
  if (!word.capital) return at > from && nameParticles.has(word.key) && words[at + 1]?.capital === true;
  if (is(word, TIME | PRONOUN | DETERMINER | PREPOSITION | CLAUSE | AUXILIARY)) return false;
  return at > from || !isOpening(words, at);
}

/** *Knowing* Lee was ill; *And* Lee; *Meanwhile* Lee: a capital that only the beginning of the sentence gives. */
function isOpening(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || (before && before.sentence === word.sentence && before.kind === 'word')) return false;
  if (word.key === 'and' || is(word, BETWEEN)) return true;
  if (namePresenters.has(word.key) && words[at + 1]?.capital === true) return true;
  return word.key.endsWith('ing') && word.key.length > 5 && !namesInIng.has(word.key) && !word.possessive;
}

/** *Enter* Ann Poe; *Fellow* Labour MP Tom Poe: what presents a name at the beginning of a sentence. */
export const namePresenters: ReadonlySet<string> = new Set(
  'enter meet ask consider remember imagine thank fellow controversial embattled outspoken beleaguered disgraced longtime veteran'.split(
    ' ',
  ),
);

const namesInIng: ReadonlySet<string> = new Set(
  'beijing fleming irving sterling browning harding channing golding wyoming reading boeing'.split(' '),
);
