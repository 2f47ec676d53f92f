import { isDash, isDigit, isLetter, isLower, isOpener, isSpace, isWordCharacter } from './characters.ts';

/**
 * Quotation marks as they stand in a text, each with what it may do there. Whether an apostrophe closes anything
 * is for the scanner to say; marks that can be neither (it's, O'Brien, ’90s, 6'2") are not listed.
 */

/** Marks of one family open and close each other, whatever their shapes. */
export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'double-corner';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** `maybe` where shape and neighbours disagree or say nothing: what is open then decides. */
  readonly opens: 'yes' | 'maybe' | 'no';
  readonly closes: 'yes' | 'maybe' | 'no';
}

export function findMarks(text: string, from: number, until: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < until;) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 0xa0) at++;
    else if (code === 34 && at > from && text.charCodeAt(at - 1) === 61) at = skipAttribute(text, at, until);
    else if (code === 34) at = pushDouble(marks, text, at, at + 1, 'straight', from, until);
    else if (code === 39) at = pushApostrophes(marks, text, at, from, until);
    else if (code < 96) at++;
    else at = pushShaped(marks, text, at, code, from, until);
  }
  return marks;
}

function pushShaped(
  marks: Mark[],
  text: string,
  at: number,
  code: number,
  from: number,
  until: number,
): number {
  switch (code) {
    case 0x201c: // “
    case 0x201f:
      return pushDouble(marks, text, at, at + 1, 'opening', from, until);
    case 0x201d: // ”
      return pushDouble(marks, text, at, at + 1, 'closing', from, until);
    case 0x201e: // „
      return push(marks, at, at + 1, 'double', 'yes', 'no');
    case 0xff02:
      return pushDouble(marks, text, at, at + 1, 'straight', from, until);
    case 0x2018: // ‘
    case 0x201b:
      if (at + 1 < until && text.charCodeAt(at + 1) === code)
        return pushDouble(marks, text, at, at + 2, 'opening', from, until);
      return pushSingle(marks, text, at, 'opening', from, until);
    case 0x201a: // ‚
      if (isSpace(before(text, at, from)) && isWordCharacter(after(text, at + 1, until)))
        return push(marks, at, at + 1, 'single', 'yes', 'no');
      return at + 1;
    case 0x2019: // ’
    case 0xb4:
      return pushSingle(marks, text, at, 'closing', from, until);
    case 96: // `
      if (at + 1 < until && text.charCodeAt(at + 1) === 96)
        return pushDouble(marks, text, at, at + 2, 'opening', from, until);
      return pushSingle(marks, text, at, 'opening', from, until);
    case 0xab: // «
      return pushPaired(marks, text, at, 'guillemet', 'opening', from, until);
    case 0xbb: // »
      return pushPaired(marks, text, at, 'guillemet', 'closing', from, until);
    case 0x2039:
      return pushPaired(marks, text, at, 'angle', 'opening', from, until);
    case 0x203a:
      return pushPaired(marks, text, at, 'angle', 'closing', from, until);
    case 0x300c:
      return push(marks, at, at + 1, 'corner', 'yes', 'no');
    case 0x300d:
      return push(marks, at, at + 1, 'corner', 'no', 'yes');
    case 0x300e:
      return push(marks, at, at + 1, 'double-corner', 'yes', 'no');
    case 0x300f:
      return push(marks, at, at + 1, 'double-corner', 'no', 'yes');
    default:
      return at + 1;
  }
}

// Longer values of attributes are not worth looking for.
const ATTRIBUTE_MOST = 300;

/** Over the value in `name="value"`: markup that came along with the text. */
function skipAttribute(text: string, at: number, until: number): number {
  const most = Math.min(until, at + ATTRIBUTE_MOST);
  for (let end = at + 1; end < most; end++) if (text.charCodeAt(end) === 34) return end + 1;
  return at + 1;
}

type Shape = 'straight' | 'opening' | 'closing';

function pushDouble(
  marks: Mark[],
  text: string,
  at: number,
  end: number,
  shape: Shape,
  from: number,
  until: number,
): number {
  const left = leftOf(text, at, from);
  const right = rightOf(text, end, until);
  if (shape === 'straight' && isInchMark(text, at, from)) return end;
  const side = isEllipsis(text, end, until) && isSpace(left) ? 'right' : faces(left, right);
  if (shape === 'straight') {
    if (side === 'right') return push(marks, at, end, 'double', 'yes', 'no');
    if (side === 'left') return push(marks, at, end, 'double', 'no', 'yes');
    return push(marks, at, end, 'double', 'maybe', 'maybe');
  }
  if (shape === 'opening')
    return push(
      marks,
      at,
      end,
      'double',
      side === 'left' ? 'maybe' : 'yes',
      side === 'left' || isSpace(right) ? 'maybe' : 'no',
    );
  const opens = side === 'right' || at === from ? 'maybe' : 'no';
  return push(marks, at, end, 'double', opens, opens === 'maybe' ? 'maybe' : 'yes');
}

function pushPaired(
  marks: Mark[],
  text: string,
  at: number,
  family: Family,
  shape: Shape,
  from: number,
  until: number,
): number {
  const side = faces(leftOf(text, at, from), rightOf(text, at + 1, until));
  if (shape === 'opening')
    return push(
      marks,
      at,
      at + 1,
      family,
      side === 'left' ? 'maybe' : 'yes',
      side === 'left' ? 'maybe' : 'no',
    );
  return push(
    marks,
    at,
    at + 1,
    family,
    side === 'right' ? 'maybe' : 'no',
    side === 'right' ? 'maybe' : 'yes',
  );
}

