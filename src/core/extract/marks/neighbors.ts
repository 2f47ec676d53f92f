import { isDash, isDigit, isOpener, isSpace } from '../../text/code-units.ts';

/** What stands beside a mark, by UTF-16 unit: 0 at the ends of the block. */

/** The side on which a mark without a shape finds its words. */
export function faces(left: number, right: number): 'left' | 'right' | 'both' {
  const words = !isSpace(right) && !isClosing(right);
  if (words) return isSpace(left) || isOpener(left) ? 'right' : 'both';
  return isSpace(left) ? 'both' : 'left';
}

export function isClosing(code: number): boolean {
  switch (code) {
    case 33: // !
    case 41: // )
    case 44: // ,
    case 46: // .
    case 58: // :
    case 59: // ;
    case 63: // ?
    case 93: // ]
    case 125: // }
      return true;
    default:
      return isDash(code);
  }
}

/** ‘. . . and so we stayed’ */
export function isEllipsis(text: string, at: number, until: number): boolean {
  if (after(text, at, until) !== 46) return false;
  const next = after(text, at + 1, until);
  return next === 46 || (next === 32 && after(text, at + 2, until) === 46);
}

export function isFeetMark(text: string, at: number, from: number, until: number): boolean {
  return (
    isDigit(before(text, at, from)) &&
    isSpace(after(text, at + 1, until)) &&
    isDigit(after(text, at + 2, until))
  );
}

/** The mark after 6'2 in 6'2". */
export function isInchMark(text: string, at: number, from: number): boolean {
  let digits = at - 1;
  while (digits >= from && at - digits < 4 && isDigit(text.charCodeAt(digits))) digits--;
  return (
    digits < at - 1 &&
    digits >= from &&
    isApostrophe(text.charCodeAt(digits)) &&
    isDigit(before(text, digits, from))
  );
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

export function before(text: string, at: number, from: number): number {
  return at > from ? text.charCodeAt(at - 1) : 0;
}

export function after(text: string, end: number, until: number): number {
  return end < until ? text.charCodeAt(end) : 0;
}

// A run of marks longer than this is not prose, and looking further along it would cost more than a pass.
const MARKS_TOGETHER = 4;

/** What stands to the left of a mark and of the marks it touches. */
export function leftOf(text: string, at: number, from: number): number {
  let left = at - 1;
  while (left >= from && at - left <= MARKS_TOGETHER && isMark(text.charCodeAt(left))) left--;
  return left >= from ? text.charCodeAt(left) : 0;
}

export function rightOf(text: string, end: number, until: number): number {
  let right = end;
  while (right < until && right - end < MARKS_TOGETHER && isMark(text.charCodeAt(right))) right++;
  return right < until ? text.charCodeAt(right) : 0;
}

function isMark(code: number): boolean {
  if (code === 34 || code === 39 || code === 96) return true;
  return (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0x2033 ||
    (code >= 0x275b && code <= 0x275e) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x2039 ||
    code === 0x203a
  );
}
