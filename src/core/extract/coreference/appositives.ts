import { placePrepositions } from '../grammar/places.ts';
import { AUXILIARY, CLAUSE, DETERMINER, is, PREPOSITION } from '../languages/en/lexicon.ts';
import { bodyNouns, determiners, personNouns } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { isPlural } from './entity-types.ts';

/** What the words around a name tell of who bears it. */
export interface Traits {
  readonly sort: 'person' | 'body' | null;
  /** What they are called beside the name, the last word the noun: the *finance minister*, a *security firm*. */
  readonly role: readonly string[];
}

/**
 * Reads the words before and after `words[from]` to `words[to - 1]`: accountant *Ann Poe*; *Ann Poe*, 50; *Ann Poe*,
 * who came; *Ann Poe*, a former mayor of Port Ellery; security firm *Poe Labs*.
 */
export function readTraits(words: readonly Word[], from: number, to: number): Traits {
  const title = readRoleBefore(words, from);
  if (title.length > 0) return toTraits(title);
  const first = words[from];
  if (words[to - 1]?.possessive || !first) return NONE;
  const next = words[to];
  if (next?.sentence !== first.sentence) return NONE;
  if (next.key === 'who' && to - from > 1) return PERSON;
  if (next.key !== ',') return NONE;
  const told = words[to + 1];
  if (told?.sentence !== first.sentence) return NONE;
  if ((told.key === 'who' && to - from > 1) || isAge(words, to + 1)) return PERSON;
  if (isPlace(words, from)) return NONE;
  return toTraits(readRoleAfter(words, to + 1));
}

/** Ann Poe of *Maine*, a Democrat; in *Port Ellery*, a town; in the *Commons*, the minister; in Port Ellery, *Ohio*, a town. */
function isPlace(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const key = words[at]?.key ?? '';
  if (key === 'of') return words[at - 1]?.capital === true;
  return key === ',' ? words[at - 1]?.capital === true : placePrepositions.has(key);
}

const NONE: Traits = { sort: null, role: [] };
const PERSON: Traits = { sort: 'person', role: [] };

function toTraits(role: readonly string[]): Traits {
  const head = role.at(-1) ?? '';
  if (isPlural([head])) return NONE;
  if (personNouns.has(head) || head.endsWith('-year-old')) return { sort: 'person', role };
  return bodyNouns.has(head) ? { sort: 'body', role } : NONE;
}

/** *Ann Poe*, 50, said; *Ann Poe*, 50. */
function isAge(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word?.kind === 'number' &&
    word.key.length <= 3 &&
    (!next || next.sentence !== word.sentence || next.kind === 'sign')
  );
}

// No role has more words; the bound keeps the reading linear.
const ROLE_MOST = 8;

/** The small words right before a name, of which the last is a noun for who bears it. */
function readRoleBefore(words: readonly Word[], from: number): string[] {
  const role: string[] = [];
  for (let at = from - 1; at >= 0 && from - at < ROLE_MOST; at--) {
    const word = words[at];
    if (!word || word.capital || word.sentence !== words[from]?.sentence) break;
    if (word.kind !== 'word' && !word.key.endsWith('-year-old')) break;
    if (role.length === 0 && !isRoleNoun(word)) break;
    if (is(word, DETERMINER | PREPOSITION) || word.possessive) break;
    if (is(word, AUXILIARY | CLAUSE)) break;
    role.unshift(word.key);
  }
  return role;
}

function isRoleNoun({ key, possessive }: Word): boolean {
  return !possessive && (personNouns.has(key) || bodyNouns.has(key) || key.endsWith('-year-old'));
}

/** The noun phrase after the comma, which ends before a preposition, a sign or the sentence. */
function readRoleAfter(words: readonly Word[], from: number): string[] {
  const role: string[] = [];
  let at = from;
  while (at - from < ROLE_MOST && isRolePart(words[at], words[from])) {
    const key = words[at]?.key ?? '';
    if (!determiners.has(key)) role.push(key);
    at++;
  }
  const next = words[at];
  // The mayor, Ann Poe, said: what a name follows after a comma is that one's.
  const closes = next?.key === ',' && words[at + 1]?.capital !== true;
  const ends = !next || next.sentence !== words[from]?.sentence || next.key === '.' || closes;
  const isWhole = ends || is(next, PREPOSITION) || next.key === 'who';
  return isWhole ? role : [];
}

function isRolePart(word: Word | undefined, first: Word | undefined): boolean {
  if (word?.kind !== 'word' && word?.kind !== 'number') return false;
  return word.sentence === first?.sentence && !is(word, PREPOSITION) && word.key !== 'who';
}
