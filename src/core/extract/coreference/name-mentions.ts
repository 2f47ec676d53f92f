import type { Scene } from '../contexts.ts';
import {
  auxiliaries,
  betweenWords,
  bodyNouns,
  clauseWords,
  courtesyTitles,
  determiners,
  personNouns,
  prepositions,
  pronouns,
  timeWords,
} from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { readTraits, type Traits } from './appositives.ts';
import { genderOf, type Sort, sortOf } from './entity-types.ts';
import { toNameKey } from './names.ts';

/** A place where the reporter's words name someone: a run of capitals, “Paris Mayor Anne Hidalgo”, “Hidalgo”. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Its words as keys, without accents. */
  readonly keys: readonly string[];
  /** The same for every naming of one bearer in full. */
  readonly id: string;
  readonly scene: Scene;
  readonly sentence: number;
  /** The indexes of its first word and of the word after it. */
  readonly from: number;
  readonly to: number;
  /** Whether something is said to be theirs: Hidalgo’s plea. */
  readonly owns: boolean;
  /** What its own words tell of it. */
  readonly sort: Sort;
  /** What the words around it tell. */
  readonly traits: Traits;
}

/** Lists what an article names in the order of its text, those inside quotations left out. */
export function listNamings(text: string, scenes: readonly Scene[]): Naming[] {
  const namings: Naming[] = [];
  for (const scene of scenes) {
    if (scene.depth > 0) continue;
    const { words } = scene;
    for (let at = 0; at < words.length;) {
      const to = readName(words, at);
      if (to > at)
        namings.push(toNaming(text, scene, skipComplement(words, skipBody(words, at, to), to), to));
      at = Math.max(to, at + 1);
    }
  }
  return namings;
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
  if (!link || !office?.capital || !officeLinks.has(link.key) || !personNouns.has(office.key)) return from;
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

function toNaming(text: string, scene: Scene, from: number, to: number): Naming {
  const { words } = scene;
  const start = words[from]?.start ?? 0;
  const name = trimPossessive(text.slice(start, words[to - 1]?.end));
  const keys = readKeys(words, from, to) ?? toNameKey(name).split(' ');
  return {
    start,
    end: start + name.length,
    name,
    keys,
    id: toBearerId(keys),
    sort: sortOf(name, keys),
    scene,
    sentence: words[from]?.sentence ?? 0,
    from,
    to,
    owns: words[to - 1]?.possessive === true,
    traits: readTraits(words, from, to),
  };
}

/** The keys of plain words are at hand; marks and accents are left to `toNameKey`. */
function readKeys(words: readonly Word[], from: number, to: number): string[] | undefined {
  const keys: string[] = [];
  for (let at = from; at < to; at++) {
    const key = words[at]?.key ?? '';
    if (!/^[a-z]+$/.test(key)) return undefined;
    keys.push(key);
  }
  return keys;
}

/** A name without titles of courtesy: two words tell a person from others of the family. */
export function toBearerId(printed: readonly string[]): string {
  const keys = trimSuffix(printed);
  if (keys.length < printed.length) return `${toBearerId(keys)} ${printed.at(-1)}`;
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
function readName(words: readonly Word[], from: number): number {
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
  if (!word.capital) return at > from && particles.has(word.key) && words[at + 1]?.capital === true;
  if (
    timeWords.has(word.key) ||
    pronouns.has(word.key) ||
    determiners.has(word.key) ||
    prepositions.has(word.key) ||
    clauseWords.has(word.key) ||
    auxiliaries.has(word.key)
  )
    return false;
  return at > from || !isOpening(words, at);
}

/** *Knowing* Lee was ill; *And* Lee; *Meanwhile* Lee: a capital that only the beginning of the sentence gives. */
function isOpening(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || (before && before.sentence === word.sentence && before.kind === 'word')) return false;
  if (word.key === 'and' || betweenWords.has(word.key)) return true;
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

const particles: ReadonlySet<string> = new Set('de da di du del van von der bin ibn al el la le'.split(' '));
