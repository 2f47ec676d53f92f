import { isDigit, isLetter, isOpener, isSpace, isTerminal, isWordCharacter } from '../../text/code-units.ts';
import { type Mark, pushMark, type Shape } from './mark.ts';
import {
  after,
  before,
  isApostrophe,
  isClosing,
  isEllipsis,
  isFeetMark,
  leftOf,
  rightOf,
} from './neighbors.ts';

/** A single mark, or an apostrophe that may be one. */
export function pushSingle(
  marks: Mark[],
  text: string,
  at: number,
  shape: Shape,
  from: number,
  until: number,
): number {
  const end = at + 1;
  if (isWordCharacter(before(text, at, from)) && isWordCharacter(after(text, end, until)))
    return pushBetweenLetters(marks, text, at, shape, from, until);
  const left = leftOf(text, at, from);
  const right = rightOf(text, end, until);
  if (right === 110 && isApostrophe(after(text, at + 2, until)) && !isLetter(after(text, at + 3, until)))
    return at + 3;
  const opens = opensSingle(text, shape, left, right, end, until);
  const closes =
    shape === 'opening' && opens !== 'no' ? 'no' : closesSingle(text, shape, at, left, right, from, until);
  if (opens === 'no' && closes === 'no') return end;
  return pushMark(marks, at, end, 'single', opens, closes);
}

/** ‘네’라고: between letters a mark is an apostrophe, but where scripts have none: there a particle follows the mark. */
function pushBetweenLetters(
  marks: Mark[],
  text: string,
  at: number,
  shape: Shape,
  from: number,
  until: number,
): number {
  const isApostropheLess = isEastAsian(before(text, at, from)) || isEastAsian(after(text, at + 1, until));
  if (!isApostropheLess) return at + 1;
  if (shape === 'straight') return pushMark(marks, at, at + 1, 'single', 'maybe', 'yes');
  return pushMark(
    marks,
    at,
    at + 1,
    'single',
    shape === 'opening' ? 'yes' : 'no',
    shape === 'opening' ? 'no' : 'yes',
  );
}

/** Kana, Han and Hangul. */
function isEastAsian(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

/** `maybe` where the mark faces away from its words, or two digits follow: ‘54 times …’ beside the class of ’08. */
function opensSingle(
  text: string,
  shape: Shape,
  left: number,
  right: number,
  end: number,
  until: number,
): Mark['opens'] {
  if (isSpace(right) && isSpace(left) && isEllipsisAfterSpace(text, end, until)) return 'maybe';
  if (isSpace(right) && isSpace(left) && opensDouble(text, end + 1, until))
    return shape === 'opening' ? 'yes' : 'maybe';
  if (isSpace(right) || (isClosing(right) && !isEllipsis(text, end, until))) return 'no';
  if (!isSpace(left) && !isOpener(left) && left !== 58 && left !== 44) return 'no';
  const elision = findElision(text, end, until);
  if (elision !== 'no') return elision === 'yes' || shape === 'closing' ? 'no' : 'maybe';
  return shape === 'closing' ? 'maybe' : 'yes';
}

/** ‘ “No” ’: a thin space, or one too many, between two marks that open. */
function opensDouble(text: string, at: number, until: number): boolean {
  const code = after(text, at, until);
  return (code === 0x201c || code === 34) && isWordCharacter(after(text, at + 1, until));
}

/** ‘ … in the case of a flood’ */
function isEllipsisAfterSpace(text: string, end: number, until: number): boolean {
  return after(text, end + 1, until) === 0x2026 || isEllipsis(text, end + 1, until);
}

/**
 * `maybe` where a plural possessive or a dropped letter may stand: workers' rights, goin' home; and where the space
 * after the mark is missing: ‘Go,'she said.
 */
function closesSingle(
  text: string,
  shape: Shape,
  at: number,
  left: number,
  right: number,
  from: number,
  until: number,
): Mark['closes'] {
  if (isSpace(left)) return isSpace(right) && endsWords(before(text, at - 1, from)) ? 'yes' : 'no';
  if (isWordCharacter(right)) {
    if (!endsWords(left)) return 'no';
    return shape === 'closing' ? 'yes' : 'maybe';
  }
  if (!isLetter(left)) return isDigit(left) && isFeetMark(text, at, from, until) ? 'no' : 'yes';
  if (!isSpace(right) && right !== 45) return 'yes';
  const next = after(text, at + 2, until);
  if (left === 115 || left === 83 || left === 122 || left === 120)
    return isWordCharacter(next) ? 'maybe' : 'yes';
  if (isLetter(next) && dropsItsEnd(text, at, from)) return 'maybe';
  if (left === 111 && isSpace(before(text, at - 1, from))) return 'no';
  return 'yes';
}

// Longer words than these lose their last letter in -in' alone.
const CLIPPED_MOST = 3;

/** Whether a word may have lost its last letter: goin' home, good ol' Lee, an' all. */
function dropsItsEnd(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && at - start <= CLIPPED_MOST && isLetter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, at).toLowerCase();
  return clipped.has(word) || (word.endsWith('in') && word.length > 2);
}

const clipped: ReadonlySet<string> = new Set(['ol', 'lil', 'an', 'th', 'wi', 'mo', 'po', 'yo', 'fo', 'li']);

/** “a flight,” ’ he said: punctuation or an inner mark, after which a space slipped in before the mark. */
function endsWords(code: number): boolean {
  return code === 44 || isTerminal(code) || code === 34 || code === 0x201d;
}

const elisions: ReadonlySet<string> = new Set([
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'twill',
  'twere',
  'n',
  'cos',
  'cause',
  'cuz',
  'bout',
  'ere',
  'neath',
  'nuff',
  'tude',
]);

/** Whether an apostrophe stands for what is left out of the word after it: ’em, ’90s; two bare digits may be a year. */
function findElision(text: string, at: number, until: number): 'yes' | 'maybe' | 'no' {
  let end = at;
  while (end < until && end - at < 6 && isWordCharacter(text.charCodeAt(end))) end++;
  const word = text.slice(at, end);
  if (!isDigit(word.charCodeAt(0))) return elisions.has(word.toLowerCase()) ? 'yes' : 'no';
  if (!isDigit(word.charCodeAt(1))) return 'no';
  if (word.length === 3 && word.charCodeAt(2) === 115) return 'yes';
  return word.length === 2 ? 'maybe' : 'no';
}
