import type { Line } from '../lines.ts';
import { afterBylineWord } from '../report/sayings.ts';
import { collapse } from '../tree.ts';

/** Several authors in the order and with the words between that the byline has. */
export function authorAsPrinted(authors: readonly string[], printed: readonly string[]): string | undefined {
  if (authors.length < 2) return authors[0];
  for (const words of printed) {
    const places = authors.map((name) => words.indexOf(name));
    if (places.some((at) => at < 0) || words.length > 200) continue;
    const ends = authors.map((name, index) => (places[index] ?? 0) + name.length);
    const line = words.slice(Math.min(...places), Math.max(...ends));
    if (!/[|/•·;\n]/.test(line)) return line;
  }
  return authors.join(', ');
}

/** The names of a byline: “By Ann Poe and Bo Lee, local reporters”. */
export function bylineOf(words: string): string | undefined {
  const line = words.split('\n')[0] ?? '';
  if (line.length > 160) return undefined;
  const talk = interviewer.exec(line);
  if (talk !== null) return talk[1];
  const rest = afterBylineWord(line);
  if (rest === undefined) return undefined;
  const names = rest.split(/[,|•·—–(\d@;/]| - /)[0] ?? '';
  const parts = names.trim().split(' ');
  const until = parts.findIndex(
    (part, at) => at > 0 && (stops.has(part.toLowerCase()) || /^(?:Published|Updated|Posted)$/.test(part)),
  );
  const named = (until < 0 ? parts : parts.slice(0, until)).join(' ');
  if (named === '' || named.split(' ').length > 9) return undefined;
  return /^[\p{Lu}\p{Lo}]/u.test(named) && isAuthor(named) ? named : undefined;
}

// “By Ann Poe in Port Ellery”, “By Ann Poe for The Courier”.
const stops = new Set(['in', 'for', 'at', 'on', 'reports', 'is', 'was', 'für', 'pour']);

/** “Ann Poe talks to Bo Lee” */
const interviewer =
  /^(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}) (?:talks to|talks with|speaks to|speaks with|spoke to|meets|interviews) \p{Lu}/u;

/** A line that the page's own names call the author's. */
export function authorElement(near: readonly Line[]): string | undefined {
  for (const { path, words } of near) {
    const isNamed = path
      .slice(-3)
      .some(
        ({ attributes }) =>
          /(?:^|[\s_-])(?:author|byline|reader-credits|writer|auteur|autor|autore|firma|signature)(?:[\s_-]?name)?(?:$|[\s_-])/i.test(
            attributes.class ?? '',
          ) || /\bauthor\b/.test(attributes.rel ?? ''),
      );
    const name = cleanAuthor(words);
    if (isNamed && /^\p{Lu}/u.test(name) && name.split(' ').length <= 5 && !/\d/.test(name) && isAuthor(name))
      return name;
  }
  return undefined;
}

export function cleanAuthor(name: string): string {
  const line = collapse(name);
  return (afterBylineWord(line) ?? line).split(/[|•·–—]/)[0]?.trim() ?? '';
}

export function isAuthor(name: string): boolean {
  return (
    name.length > 1 &&
    name.length < 200 &&
    !/^https?:|@|^\d+$/.test(name) &&
    !/^(?:admin|administrator|editor|webmaster|staff|unknown|null|undefined|none)$/i.test(name)
  );
}