/** A run of straight apostrophes: one is a single mark, two a double one, three both. */
function pushApostrophes(marks: Mark[], text: string, at: number, from: number, until: number): number {
  let end = at + 1;
  while (end < until && end - at < 4 && text.charCodeAt(end) === 39) end++;
  const length = end - at;
  if (length === 1) return pushSingle(marks, text, at, 'straight', from, until);
  if (length !== 3) return pushDouble(marks, text, at, at + 2, 'straight', from, until);
  const side = faces(leftOf(text, at, from), rightOf(text, end, until));
  if (side === 'left') {
    push(marks, at, at + 1, 'single', 'no', 'maybe');
    return push(marks, at + 1, end, 'double', 'no', 'yes');
  }
  push(marks, at, at + 2, 'double', side === 'right' ? 'yes' : 'maybe', side === 'right' ? 'no' : 'maybe');
  return push(marks, at + 2, end, 'single', 'maybe', 'no');
}

function pushSingle(
  marks: Mark[],
  text: string,
  at: number,
  shape: Shape,
  from: number,
  until: number,
): number {
  const end = at + 1;
  if (isWordCharacter(before(text, at, from)) && isWordCharacter(after(text, end, until))) return end;
  const left = leftOf(text, at, from);
  const right = rightOf(text, end, until);
  if (right === 110 && isApostrophe(after(text, at + 2, until)) && !isLetter(after(text, at + 3, until)))
    return at + 3;
  const opens = opensSingle(text, shape, left, right, end, until);
  const closes =
    shape === 'opening' && opens !== 'no' ? 'no' : closesSingle(text, at, left, right, from, until);
  if (opens === 'no' && closes === 'no') return end;
  return push(marks, at, end, 'single', opens, closes);
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
  if (isSpace(right) || (isClosing(right) && !isEllipsis(text, end, until))) return 'no';
  if (!isSpace(left) && !isOpener(left) && left !== 58 && left !== 44) return 'no';
  const elision = findElision(text, end, until);
  if (elision !== 'no') return elision === 'yes' || shape === 'closing' ? 'no' : 'maybe';
  return shape === 'closing' ? 'maybe' : 'yes';
}

/** ‘. . . and so we stayed’ */
function isEllipsis(text: string, at: number, until: number): boolean {
  if (after(text, at, until) !== 46) return false;
  const next = after(text, at + 1, until);
  return next === 46 || (next === 32 && after(text, at + 2, until) === 46);
}

/**
 * `maybe` where a plural possessive or a dropped letter may stand: workers' rights, goin' home.
 */
function closesSingle(
  text: string,
  at: number,
  left: number,
  right: number,
  from: number,
  until: number,
): Mark['closes'] {
  if (isSpace(left)) return 'no';
  if (isWordCharacter(right)) return 'no';
  if (!isLetter(left)) return isDigit(left) && isFeetMark(text, at, from, until) ? 'no' : 'yes';
  if (!isSpace(right) && right !== 45) return 'yes';
  const next = after(text, at + 2, until);
  if (left === 115 || left === 83 || left === 122 || left === 120)
    return isWordCharacter(next) ? 'maybe' : 'yes';
  if (left === 110 && (before(text, at - 1, from) | 32) === 105 && isLower(next)) return 'maybe';
  if (left === 111 && isSpace(before(text, at - 1, from))) return 'no';
  return 'yes';
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

function isFeetMark(text: string, at: number, from: number, until: number): boolean {
  return (
    isDigit(before(text, at, from)) &&
    isSpace(after(text, at + 1, until)) &&
    isDigit(after(text, at + 2, until))
  );
}

/** The mark after 6'2 in 6'2". */
function isInchMark(text: string, at: number, from: number): boolean {
  let digits = at - 1;
  while (digits >= from && at - digits < 4 && isDigit(text.charCodeAt(digits))) digits--;
  return (
    digits < at - 1 &&
    digits >= from &&
    isApostrophe(text.charCodeAt(digits)) &&
    isDigit(before(text, digits, from))
  );
}

/** The side on which a mark without a shape finds its words. */
function faces(left: number, right: number): 'left' | 'right' | 'both' {
  const words = !isSpace(right) && !isClosing(right);
  if (words) return isSpace(left) || isOpener(left) ? 'right' : 'both';
  return isSpace(left) ? 'both' : 'left';
}

function isClosing(code: number): boolean {
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

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function before(text: string, at: number, from: number): number {
  return at > from ? text.charCodeAt(at - 1) : 0;
}

function after(text: string, end: number, until: number): number {
  return end < until ? text.charCodeAt(end) : 0;
}

// A run of marks longer than this is not prose, and looking further along it would cost more than a pass.
const MARKS_TOGETHER = 4;

/** What stands to the left of a mark and of the marks it touches. */
function leftOf(text: string, at: number, from: number): number {
  let left = at - 1;
  while (left >= from && at - left <= MARKS_TOGETHER && isMark(text.charCodeAt(left))) left--;
  return left >= from ? text.charCodeAt(left) : 0;
}

function rightOf(text: string, end: number, until: number): number {
  let right = end;
  while (right < until && right - end < MARKS_TOGETHER && isMark(text.charCodeAt(right))) right++;
  return right < until ? text.charCodeAt(right) : 0;
}

function isMark(code: number): boolean {
  if (code === 34 || code === 39 || code === 96) return true;
  return (
    (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a
  );
}

function push(
  marks: Mark[],
  start: number,
  end: number,
  family: Family,
  opens: Mark['opens'],
  closes: Mark['closes'],
): number {
  marks.push({ start, end, family, opens, closes });
  return end;
}
