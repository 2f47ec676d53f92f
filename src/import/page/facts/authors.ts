import type { Line } from '../lines.ts';
import { wordsOf } from '../report/names.ts';
import { afterBylineWord } from '../report/boilerplate.ts';
import { collapse, elementsOf, type PageElement, textOf } from '../tree.ts';

/** Several authors in the order and with the words between that the byline has. */
export function authorAsPrinted(authors: readonly string[], printed: readonly string[]): string | undefined {
  if (authors.length < 2) return authors[0];
  for (const words of printed) {
    const places = authors.map((name) => words.indexOf(name));
    if (places.some((at) => at < 0) || words.length > 200) continue;
    const ends = authors.map((name, index) => (places[index] ?? 0) + name.length);
    // “Ann Poe (now) and Bo Lee (earlier)”
    const line = collapse(
      words.slice(Math.min(...places), Math.max(...ends)).replace(/\([^()]{0,60}\)/g, ' '),
    );
    if (!/[|/•·;\n]/.test(line)) return line;
  }
  return authors.join(', ');
}

/** A line's words with a line break where two elements meet without a space: “By Ann Poe”, “3 May 2024”. */
export function partedAtSeams({ words, seams }: Line): string {
  return [0, ...seams].map((at, index) => words.slice(at, seams[index])).join('\n');
}

/** The names of a byline: “By Ann Poe and Bo Lee, local reporters”. */
export function bylineOf(words: string): string | undefined {
  const [first = '', second = ''] = words.split('\n');
  const line = afterBylineWord(`${first} x`) === 'x' ? `${first} ${second}` : first;
  if (line.length > LONGEST_BYLINE) return undefined;
  const talk = interviewer.exec(line);
  if (talk !== null) return talk[1];
  const rest = afterBylineWord(line);
  if (rest === undefined) return undefined;
  const list = listedNames(rest);
  if (list !== undefined) return list;
  const names = rest.split(/[,|•·—–(\d@;/]| - /)[0] ?? '';
  const parts = names.trim().split(' ');
  const until = parts.findIndex(
    (part, at) => at > 0 && (stops.has(part.toLowerCase()) || /^(?:Published|Updated|Posted)$/.test(part)),
  );
  const named = (until < 0 ? parts : parts.slice(0, until)).join(' ');
  if (named === '' || named.split(' ').length > 9) return undefined;
  return /^[\p{Lu}\p{Lo}]/u.test(named) && isAuthor(named) ? named : undefined;
}

/** “Ann Poe, Bo Lee and Cy Orr, Cable Now”: a list of full names up to the one after its last comma and “and”. */
function listedNames(rest: string): string | undefined {
  const parts = rest.split(', ');
  const last = parts.findIndex((part) => part.split(' ').some((word) => conjunctions.has(word)));
  if (last < 1) return undefined;
  const ends = (parts[last] ?? '').split(' ');
  const at = ends.findIndex((word) => conjunctions.has(word));
  const names = [...parts.slice(0, last), ends.slice(0, at).join(' '), ends.slice(at + 1).join(' ')];
  const isList = names.every((name, index) => isFullName(name) || (name === '' && index === last));
  return isList ? parts.slice(0, last + 1).join(', ') : undefined;
}

const conjunctions = new Set(['and', '&', 'und', 'et', 'y', 'e', 'en', 'och', 'og']);

// “By Ann Poe in Port Ellery”, “By Ann Poe for The Courier”.
const stops = new Set(['in', 'for', 'at', 'on', 'reports', 'is', 'was', 'für', 'pour']);

/** “Ann Poe talks to Bo Lee” */
const interviewer =
  /^(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}) (?:talks to|talks with|speaks to|speaks with|spoke to|meets|interviews) \p{Lu}/u;

/** A line that the page's own names call the author's; what they call a byline may hold other lines beside the name. */
export function authorElement(near: readonly Line[]): string | undefined {
  const find = (names: ReadonlySet<string>, least: number): string | undefined => {
    const isCalled = (element: PageElement) =>
      isAuthorsPage(element) || wordsOf(element).some((word) => names.has(word));
    return near
      .flatMap((line) => {
        if (line.path.slice(-3).some(isCalled)) return [partedAtSeams(line).split('\n')[0] ?? ''];
        const own = line.path.at(-1);
        return own === undefined || line.words.length > LONGEST_BYLINE
          ? []
          : [...elementsOf(own)].filter(isCalled).map(textOf);
      })
      .map(cleanAuthor)
      .find((name) => isName(name) && name.split(' ').length >= least);
  };
  return find(authorWords, 1) ?? find(new Set(['byline', 'bylines', 'credits']), 2);
}

/**
 * A name, a sign and who that is, right before the day: “سعدیہ منیر | ویب ڈیسک”, “12 مئی 2025”. Without the sign it may be a
 * place or what kind of page it is.
 */
export function nameBeforeDay(printed: readonly string[]): string | undefined {
  const parts = printed.flatMap((words) => words.split('\n'));
  return parts
    .filter((_, at) => isDay(parts[at + 1] ?? ''))
    .map((part) => /^([^|•·\d]{3,60}) [|•·] [^|•·\d]{2,60}$/.exec(part)?.[1] ?? '')
    .find(isFullName);
}

function isFullName(words: string): boolean {
  const parts = words.split(' ');
  return parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part));
}

function isDay(words: string): boolean {
  return words.length < 60 && /\b(?:19|20)\d\d\b/.test(words) && /\b\d{1,2}\b/.test(words);
}

/** A link to a page of whoever writes. */
function isAuthorsPage({ name, attributes }: PageElement): boolean {
  return (
    name === 'a' &&
    /\/(?:authors?|auteurs?|autor(?:es|i)?|autore|writers?|yazar(?:lar)?)\//.test(attributes.href ?? '')
  );
}

const LONGEST_BYLINE = 160;

const authorWords = new Set(
  'author authors writer writers contributor contributors reporter journalist auteur auteurs autor autores autore autori firma signature yazar muhabir'.split(
    ' ',
  ),
);

function isName(name: string): boolean {
  // “By” alone, the name being in a line of its own.
  if (afterBylineWord(`${name} x`) === 'x') return false;
  return /^[\p{Lu}\p{Lo}]/u.test(name) && name.split(' ').length <= 5 && !/\d/.test(name) && isAuthor(name);
}

export function cleanAuthor(name: string): string {
  const line = collapse(name);
  const own = (afterBylineWord(line) ?? line).split(/[|•·–—]/)[0]?.trim() ?? '';
  return own.replace(jobs, '').replace(/(?<=\p{L}{4})\.$/u, '');
}

/** “Ann Poe, Staff Writer”: what somebody is, after the name. */
const fields =
  '(?:staff|senior|chief|guest|contributing|associate|managing|political|business|sports?|news|features?|education|health|science) ';
const jobs = new RegExp(
  `(?:, (?:${fields}){0,3}| (?:${fields}){1,3})(?:writer|reporter|correspondent|columnist|contributor|editor|journalist)$`,
  'iu',
);

export function isAuthor(name: string): boolean {
  return (
    name.length > 1 &&
    name.length < 200 &&
    !/^https?:|@|^\d+$/.test(name) &&
    !/^(?:admin|administrator|editor|webmaster|staff|unknown|null|undefined|none)$/i.test(name)
  );
}
