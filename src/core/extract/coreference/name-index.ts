import { firstWhere } from '../../bisect.ts';
import { courtesyTitles, writeTitle } from '../../text/english/titles.ts';
import { personNouns } from '../languages/en/words.ts';
import type { Traits } from './appositives.ts';
import { filterCalled } from './called.ts';
import { type Gender, genderOf, isCompanyName, type EntityType } from './entity-types.ts';
import { trimSuffix } from './name-mentions.ts';

/** Somebody whom the reporter's words name in full, “Paris Mayor Anne Hidalgo”. */
export interface FullName {
  readonly start: number;
  readonly name: string;
  readonly keys: readonly string[];
  readonly id: string;
  readonly sort: EntityType;
  readonly gender: Gender;
  readonly traits: Traits;
}

/** Full names by their last word, each list in the order of the text. */
export type NameIndex = ReadonlyMap<string, readonly FullName[]>;

export function indexNames(names: readonly FullName[]): NameIndex {
  const nameIndex = new Map<string, FullName[]>();
  const full = names.filter(({ keys }) => keys.filter((key) => !courtesyTitles.has(key)).length > 1);
  for (const name of full) addName(nameIndex, trimSuffix(name.keys).at(-1), name);
  const short = new Map<string, FullName[]>();
  for (const name of names) {
    const [key = '', ...more] = name.keys;
    if (more.length === 0 && nameIndex.has(key) && !short.has(toAlone(key))) short.set(toAlone(key), [name]);
  }
  for (const name of full) {
    const key = findShortName(name);
    if (key !== undefined && !nameIndex.has(key)) addName(short, key, name);
    const family = findFamilyName(name);
    if (family !== undefined) addName(short, toTitled(family), name);
  }
  return new Map([...nameIndex, ...short]);
}

function addName(nameIndex: Map<string, FullName[]>, key = '', name: FullName): void {
  const known = nameIndex.get(key);
  if (known) known.push(name);
  else nameIndex.set(key, [name]);
}

/** What else someone goes by than the last word: *Northport* Energy, *Ann* Poe. */
function findShortName({ keys: printed, sort, traits }: FullName): string | undefined {
  if (isCompanyName(printed)) return printed[0];
  const keys = trimSuffix(printed);
  return traits.sort === 'person' || sort === 'person' ? keys.at(-2) : undefined;
}

/** Ms *Chua* Li Ting: where the name of the family comes first, as it may where there are two more. */
function findFamilyName({ keys: printed }: FullName): string | undefined {
  const title = printed.findLastIndex((key) => personNouns.has(key) || courtesyTitles.has(key));
  const keys = trimSuffix(printed).slice(title + 1);
  return keys.length === 3 ? keys[0] : undefined;
}

/** The first of three names stands for somebody only after a title of courtesy: Ms *Chua* came. */
function toTitled(family: string): string {
  return `mx ${family}`;
}

/** Where a surname first stands alone. */
function toAlone(key: string): string {
  return `alone ${key}`;
}

// Of the names that end alike, only so many are looked at, first ones and those before a mention: those far before are
// other people's as likely, and the bound keeps every search short.
const NAMES_LOOKED_AT = 8;

/** Whether a word alone is the surname of a person whom the article names in full, whatever else it may be: Sellers. */
export function isSurname(nameIndex: NameIndex, key: string): boolean {
  return (
    nameIndex
      .get(key)
      ?.slice(0, NAMES_LOOKED_AT)
      .some(({ keys, sort, traits }) => {
        const isPerson = sort === 'person' || traits.sort === 'person';
        return isPerson && trimSuffix(keys).at(-1) === key;
      }) ?? false
  );
}

/**
 * The fullest name the article gives for a printed one. A surname that two people have is whose the `role` beside it is:
 * Poe, the mayor. Without one it is left open where nobody went by it alone before the second came; a longer form of a name
 * is taken from those near before.
 */
export function findFullName(
  nameIndex: NameIndex,
  printed: readonly string[],
  at: number,
  role: readonly string[] = [],
): FullName | undefined {
  const keys = printed.filter((key) => !courtesyTitles.has(key));
  const gender = keys.length < printed.length ? genderOf(printed) : null;
  const last = trimSuffix(keys).at(-1) ?? '';
  const all =
    nameIndex.get(last) ?? (keys.length < printed.length ? nameIndex.get(toTitled(last)) : undefined) ?? [];
  const called = keys.length === 1 && role.length > 0 ? filterCalled(listNear(all, at), role) : undefined;
  const named = called ?? all;
  const next = findNext(named, at);
  // Who is called something beside the name is looked for among all who bear it.
  const alone = called ? at : (nameIndex.get(toAlone(last))?.[0]?.start ?? at);
  if (keys.length === 1 && gender === null && isShared(named, Math.min(at, alone))) return undefined;
  const first = named
    .slice(0, NAMES_LOOKED_AT)
    .find((full) => isFuller(full, keys) && isSameGender(full, gender));
  let fullest = first;
  for (const full of named.slice(Math.max(0, next - NAMES_LOOKED_AT), next)) {
    if (isFuller(full, fullest?.keys ?? keys) && isSameGender(full, gender)) fullest = full;
  }
  return fullest;
}

/** The first of some names, and those right before `at`; in the order of the text, each once. */
function listNear(names: readonly FullName[], at: number): readonly FullName[] {
  const next = findNext(names, at);
  const from = Math.max(NAMES_LOOKED_AT, next - NAMES_LOOKED_AT);
  return [...names.slice(0, NAMES_LOOKED_AT), ...names.slice(from, next)];
}

/**
 * Whether two people of one surname were named before it stood alone: then it says of neither who is meant. Who went by
 * it before another came goes on to.
 */
function isShared(named: readonly FullName[], at: number): boolean {
  const next = findNext(named, at);
  const before = named.slice(Math.max(0, next - NAMES_LOOKED_AT), next).filter(isPerson);
  // Rev. Hale is the Rev. Tomas Hale, and no second Hale.
  const people = before.filter(({ keys }) => !before.some((other) => isFuller(other, keys)));
  return new Set(people.map(({ id }) => id)).size > 1;
}

function isPerson({ sort, traits }: FullName): boolean {
  return sort === 'person' || traits.sort === 'person';
}

function isFuller(full: FullName, keys: readonly string[]): boolean {
  return (
    full.keys.length > keys.length &&
    keys.every((key) => full.keys.some((own) => own === key || writeTitle(own) === writeTitle(key)))
  );
}

/** Mr. Poe is not Ann Poe. */
function isSameGender(full: FullName, gender: Gender): boolean {
  return gender === null || (full.gender ?? gender) === gender;
}

/** The index of the first name that starts at or after `at`. */
function findNext(names: readonly FullName[], at: number): number {
  return firstWhere(names, ({ start }) => start >= at);
}
