import { toIsoDate } from '../facts/values.ts';

/** What data say of the article that they hold. */
export interface DataFacts {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
}

/** Reads headline, authors and date from what lies around a report in data: the innermost that states one is asked. */
export function readDataFacts(holders: readonly object[]): DataFacts {
  const objects = holders.filter((holder) => !Array.isArray(holder));
  const headline = firstOf(objects, headlineKeys, (value) => namesIn(value, 0)[0]);
  const published = firstOf(objects, dateKeys, dateIn) ?? earliestInstant(objects);
  const authors = firstOf(objects, authorKeys, (value) => {
    const names = [...new Set(namesIn(value, 0))];
    return names.length > 0 ? names : undefined;
  });
  return {
    authors: authors ?? [],
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
  };
}

// The more telling first.
const headlineKeys = [/^headlines?$/i, /^(?:hed|title)$/i, /^name$/i];
const authorKeys = [
  /^(?:authors?|bylines?|creators?|writers?|aut(?:eu|o)re?s?|autor(?:es|i|en))$/i,
  /^(?:credits|contributors?|by)$/i,
];
const dateKeys = [
  /^(?:date|first)_?publish(?:ed)?(?:_?(?:date|at|on|time))?$|^publish(?:ed)?_?(?:date|at|on|time|timestamp)?$|^(?:publication|pub)_?(?:date|time)$/i,
  /^(?:display_?date|posted(?:_?(?:at|on))?|date|created(?:_?(?:at|date))?)$/i,
];

/** Where no key is known: a page is changed after it was published. */
function earliestInstant(objects: readonly object[]): string | undefined {
  for (const object of objects) {
    const instants = Object.values(object).filter(
      (value): value is string =>
        typeof value === 'string' && /^(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d/.test(value),
    );
    const first = instants.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    if (first !== undefined) return toIsoDate(first);
  }
  return undefined;
}

function firstOf<Found>(
  objects: readonly object[],
  keys: readonly RegExp[],
  read: (value: unknown) => Found | undefined,
): Found | undefined {
  for (const key of keys) {
    for (const object of objects) {
      for (const [name, value] of Object.entries(object)) {
        const found = key.test(name) ? read(value) : undefined;
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

const DEEPEST = 4;
const nameKeys = ['name', 'fullName', 'full_name', 'displayName', 'display_name', 'title', 'text'];
const inside = ['basic', 'rendered', 'by', 'node', 'nodes', 'edges', 'data', 'attributes', 'default'];

/** The names in a value: itself, those of a list, or what an object calls its name. */
function namesIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.trim() === '' || value.length > 300 ? [] : [value.trim()];
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, depth + 1));
  const fields = value as Readonly<Record<string, unknown>>;
  const name =
    nameKeys.map((key) => fields[key]).find((each) => typeof each === 'string' && each !== '') ??
    (depth > 0 ? Object.values(fields).find(looksLikeName) : undefined);
  if (name !== undefined) return namesIn(name, depth + 1);
  const parts = [fields.firstName ?? fields.first_name, fields.lastName ?? fields.last_name];
  const whole = parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
  return whole === '' ? inside.flatMap((key) => namesIn(fields[key], depth + 1)) : [whole];
}

/** Two to five words in capitals: what a language that is not known calls a name. */
function looksLikeName(value: unknown): boolean {
  return typeof value === 'string' && /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}$/u.test(value);
}

/** A date as text, or as seconds or milliseconds since 1970. */
function dateIn(value: unknown): string | undefined {
  if (typeof value === 'string') return toIsoDate(value);
  if (typeof value !== 'number' || value < 1e8 || value > 1e14) return undefined;
  return toIsoDate(new Date(value > 1e11 ? value : value * 1000).toISOString());
}
