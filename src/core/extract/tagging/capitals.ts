import {
  AUXILIARY,
  CLAUSE,
  DETERMINER,
  is,
  PREPOSITION,
  SPEAKER,
  TIME,
  UNTAGGED,
} from '../languages/en/lexicon.ts';
import type { Word } from './words.ts';

/**
 * Settles what a capital says of each word: nothing where the text is shouted or a heading in title case, a name where a
 * word like *Will* or *May* stands as one. Sentences are numbered before.
 */
export function settleCapitals(words: Word[], text: string, isHeading: boolean): void {
  if (isShouted(words, text)) lowerKnown(words, isLexical);
  else if (isHeading && isTitleCase(words)) lowerKnown(words, isVerbOrFunction);
  const names: number[] = [];
  for (let at = 0; at < words.length; at++) if (isNameHere(words, at)) names.push(at);
  for (const at of names) {
    const word = words[at];
    if (word) words[at] = { ...word, ...UNTAGGED, key: `${word.key}.` };
  }
}

// A name alone in capitals is no shouting.
const SHOUTED_LEAST = 3;

/** MORENO SAYS NO: capitals throughout say nothing of names. */
function isShouted(words: readonly Word[], text: string): boolean {
  let count = 0;
  for (const { kind, start, end } of words) {
    if (kind !== 'word') continue;
    const printed = text.slice(start, end);
    if (printed !== printed.toUpperCase()) return false;
    count++;
  }
  return count >= 2 && (count >= SHOUTED_LEAST || words.some(({ kind }) => kind === 'quotation'));
}

/** Moreno Says Harbor Stays: a headline with a capital for every word but the small ones. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ kind, end, start }) => kind === 'word' && end - start > 3);
  return long.length > 1 && long.every(({ capital }) => capital);
}

function lowerKnown(words: Word[], isKnown: (word: Word) => boolean): void {
  for (const [at, word] of words.entries())
    if (word.capital && word.kind === 'word' && isKnown(word)) words[at] = { ...word, capital: false };
}

function isLexical(word: Word): boolean {
  return isVerbOrFunction(word) || is(word, SPEAKER);
}

function isVerbOrFunction(word: Word): boolean {
  const form = word.cue?.form;
  return form === 'finite' || form === 'past' || is(word, AUXILIARY | PREPOSITION | DETERMINER | CLAUSE);
}

// Names that are verbs or months too; as such they get a key of their own, as initials do.
const doubleNames: ReadonlySet<string> = new Set(['will', 'may', 'april', 'june', 'august']);

// No name has more words; the bound keeps a text of nothing but Mays linear.
const NAME_MOST = 6;

/** While *Will* agreed; Mrs *May* said; not “will he come?” and “in May”. */
function isNameHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || !doubleNames.has(word.key)) return false;
  const before = words[at - 1];
  const opens = !before || before.sentence !== word.sentence || before.kind !== 'word';
  const next = words[at + 1];
  const verb = next && !next.capital ? next.cue?.form : undefined;
  const isSubject = verb === 'past' || verb === 'finite';
  if (opens) return isSubject;
  if (word.key === 'will') return true;
  // Mrs May and Theresa May, and not “in Port Ellery May said”.
  let from = at - 1;
  while (at - from < NAME_MOST && words[from]?.capital && words[from]?.sentence === word.sentence) from--;
  return (
    before.capital &&
    !before.possessive &&
    !is(before, PREPOSITION | TIME | DETERMINER) &&
    !is(words[from], PREPOSITION)
  );
}
