import type { Span } from '../../model.ts';
import { isDigit, isLetter, isSpace, isUpper } from '../characters.ts';
import { findCueVerb } from '../languages/en/cues.ts';
import {
  auxiliaries,
  clauseWords,
  determiners,
  isSpeakerNoun,
  prepositions,
  timeWords,
} from '../languages/en/words.ts';
import { isAbbreviation } from './abbreviations.ts';

/**
 * The reporter's words around quotations: each quoted piece stands in for one word, so that a sentence reads as
 * its grammar does: `Q he said , Q`.
 */
export interface Word extends Span {
  /** Lower case, straight apostrophes, without a possessive ending; a sign stands for itself. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'sign' | 'quotation';
  readonly capital: boolean;
  readonly possessive: boolean;
  /** The index of the quoted piece among those given, -1 elsewhere. */
  readonly piece: number;
  /** Of a quoted piece, its last sign. */
  readonly ending: string;
  /** The sentence's number within the words. */
  sentence: number;
}

/** A quoted piece with its marks, and the words in it. */
export interface QuotedPiece {
  readonly outer: Span;
  readonly inner: Span;
}

/** Reads the words of a span; the pieces lie in it, apart and in order. */
export function readWords(
  text: string,
  span: Span,
  pieces: readonly QuotedPiece[],
  isHeading = false,
): Word[] {
  const words: Word[] = [];
  let from = span.start;
  for (const [index, piece] of pieces.entries()) {
    readRun(words, text, from, piece.outer.start);
    words.push({
      start: piece.outer.start,
      end: piece.outer.end,
      key: '“',
      kind: 'quotation',
      capital: isUpper(text.charCodeAt(piece.inner.start)),
      possessive: false,
      piece: index,
      ending: lastSign(text, piece.inner),
      sentence: 0,
    });
    from = piece.outer.end;
  }
  readRun(words, text, from, span.end);
  numberSentences(words, pieces);
  if (isShouted(words, text)) lowerKnown(words, isLexical);
  else if (isHeading && isTitleCase(words)) lowerKnown(words, isVerbOrFunction);
  const names: number[] = [];
  for (let at = 0; at < words.length; at++) if (isNameHere(words, at)) names.push(at);
  for (const at of names) {
    const word = words[at];
    if (word) words[at] = { ...word, key: `${word.key}.` };
  }
  return words;
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

function lowerKnown(words: Word[], isKnown: (key: string) => boolean): void {
  for (const [at, word] of words.entries())
    if (word.capital && word.kind === 'word' && isKnown(word.key)) words[at] = { ...word, capital: false };
}

function isLexical(key: string): boolean {
  return isVerbOrFunction(key) || isSpeakerNoun(key);
}

function isVerbOrFunction(key: string): boolean {
  const form = findCueVerb(key)?.form;
  return (
    form === 'finite' ||
    form === 'past' ||
    auxiliaries.has(key) ||
    prepositions.has(key) ||
    determiners.has(key) ||
    clauseWords.has(key)
  );
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
  const verb = next && !next.capital ? findCueVerb(next.key)?.form : undefined;
  const isSubject = verb === 'past' || verb === 'finite';
  if (opens) return isSubject;
  if (word.key === 'will') return true;
  // Mrs May and Theresa May, and not “in Port Ellery May said”.
  let from = at - 1;
  while (at - from < NAME_MOST && words[from]?.capital && words[from]?.sentence === word.sentence) from--;
  return (
    before.capital &&
    !before.possessive &&
    !prepositions.has(before.key) &&
    !timeWords.has(before.key) &&
    !determiners.has(before.key) &&
    !prepositions.has(words[from]?.key ?? '')
  );
}

/** The last sign of quoted words: in “she said, ‘no,’” the comma, and not the mark within. */
function lastSign(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at > start && end - at < 4 && innerMarks.has(text.charAt(at))) at--;
  return text.charAt(at);
}

const innerMarks: ReadonlySet<string> = new Set('"\'’”)');

