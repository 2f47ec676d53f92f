import type { Span } from '../../model.ts';
import { isDigit, isLetter, isSpace, isUpper } from '../characters.ts';
import { findCueVerb } from '../lexicon/cues.ts';
import { determiners, prepositions, timeWords } from '../lexicon/words.ts';
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
export function readWords(text: string, span: Span, pieces: readonly QuotedPiece[]): Word[] {
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
  const names: number[] = [];
  for (let at = 0; at < words.length; at++) if (isNameHere(words, at)) names.push(at);
  for (const at of names) {
    const word = words[at];
    if (word) words[at] = { ...word, key: `${word.key}.` };
  }
  return words;
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
  if (key.includes('’')) key = key.replaceAll('’', "'");
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
    capital: isUpper(first) || isArabicName(text, start, end),
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
