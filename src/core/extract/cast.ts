import {
  bodyNouns,
  clauseWords,
  determiners,
  documentNouns,
  personNouns,
  prepositions,
  pronouns,
  timeWords,
} from './lexicon/words.ts';
import { toNameKey } from './names.ts';
import type { Scene } from './scenes.ts';
import type { Word } from './words.ts';

/** Somebody whom the reporter's words name in full: a run of capitals, “Paris Mayor Anne Hidalgo”. */
export interface FullName {
  readonly start: number;
  readonly name: string;
  /** Its words as keys, without titles of courtesy. */
  readonly keys: readonly string[];
}

/** Lists the full names of an article in the order of its text, those inside quotations left out. */
export function listFullNames(text: string, scenes: readonly Scene[]): FullName[] {
  const names: FullName[] = [];
  for (const { words, depth } of scenes) {
    if (depth > 0) continue;
    for (let at = 0; at < words.length;) {
      const to = readName(words, at);
      if (to > at + 1) {
        const start = words[at]?.start ?? 0;
        const name = trimPossessive(text.slice(start, words[to - 1]?.end));
        names.push({ start, name, keys: toNameKey(name).split(' ') });
      }
      at = Math.max(to, at + 1);
    }
  }
  return names;
}

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
    clauseWords.has(word.key)
  )
    return false;
  return true;
}

const particles: ReadonlySet<string> = new Set('de da di du del van von der bin ibn al el la le'.split(' '));

/** Full names by their last word, each list in the order of the text. */
export type Cast = ReadonlyMap<string, readonly FullName[]>;

export function groupNames(names: readonly FullName[]): Cast {
  const cast = new Map<string, FullName[]>();
  for (const name of names) {
    const last = name.keys.at(-1) ?? '';
    const known = cast.get(last);
    if (known) known.push(name);
    else cast.set(last, [name]);
  }
  return cast;
}

// Of the names before a mention, only so many are looked at: those far before are other people's as likely.
const NAMES_LOOKED_AT = 8;

/** The fullest name the article gives for a printed one: the longest of the nearest before it, else the first after it. */
export function findFullName(cast: Cast, printed: string, at: number): FullName | undefined {
  const keys = toNameKey(printed)
    .split(' ')
    .filter((key) => !courtesy.has(key));
  const named = cast.get(keys.at(-1) ?? '') ?? [];
  const next = findNext(named, at);
  let fullest: FullName | undefined;
  for (let index = next - 1; index >= Math.max(0, next - NAMES_LOOKED_AT); index--) {
    const full = named[index];
    if (full && isFuller(full, keys) && full.keys.length > (fullest?.keys.length ?? 0)) fullest = full;
  }
  return fullest ?? named.slice(next, next + NAMES_LOOKED_AT).find((full) => isFuller(full, keys));
}

function isFuller(full: FullName, keys: readonly string[]): boolean {
  return full.keys.length > keys.length && keys.every((key) => full.keys.includes(key));
}

/** The index of the first name that starts at or after `at`. */
function findNext(names: readonly FullName[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const courtesy: ReadonlySet<string> = new Set('mr mrs ms miss dr sir dame lord lady'.split(' '));

export type Sort = 'person' | 'body' | 'document' | 'unknown';

/** What sort of speaker a name is, as far as its own words say. */
export function sortOf(name: string): Sort {
  const keys = toNameKey(name).split(' ');
  const head = keys.find((_, index) => prepositions.has(keys[index + 1] ?? '')) ?? keys.at(-1) ?? '';
  if (documentNouns.has(head)) return 'document';
  if (personNouns.has(head) || keys.some((key) => personNouns.has(key) || courtesy.has(key))) return 'person';
  if (bodyNouns.has(head) || keys.some((key) => bodyNouns.has(key))) return 'body';
  return 'unknown';
}

export type Gender = 'he' | 'she' | null;

/** What the words of a name say about he or she. */
export function genderOf(name: string): Gender {
  for (const key of toNameKey(name).split(' ')) {
    if (feminine.has(key) || key.endsWith('woman')) return 'she';
    if (masculine.has(key) || key.endsWith('man')) return 'he';
  }
  return null;
}

const feminine: ReadonlySet<string> = new Set(
  (
    'mrs ms miss madam madame lady dame mother wife daughter sister queen princess duchess actress aunt grandmother widow girl ' +
    'anne anna ann mary maria sarah elizabeth hillary michelle susan karen nancy lisa margaret sandra emily emma olivia julia julie laura angela theresa nicola ursula kamala jacinda christine'
  ).split(' '),
);
const masculine: ReadonlySet<string> = new Set(
  (
    'mr sir lord father husband son brother king prince duke actor uncle grandfather boy ' +
    'john james robert michael william david richard joseph thomas charles donald barack bernie ted mark paul steven andrew george peter boris vladimir emmanuel justin anthony joe mike bill ' +
    'hikmet ilham nikol recep mathew matthew'
  ).split(' '),
);