function readRun(words: Word[], text: string, from: number, until: number): void {
  for (let at = from; at < until;) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (skipNoteSign(text, at, from, until) > at) at = skipNoteSign(text, at, from, until);
    else if (skipInsertedCapital(text, at, until) > at) at = readBracketed(words, text, at, until);
    else if (
      isLetter(code) ||
      isDigit(code) ||
      ((code === 35 || code === 64 || code === 36) && at + 1 < until && !isSpace(text.charCodeAt(at + 1)))
    )
      at = readWord(words, text, at, until);
    else {
      const end = skipHyphens(text, at, until);
      words.push({
        start: at,
        end,
        key: toSign(text, at, end, until),
        kind: 'sign',
        capital: false,
        possessive: false,
        piece: -1,
        ending: '',
        sentence: 0,
      });
      at = end;
    }
  }
}

/** Over the sign of a note behind words: “…,”¹ “…,”* “…,” [2]. Where none begins, `at`. */
function skipNoteSign(text: string, at: number, from: number, until: number): number {
  const code = text.charCodeAt(at);
  if (isNoteSign(code)) return at === from || !isSpace(text.charCodeAt(at - 1)) ? at + 1 : at;
  if (code !== OPENING_BRACKET) return at;
  let end = at + 1;
  while (end < until && end - at <= NOTE_MOST && isDigit(text.charCodeAt(end))) end++;
  return end > at + 1 && text.charCodeAt(end) === CLOSING_BRACKET ? end + 1 : at;
}

// [123]
const NOTE_MOST = 3;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;

function isNoteSign(code: number): boolean {
  return (
    code === 0xb9 ||
    code === 0xb2 ||
    code === 0xb3 ||
    (code >= 0x2070 && code <= 0x2079) ||
    code === 0x2020 ||
    code === 0x2021 ||
    code === 42
  );
}

/** [T]he, [w]e: the end of a letter in brackets that a word goes on from; else `at`. */
function skipInsertedCapital(text: string, at: number, until: number): number {
  if (text.charCodeAt(at) !== OPENING_BRACKET || !isLetter(text.charCodeAt(at + 1))) return at;
  return text.charCodeAt(at + 2) === CLOSING_BRACKET && at + 3 < until && isLetter(text.charCodeAt(at + 3))
    ? at + 3
    : at;
}

function readBracketed(words: Word[], text: string, start: number, until: number): number {
  let end = start + 3;
  while (end < until && continuesWord(text, end, until)) end++;
  const key = (text.charAt(start + 1) + text.slice(start + 3, end)).toLowerCase().replaceAll('’', "'");
  pushWord(words, text, start, end, key, false);
  return end;
}

const HYPHEN = 45;

function skipHyphens(text: string, start: number, until: number): number {
  let end = start + 1;
  if (text.charCodeAt(start) === HYPHEN) while (end < until && text.charCodeAt(end) === HYPHEN) end++;
  return end;
}

/** Two hyphens, or one between spaces, are how a typewriter makes a dash. */
function toSign(text: string, start: number, end: number, until: number): string {
  if (text.charCodeAt(start) !== HYPHEN) return text.charAt(start);
  if (end - start > 1) return '—';
  return end < until && isSpace(text.charCodeAt(start - 1)) && isSpace(text.charCodeAt(end)) ? '–' : '-';
}

