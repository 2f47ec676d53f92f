import { articles } from '../languages/en/words.ts';

/** Names of speakers, compared without case, accents, articles and possessive endings. */

/** `the Azerbaijani Ministry’s` → `azerbaijani ministry`. */
export function toNameKey(name: string): string {
  return toNameKeys(name).join(' ');
}

/** `the Azerbaijani Ministry’s` → `azerbaijani`, `ministry`. */
export function toNameKeys(name: string): string[] {
  const words = isLetters.test(name)
    ? name.toLowerCase().split(' ')
    : stripAccents(name).toLowerCase().replaceAll('’', "'").split(betweenWords).map(trimWord);
  return words.filter((word) => word !== '' && !articles.has(word));
}

const isLetters = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const betweenWords = /[\s\u00a0,]+/;

function stripAccents(name: string): string {
  if (isPlain.test(name)) return name;
  let plain = '';
  for (const character of name.normalize('NFKD')) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300 || code > 0x36f) plain += character;
  }
  return plain;
}

const isPlain = /^[\x20-\x7e’]*$/;

function trimWord(printed: string): string {
  const word = printed.endsWith("'s") ? printed.slice(0, -2) : printed;
  let start = 0;
  let end = word.length;
  while (start < end && signs.has(word.charAt(start))) start++;
  while (end > start && signs.has(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

const signs: ReadonlySet<string> = new Set('.,;:()[]"“”‘\'-–—');
