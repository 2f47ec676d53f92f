import type { Span } from '../model.ts';
import { characterClass, DIGIT, LETTER, MARK, SEGMENTED, SPACE } from './characters.ts';
import { fold, foldPunctuation } from './fold.ts';

/** A word, a run of space or a punctuation mark; the tokens of a text tile it without gaps. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'space' | 'punctuation';
  /** What two tokens are compared by: case, quote style and US/UK spelling folded away. */
  readonly key: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Words as `Intl.Segmenter` finds them, in one pass of our own where a script sets spaces between words (it is many
 * times faster), and with numbers, amounts and initials kept whole: `$35,000,000`, `10-lorry`, `1.5m`, `35%`, `U.N.`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) at = readToken(text, at, tokens);
  return tokens;
}

/** The words among the tokens; a number is a word. */
export function words(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.kind === 'word');
}

function readToken(text: string, start: number, tokens: Token[]): number {
  const kind = characterClass(text.charCodeAt(start));
  if (kind === LETTER || kind === DIGIT || startsAmount(text, start)) {
    return pushWord(text, start, endOfWord(text, start), tokens);
  }
  if (kind === SPACE) {
    let end = start + 1;
    while (end < text.length && characterClass(text.charCodeAt(end)) === SPACE) end += 1;
    tokens.push({ start, end, text: text.slice(start, end), kind: 'space', key: ' ' });
    return end;
  }
  if (kind === SEGMENTED) return readSegmented(text, start, tokens);
  if (text[start] === '&') return pushWord(text, start, start + 1, tokens);
  const end = endOfPunctuation(text, start);
  const mark = text.slice(start, end);
  tokens.push({ start, end, text: mark, kind: 'punctuation', key: foldPunctuation(mark) });
  return end;
}

function pushWord(text: string, start: number, end: number, tokens: Token[]): number {
  const word = text.slice(start, end);
  tokens.push({ start, end, text: word, kind: 'word', key: fold(word) });
  return end;
}

/** Scripts without spaces between words, and everything outside the basic plane. */
function readSegmented(text: string, start: number, tokens: Token[]): number {
  let end = start + 1;
  while (end < text.length && isSegmented(text.charCodeAt(end))) end += 1;
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
    const from = start + index;
    if (isWordLike) pushWord(text, from, from + segment.length, tokens);
    else {
      const key = foldPunctuation(segment);
      tokens.push({ start: from, end: from + segment.length, text: segment, kind: 'punctuation', key });
    }
  }
  return end;
}

function isSegmented(code: number): boolean {
  const kind = characterClass(code);
  return kind === SEGMENTED || kind === MARK;
}

/** Dots and hyphens come in runs (`...`, `--`); every other mark stands alone. */
function endOfPunctuation(text: string, start: number): number {
  const mark = text[start];
  let end = start + 1;
  if (mark === '.' || mark === '-') while (text[end] === mark) end += 1;
  return end;
}

function endOfWord(text: string, start: number): number {
  const initials = endOfInitials(text, start);
  if (initials > start) return initials;
  let hasDigit = false;
  let end = start;
  // The class of the character before `end`, within the word.
  let before = 0;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = characterClass(code);
    if (kind === DIGIT) hasDigit = true;
    if (kind === LETTER || kind === DIGIT || (kind === MARK && end > start)) {
      if (kind !== MARK) before = kind;
    } else if (!joins(text, start, end, before, hasDigit)) break;
    end += 1;
  }
  return end;
}

/** Whether the mark at `at` belongs to the word around it. */
function joins(text: string, start: number, at: number, before: number, hasDigit: boolean): boolean {
  const mark = text[at] as string;
  const after = at + 1 < text.length ? characterClass(text.charCodeAt(at + 1)) : 0;
  switch (mark) {
    case "'":
    case '’':
      return before !== 0 && after === LETTER && at > start;
    case ',':
    case ':':
    case '/':
      return before === DIGIT && after === DIGIT && isAlnumBefore(text, at);
    case '.':
      if (!isAlnumBefore(text, at)) return false;
      if (before === DIGIT) return after === DIGIT;
      return before === LETTER && after === LETTER && isLowerCase(text[at + 1] as string);
    case '-':
    case '‐':
    case '‑':
      if (!isAlnumBefore(text, at) || (after !== LETTER && after !== DIGIT)) return false;
      return hasDigit || after === DIGIT || /^(?:e|co)$/i.test(text.slice(start, at));
    case '%':
    case '‰':
      return before === DIGIT && isAlnumBefore(text, at);
    case '&':
      return before === LETTER && after === LETTER;
    default:
      return (at === start || before === LETTER ? after === DIGIT : before === DIGIT) && isCurrency(mark);
  }
}

function startsAmount(text: string, at: number): boolean {
  return (
    at + 1 < text.length &&
    characterClass(text.charCodeAt(at + 1)) === DIGIT &&
    isCurrency(text[at] as string)
  );
}

/** `U.N.`, `F.B.I.`, `U.S`: single letters with dots between them. */
function endOfInitials(text: string, start: number): number {
  let end = start;
  let letters = 0;
  while (characterClass(text.charCodeAt(end)) === LETTER && text[end + 1] === '.') {
    letters += 1;
    end += 2;
  }
  if (letters === 0) return start;
  const next = end < text.length ? characterClass(text.charCodeAt(end)) : 0;
  const follower = end + 1 < text.length ? characterClass(text.charCodeAt(end + 1)) : 0;
  if (next === LETTER && follower !== LETTER && follower !== DIGIT) return end + 1;
  return letters > 1 && next !== LETTER ? end : start;
}

function isAlnumBefore(text: string, at: number): boolean {
  const kind = characterClass(text.charCodeAt(at - 1));
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

function isLowerCase(letter: string): boolean {
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

function isCurrency(mark: string): boolean {
  return mark === '$' || mark === '£' || mark === '€' || (mark > '\x7f' && /\p{Sc}/u.test(mark));
}