function readWord(words: Word[], text: string, start: number, until: number): number {
  let end = start + 1;
  while (end < until && continuesWord(text, end, until)) end++;
  const raw = text.slice(start, end);
  if (end < until && text.charCodeAt(end) === 46 && isAbbreviation(raw, text, end, until)) end++;
  // An initial is no article: James A. Baker.
  let key =
    (end - start === 2 && raw.length === 1) || initialisms.has(raw)
      ? `${raw.toLowerCase()}.`
      : raw.toLowerCase();
  if (/[^a-z]/.test(key)) key = key.replace(/[‘’´`ʼʻ]/g, "'");
  const contraction = findContraction(key);
  if (contraction > 0) {
    pushWord(words, text, start, start + contraction, key.slice(0, contraction), false);
    pushWord(words, text, start + contraction, end, key.slice(contraction), false);
    return end;
  }
  const possessive = key.endsWith("'s");
  if (possessive) key = key.slice(0, -2);
  const plural = isPluralPossessive(key, text, end, until);
  pushWord(words, text, start, end, key, possessive || plural);
  return plural ? end + 1 : end;
}

/** Bodies and fields whose initials are pronouns in small letters. */
const initialisms: ReadonlySet<string> = new Set(['WHO', 'US', 'IT']);

/** Where the verb begins in he'd, they'll, who's. */
function findContraction(key: string): number {
  const at = key.indexOf("'");
  return at > 0 && contracted.has(key.slice(0, at)) ? at : -1;
}

const contracted: ReadonlySet<string> = new Set('i he she we they you who there that it'.split(' '));

function isPluralPossessive(key: string, text: string, end: number, until: number): boolean {
  if (!key.endsWith('s') || end >= until) return false;
  const next = text.charCodeAt(end);
  return next === 39 || next === 0x2019;
}

// @annpoe is a name.
const AT_SIGN = 64;

function pushWord(
  words: Word[],
  text: string,
  start: number,
  end: number,
  key: string,
  possessive: boolean,
): void {
  const first = text.charCodeAt(start);
  words.push({
    start,
    end,
    key,
    kind: isDigit(first) || first === 36 ? 'number' : 'word',
    capital: isUpper(first) || first === AT_SIGN || isArabicName(text, start, end),
    possessive,
    piece: -1,
    ending: '',
    sentence: 0,
  });
}

/** *al-Sisi*, *el-Baradei* */
function isArabicName(text: string, start: number, end: number): boolean {
  return (
    end - start > 4 &&
    text.charCodeAt(start + 2) === HYPHEN &&
    isUpper(text.charCodeAt(start + 3)) &&
    articlesOfNames.has(text.slice(start, start + 2))
  );
}

const articlesOfNames: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'as', 'ad', 'an', 'ar', 'at', 'az']);

function continuesWord(text: string, at: number, until: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  if (
    code !== 39 &&
    code !== 0x2019 &&
    !isLettersApostrophe(text, at, until) &&
    code !== 45 &&
    code !== 46 &&
    code !== 38 &&
    code !== 95 &&
    code !== 44
  )
    return false;
  if (at + 1 >= until) return false;
  const next = text.charCodeAt(at + 1);
  const last = text.charCodeAt(at - 1);
  if (code === 44) return isDigit(last) && isDigit(next);
  if (code === 46) return (isLetter(last) && isLetter(next)) || (isDigit(last) && isDigit(next));
  return (isLetter(next) || isDigit(next)) && (isLetter(last) || isDigit(last));
}

/** Sa‘id, D´Arcy: another mark for an apostrophe, between letters. */
function isLettersApostrophe(text: string, at: number, until: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2018 && code !== 0xb4 && code !== 96 && code !== 0x2032) return false;
  return at + 1 < until && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

function numberSentences(words: Word[], pieces: readonly QuotedPiece[]): void {
  let sentence = 0;
  for (const [index, word] of words.entries()) {
    word.sentence = sentence;
    if (endsSentence(words, index, pieces)) sentence++;
  }
}

function endsSentence(words: readonly Word[], index: number, pieces: readonly QuotedPiece[]): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next) return false;
  if (word.kind === 'sign') {
    if (word.key !== '.' && word.key !== '?' && word.key !== '!' && word.key !== '…' && word.key !== ';')
      return false;
    if (next.kind === 'sign') return next.key === '(' || next.key === '[';
    return word.key !== ';' && (next.capital || next.kind === 'quotation' || next.kind === 'number');
  }
  const piece = pieces[word.piece];
  if (!piece) return false;
  const last = word.ending.charCodeAt(0);
  if (next.kind === 'quotation') return last === 46 || last === 33 || last === 63 || last === 0x2026;
  return last === 46 && next.kind !== 'sign' && next.capital;
}
