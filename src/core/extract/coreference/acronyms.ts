import type { Context } from '../tagging/contexts.ts';
import type { Word } from '../tagging/words.ts';

export interface Acronyms {
  readonly names: ReadonlyMap<string, string>;
  /** Who has initials is no person. */
  readonly bodies: ReadonlySet<string>;
}

/**
 * The names that an article gives with their initials in brackets, “the Northport Harbor Board (NHB)”, by the
 * initials. After Ariel Schwartz and Marti Hearst, “A Simple Algorithm for Identifying Abbreviation Definitions in
 * Biomedical Text” (2003): the letters are sought from the last to the first.
 */
export function listAcronyms(text: string, contexts: readonly Context[]): Acronyms {
  const acronyms = new Map<string, string>();
  if (!text.includes('(')) return { names: acronyms, bodies: new Set() };
  for (const { words, depth } of contexts) {
    if (depth > 0) continue;
    for (let at = 1; at < words.length - 1; at++) {
      const word = words[at];
      if (!word || words[at - 1]?.key !== '(' || words[at + 1]?.key !== ')') continue;
      const letters = text.slice(word.start, word.end).replaceAll('.', '');
      if (!/^\p{Lu}{2,7}$/u.test(letters) || acronyms.has(letters)) continue;
      const from = findInitials(words, at - 2, letters.toLowerCase());
      if (from !== undefined) acronyms.set(letters, text.slice(words[from]?.start, words[at - 2]?.end));
    }
  }
  return { names: acronyms, bodies: new Set(acronyms.values()) };
}

/** Where the words begin that the letters are the initials of, the last at `last`. */
function findInitials(words: readonly Word[], last: number, letters: string): number | undefined {
  let at = last;
  for (let letter = letters.length - 1; letter >= 0; at--) {
    const word = words[at];
    if (word?.kind !== 'word') return undefined;
    if (word.capital && word.key.startsWith(letters.charAt(letter))) letter--;
    else if (!linkWords.has(word.key)) return undefined;
  }
  return at + 1;
}

const linkWords: ReadonlySet<string> = new Set([
  'of',
  'and',
  'for',
  'the',
  'on',
  'in',
  'to',
  'de',
  'la',
  'du',
]);
