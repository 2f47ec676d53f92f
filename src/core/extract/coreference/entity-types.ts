import { courtesyTitles } from '../../text/english/titles.ts';
import { feminineNames, masculineNames } from '../languages/en/first-names.ts';
import { bodyNouns, documentNouns, personNouns, prepositions, shortTitles } from '../languages/en/words.ts';
import { toNameKeys } from './names.ts';

export type EntityType = 'person' | 'body' | 'document' | 'unknown';

/** What sort of speaker a name is, as far as its own words say. */
export function entityTypeOf(name: string, keys: readonly string[] = toNameKeys(name)): EntityType {
  const head = toHead(keys);
  if (documentNouns.has(head)) return 'document';
  if (bodyNouns.has(head) || isCompany(name, head)) return 'body';
  if (keys.some((key) => personNouns.has(key) || courtesyTitles.has(key) || shortTitles.has(key)))
    return 'person';
  if (keys.some((key) => bodyNouns.has(key))) return 'body';
  return keys.length > 1 && findFirstNameGender(keys) ? 'person' : 'unknown';
}

/** The noun that a phrase is about, before what a preposition adds: the *ministry* of justice. */
export function toHead(keys: readonly string[]): string {
  return keys.find((_, index) => prepositions.has(keys[index + 1] ?? '')) ?? keys.at(-1) ?? '';
}

/** A name that ends as firms' names do. */
export function isCompanyName(keys: readonly string[]): boolean {
  return companyWords.has(keys.at(-1) ?? '');
}

function isCompany(name: string, head: string): boolean {
  return companyWords.has(head) || /^[A-Z]{3,6}$/.test(name.slice(name.lastIndexOf(' ') + 1));
}

const companyWords: ReadonlySet<string> = new Set(
  (
    'inc corp ltd llc llp plc co gmbh limited incorporated holdings energy airlines airways motors industries technologies systems labs ' +
    'partners bancorp insurance pharmaceuticals entertainment studios records railway railways resources college centre center trust society news times post journal tribune herald press radio television tv magazine'
  ).split(' '),
);

/** More than one person or body: residents, Lee and Poe, many people. */
export function isPlural(keys: readonly string[]): boolean {
  if (keys.includes('and') && !bodyNouns.has(keys.at(-1) ?? '')) return true;
  const head = toHead(keys);
  // Joe Sellers is one.
  if (keys.length > 1 && findFirstNameGender(keys)) return false;
  return pluralWords.has(head) || (head.endsWith('s') && isPluralForm(head));
}

function isPluralForm(head: string): boolean {
  const one = head.endsWith('ies') ? `${head.slice(0, -3)}y` : head.slice(0, -1);
  return [one, head.slice(0, -2)].some((noun) => personNouns.has(noun) || bodyNouns.has(noun));
}

const pluralWords: ReadonlySet<string> = new Set('men women people children wives others percent'.split(' '));

export type Gender = 'he' | 'she' | null;

/** What the words of a name say about he or she. */
export function genderOf(keys: readonly string[]): Gender {
  for (const key of keys) {
    if (feminine.has(key) || key.endsWith('woman')) return 'she';
    // A chairman, and not Mr. Freeman, who may be a Ms. too.
    if (masculine.has(key) || (key.endsWith('man') && personNouns.has(key))) return 'he';
  }
  return findFirstNameGender(keys);
}

/** Mrs Poe’s *son*: what somebody is called says more than whose they are. */
export function genderOfRole(printed: string, role: readonly string[]): Gender {
  const own = genderOf(role.slice(-1));
  return own ?? (/['’]s? /.test(printed) ? null : genderOf(toNameKeys(printed)));
}

/** By the first name before a surname; a word alone may be a surname too. */
function findFirstNameGender(keys: readonly string[]): Gender {
  for (const key of keys.length > 1 ? keys.slice(0, -1) : keys) {
    if (feminineNames.has(key)) return 'she';
    if (masculineNames.has(key)) return 'he';
  }
  return null;
}

const feminine: ReadonlySet<string> = new Set(
  'mrs ms miss madam madame lady dame mother wife daughter sister queen princess duchess actress aunt grandmother widow girl'.split(
    ' ',
  ),
);
const masculine: ReadonlySet<string> = new Set(
  'mr sir lord father dad husband son brother king prince duke actor uncle grandfather boy'.split(' '),
);
