import { isOffice } from '../../text/english/titles.ts';
import { bodyNouns, personNouns, shortTitles } from '../languages/en/words.ts';
import { relations } from '../languages/en/relations.ts';
import { isCompanyName } from './entity-types.ts';
import type { FullName } from './name-index.ts';

/** What a name's own words and those beside it call its bearer, by the noun and by the whole: minister, finance minister. */
export function listCalled({
  keys,
  sort: own,
  traits,
}: Pick<FullName, 'keys' | 'sort' | 'traits'>): string[] {
  // Would force Ann Poe to leave: what is called a force is no person.
  const role = own === 'unknown' || own === traits.sort ? traits.role : [];
  const called = [role, readTitle(keys), readKind(keys)].flatMap((words) =>
    words.map((_, from) => words.slice(from).join(' ')),
  );
  for (const key of keys.slice(0, -1)) called.push(...(shortTitles.get(key) ?? []));
  return called;
}

/** The Northport *Ministry*; Poe Energy, a *company*. */
function readKind(keys: readonly string[]): readonly string[] {
  if (keys.length > 1 && bodyNouns.has(keys.at(-1) ?? '')) return keys.slice(-1);
  return isCompanyName(keys) ? ['company'] : [];
}

// No title has more words; the bound keeps a text of nothing but titles linear.
const TITLE_MOST = 6;

/** *Finance Minister* Jo Lee: the capitals before the name that end with a noun for a person. */
function readTitle(keys: readonly string[]): readonly string[] {
  const noun = keys.findLastIndex((key, at) => at < keys.length - 1 && personNouns.has(key));
  return keys.slice(Math.max(0, noun + 1 - TITLE_MOST), noun + 1);
}

/**
 * Of names that may be meant by a surname, those of whom it is said what stands beside the surname: Poe, *the mayor*. All
 * of them where nobody is called so, but whoever bears another office: Pastor Poe is not “Poe, the mayor”.
 */
export function filterCalled(names: readonly FullName[], role: readonly string[]): readonly FullName[] {
  const head = role.at(-1);
  if (head === undefined) return names;
  const read = names.map((name) => ({ name, called: listCalled(name) }));
  for (const wanted of [role.join(' '), head]) {
    const ids = new Set(read.flatMap(({ name, called }) => (called.includes(wanted) ? [name.id] : [])));
    if (ids.size > 0) return names.filter(({ id }) => ids.has(id));
  }
  // Pastor Poe may be a father of four, and a former mayor.
  if (!isOffice(head) || relations.has(head) || role.some((key) => formerWords.has(key))) return names;
  const others = new Set(read.flatMap(({ name, called }) => (called.some(isOffice) ? [name.id] : [])));
  return names.filter(({ id }) => !others.has(id));
}

const formerWords: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'retired', 'onetime', 'future']);
