import { courtesyTitles } from './lexicon/words.ts';
import { type Gender, genderOf, isCompanyName, type Sort } from './sorts.ts';
import type { Traits } from './traits.ts';

/** Somebody whom the reporter's words name in full, “Paris Mayor Anne Hidalgo”. */
export interface FullName {
  readonly start: number;
  readonly name: string;
  readonly keys: readonly string[];
  readonly id: string;
  readonly sort: Sort;
  readonly traits: Traits;
}

/** Full names by their last word, each list in the order of the text. */
export type Cast = ReadonlyMap<string, readonly FullName[]>;

export function groupNames(names: readonly FullName[]): Cast {
  const cast = new Map<string, FullName[]>();
  const full = names.filter(({ keys }) => keys.filter((key) => !courtesyTitles.has(key)).length > 1);
  for (const name of full) addName(cast, name.keys.at(-1), name);
  const short = new Map<string, FullName[]>();
  for (const name of full) {
    const key = findShortName(name);
    if (key !== undefined && !cast.has(key)) addName(short, key, name);
  }
  return new Map([...cast, ...short]);
}

function addName(cast: Map<string, FullName[]>, key = '', name: FullName): void {
  const known = cast.get(key);
  if (known) known.push(name);
  else cast.set(key, [name]);
}

/** What else someone goes by than the last word: *Northport* Energy, *Ann* Poe. */
function findShortName({ keys, sort, traits }: FullName): string | undefined {
  if (isCompanyName(keys)) return keys[0];
  return traits.sort === 'person' || sort === 'person' ? keys.at(-2) : undefined;
}

// Of the names before a mention, only so many are looked at: those far before are other people's as likely.
const NAMES_LOOKED_AT = 8;

/**
 * The fullest name the article gives for a printed one. Of two in one family who share the surname, the one named
 * first goes by it alone, as news has it; a longer form of that name is taken from those near before.
 */
export function findFullName(cast: Cast, printed: readonly string[], at: number): FullName | undefined {
  const keys = printed.filter((key) => !courtesyTitles.has(key));
  const gender = keys.length < printed.length ? genderOf(printed) : null;
  const named = cast.get(keys.at(-1) ?? '') ?? [];
  const next = findNext(named, at);
  const first = named
    .slice(0, Math.max(next, 1) + NAMES_LOOKED_AT)
    .slice(0, NAMES_LOOKED_AT)
    .find((full) => isFuller(full, keys) && isSameGender(full, gender));
  let fullest = first;
  for (const full of named.slice(Math.max(0, next - NAMES_LOOKED_AT), next)) {
    if (isFuller(full, fullest?.keys ?? keys) && isSameGender(full, gender)) fullest = full;
  }
  return fullest;
}

function isFuller(full: FullName, keys: readonly string[]): boolean {
  return full.keys.length > keys.length && keys.every((key) => full.keys.includes(key));
}

/** Mr. Poe is not Ann Poe. */
function isSameGender({ keys }: FullName, gender: Gender): boolean {
  return gender === null || (genderOf(keys) ?? gender) === gender;
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
