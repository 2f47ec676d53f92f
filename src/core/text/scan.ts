import { characterClass, DIGIT, LETTER, MARK, SEGMENTED, SPACE } from './characters.ts';

export type TokenKind = 'word' | 'space' | 'punctuation';

/**
 * Visits the tokens of a text in order, without making one object; they tile the text. Words are those that
 * `Intl.Segmenter` finds, in a pass of our own where a script sets spaces between words (it is many times faster), and
 * with numbers, amounts and initials kept whole: `$35,000,000`, `10-lorry`, `1.5m`, `35%`, `U.N.`.
 */
export function scanTokens(text: string, visit: (kind: TokenKind, start: number, end: number) => void): void {
  let start = 0;
  while (start < text.length) {
    const kind = characterClass(text.charCodeAt(start));
    let end = start + 1;
    if (kind === LETTER || kind === DIGIT || startsAmount(text, start)) {
      end = endOfWord(text, start);
      visit('word', start, end);
    } else if (kind === SPACE) {
      while (end < text.length && characterClass(text.charCodeAt(end)) === SPACE) end += 1;
      visit('space', start, end);
    } else if (kind === SEGMENTED) {
      while (end < text.length && isSegmented(text.charCodeAt(end))) end += 1;
      for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
        visit(isWordLike ? 'word' : 'punctuation', start + index, start + index + segment.length);
      }
    } else {
      end = endOfPunctuation(text, start);
      visit(text[start] === '&' ? 'word' : 'punctuation', start, end);
    }
    start = end;
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Of scripts without spaces between words, and everything outside the basic plane, with what hangs on it. */
function isSegmented(code: number): boolean {
  const kind = characterClass(code);
  return kind === SEGMENTED || kind === MARK;
}

/** Dots and hyphens come in runs (`...`, `--`); every other mark is a token by itself. */
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
  // Whatever follows, so that a long row of initials is read once and not from each of them anew.
  return letters > 1 ? end : start;
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
