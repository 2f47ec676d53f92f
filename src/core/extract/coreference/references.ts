import { isUpper } from '../../text/code-units.ts';
import {
  bodyNouns,
  determiners,
  documentNouns,
  nameParticles,
  personNouns,
  prepositions,
} from '../languages/en/words.ts';
import { genderOf, isPlural, entityTypeOf, toHead } from './entity-types.ts';
import { namePresenters } from './name-mentions.ts';
import { toNameKey, toNameKeys } from './names.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they' | 'other';

/** How a speaker is printed: by a name, by a pronoun, or by what they are. */
export type Reference =
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun }
  /** `core` is the name without what stands before it: the harbor master *Jo Lee*. */
  | { readonly kind: 'name'; readonly core: string; readonly keys: readonly string[] }
  /** “The finance minister”, “a company”; the noun is the last key of the role. */
  | { readonly kind: 'role'; readonly role: readonly string[]; readonly isDefinite: boolean }
  | { readonly kind: 'document'; readonly noun: string }
  | { readonly kind: 'plural' };

export type NameReference = Reference & { readonly kind: 'name' };

export function toReference(printed: string): Reference {
  const pronoun = pronouns.get(printed.toLowerCase());
  if (pronoun) return { kind: 'pronoun', pronoun };
  const core = findCore(printed);
  const keys = toNameKeys(core ?? printed);
  if (isPlural(keys)) return { kind: 'plural' };
  if (core !== undefined) return { kind: 'name', core, keys };
  const head = toHead(keys);
  if (documentNouns.has(head)) return { kind: 'document', noun: head };
  return { kind: 'role', role: trimVerb(keys), isDefinite: /^(?:the|this|that) /i.test(printed) };
}

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['their', 'they'],
  ['i', 'other'],
  ['we', 'other'],
  ['who', 'other'],
]);

/** The run of capitals that a phrase ends with, unless it belongs to a preposition: the mayor of Port Ellery. */
function findCore(printed: string): string | undefined {
  const words = printed.split(/\s+/);
  const preposition = words.findIndex((word) => prepositions.has(word));
  if (preposition >= 0) {
    const after = sliceLast(printed, words.slice(preposition));
    const person = findPerson(printed.slice(0, printed.length - after.length).trimEnd());
    if (person !== undefined) return person;
    const holder = findOfficeHolder(words, preposition);
    if (holder !== undefined) return sliceLast(printed, words.slice(holder));
    return startsWithCapital(words[0]) && !determiners.has(words[0]?.toLowerCase() ?? '')
      ? printed
      : undefined;
  }
  let from = words.length;
  while (from > 0 && isNameWord(words[from - 1], words[from])) from--;
  if (from === words.length) return undefined;
  if (from === 0 && namePresenters.has(words[0]?.toLowerCase() ?? '') && words.length > 2) from++;
  const owner = words.findLastIndex((word) => /['’]s?$/.test(word));
  if (owner >= from && findPerson(sliceLast(printed, words.slice(owner + 1))) !== undefined) from = owner + 1;
  // The Senate, Director and Police may be anybody's.
  const core = words.slice(from);
  const only = core.length === 1 ? toNameKey(core[0] ?? '') : '';
  if (personNouns.has(only) || bodyNouns.has(only) || documentNouns.has(only)) return undefined;
  return sliceLast(printed, core);
}

/** Ambassador to France *Ann Poe*, White House Chief of Staff *Ann Poe*: where the name begins behind an office. */
function findOfficeHolder(words: readonly string[], preposition: number): number | undefined {
  const office = words[preposition - 1] ?? '';
  if (!startsWithCapital(office) || !personNouns.has(toNameKey(office))) return undefined;
  const rest = words.slice(preposition + 1);
  if (rest.length < 3 || !rest.every((word) => startsWithCapital(word))) return undefined;
  const first = rest.findIndex(
    (word, at) => at > 0 && at < rest.length - 1 && genderOf([toNameKey(word)]) !== null,
  );
  return preposition + 1 + (first > 0 ? first : rest.length - 2);
}

/**
 * *Sen. Ann Poe* of Ohio; Labour’s *Ann Poe*: two words at least that name a person, and no office or body of their
 * own.
 */
function findPerson(printed: string): string | undefined {
  const words = printed.split(/\s+/);
  let from = words.length;
  while (from > 0 && isNameWord(words[from - 1], words[from])) from--;
  if (namePresenters.has(words[from]?.toLowerCase() ?? '')) from++;
  const name = words.slice(from);
  const keys = name.map(toNameKey);
  const last = keys.at(-1) ?? '';
  if (name.length < 2 || personNouns.has(last) || bodyNouns.has(last) || documentNouns.has(last))
    return undefined;
  const text = sliceLast(printed, name);
  return entityTypeOf(text, keys) === 'person' ? text : undefined;
}

/** The words that a phrase ends with, as it prints them. */
function sliceLast(printed: string, words: readonly string[]): string {
  let start = printed.length;
  for (const word of words.toReversed()) start = printed.lastIndexOf(word, start - 1);
  return printed.slice(start);
}

function isNameWord(word: string | undefined, next: string | undefined): boolean {
  if (!word || determiners.has(word.toLowerCase())) return false;
  return startsWithCapital(word) || (next !== undefined && (nameParticles.has(word) || word === 'and'));
}

function startsWithCapital(word: string | undefined): boolean {
  if (!word) return false;
  return (
    isUpper(word.charCodeAt(0)) || (word.length > 4 && word.charAt(2) === '-' && isUpper(word.charCodeAt(3)))
  );
}

/** The finance minister *leapt*: a word after the noun for a person is no part of what they are. */
function trimVerb(keys: readonly string[]): readonly string[] {
  const of = keys.findIndex((key) => prepositions.has(key));
  if (of >= 0) return keys.slice(0, of);
  const noun = keys.findLastIndex((key) => personNouns.has(key));
  return noun >= 0 && noun < keys.length - 1 ? keys.slice(0, noun + 1) : keys;
}
