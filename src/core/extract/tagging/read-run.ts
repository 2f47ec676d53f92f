import { isDigit, isLetter, isSpace, isUpper } from '../../text/code-units.ts';
import { tag, UNTAGGED } from '../languages/en/lexicon.ts';
import { isAbbreviation } from './abbreviations.ts';
import type { Word } from './words.ts';

/** Reads a run of text without quoted pieces and adds its words and signs. */
export function readRun(words: Word[], text: string, from: number, until: number): void {
  for (let at = from; at < until;) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (
      isLetter(code) ||
      isDigit(code) ||
      ((code === 35 || code === 64 || code === 36) && at + 1 < until && !isSpace(text.charCodeAt(at + 1)))
    )
      at = readWord(words, text, at, until);
    else if (skipNoteSign(text, at, from, until) > at) at = skipNoteSign(text, at, from, until);
    else if (skipInsertedCapital(text, at, until) > at) at = readBracketed(words, text, at, until);
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
        ...UNTAGGED,
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
  return end > at + 1 && end < until && text.charCodeAt(end) === CLOSING_BRACKET ? end + 1 : at;
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
    (end - start === 2 && raw.length === 1) || (raw.length <= INITIALS_MOST && initialisms.has(raw))
      ? `${raw.toLowerCase()}.`
      : raw.toLowerCase();
  if (/^[a-z]+$/.test(key)) {
    const isOwner = isPluralPossessive(key, text, end, until);
    pushWord(words, text, start, end, key, isOwner);
    return isOwner ? end + 1 : end;
  }
  key = key.replace(/[‘’´`ʼʻ]/g, "'");
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
const INITIALS_MOST = 3;

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
  const tagged = tag(key);
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
    tags: tagged.tags,
    cue: tagged.cue,
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
