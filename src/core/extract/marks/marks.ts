import { isDigit, isLetter, isOpener, isSpace, isWordCharacter } from '../characters.ts';
import type { Family, Mark, Shape } from './mark.ts';
import { after, before, faces, isApostrophe, isEllipsis, isInchMark, leftOf, rightOf } from './neighbors.ts';
import { closesSingle, opensSingle } from './single-marks.ts';

/**
 * Quotation marks as they stand in a text, each with what it may do there. Whether an apostrophe closes anything
 * is for the scanner to say; marks that can be neither (it's, O'Brien, ’90s, 6'2") are not listed.
 */

export function findMarks(text: string, from: number, until: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < until;) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 0xa0) at++;
    else if (code === 34 && at > from && text.charCodeAt(at - 1) === 61) at = skipAttribute(text, at, until);
    else if (code === 34) at = pushStraight(marks, text, at, from, until);
    else if (code === 39) at = pushApostrophes(marks, text, at, from, until);
    else if (code === 44 || code === 60 || code === 62) at = pushTyped(marks, text, at, code, from, until);
    else if (code === BACKSLASH) at = pushEscaped(marks, text, at, from, until);
    else if (code < 96) at++;
    else at = pushShaped(marks, text, at, code, from, until);
  }
  return marks;
}

const BACKSLASH = 92;

/** \"We go\": a mark that a program has escaped is a mark with the sign before it. */
function pushEscaped(marks: Mark[], text: string, at: number, from: number, until: number): number {
  const code = text.charCodeAt(at + 1);
  if (at + 1 >= until || (code !== 34 && code !== 39)) return at + 1;
  const family = code === 34 ? 'double' : 'single';
  const side = faces(leftOf(text, at, from), rightOf(text, at + 2, until));
  if (side === 'right') return push(marks, at, at + 2, family, 'yes', 'no');
  return push(marks, at, at + 2, family, side === 'both' ? 'maybe' : 'no', side === 'both' ? 'maybe' : 'yes');
}

/** ,,We go'' and <<we go>>: marks as typewriters make them, two signs for one. */
function pushTyped(
  marks: Mark[],
  text: string,
  at: number,
  code: number,
  from: number,
  until: number,
): number {
  if (at + 1 >= until || text.charCodeAt(at + 1) !== code) return at + 1;
  if (text.charCodeAt(at + 2) === code) return at + 3;
  const left = before(text, at, from);
  const right = after(text, at + 2, until);
  const opens = (isSpace(left) || isOpener(left)) && !isSpace(right);
  if (code === 44) return opens ? push(marks, at, at + 2, 'double', 'yes', 'no') : at + 2;
  if (code === 60) return opens ? push(marks, at, at + 2, 'guillemet', 'yes', 'no') : at + 2;
  return isSpace(left) ? at + 2 : push(marks, at, at + 2, 'guillemet', 'no', 'yes');
}

/** ""We go"" is one pair of marks, where the next comes doubled too; in a word of Hebrew letters it is none. */
function pushStraight(marks: Mark[], text: string, at: number, from: number, until: number): number {
  if (isInHebrewWord(text, at, from, until)) return at + 1;
  if (at + 1 < until && text.charCodeAt(at + 1) === 34 && text.charCodeAt(at + 2) !== 34) {
    const side = faces(before(text, at, from), after(text, at + 2, until));
    if (side === 'right' && isDoubledNext(text, at + 2, until))
      return push(marks, at, at + 2, 'double', 'yes', 'no');
    const last = marks.at(-1);
    if (side === 'left' && last?.opens === 'yes' && last.end - last.start === 2 && last.family === 'double')
      return push(marks, at, at + 2, 'double', 'no', 'yes');
  }
  return pushDouble(marks, text, at, at + 1, 'straight', from, until);
}

/** Whether the next straight double mark is doubled, and closes. */
function isDoubledNext(text: string, from: number, until: number): boolean {
  const next = text.indexOf('"', from);
  return (
    next > from && next + 1 < until && text.charCodeAt(next + 1) === 34 && text.charCodeAt(next + 2) !== 34
  );
}

/** צה״ל, רמטכ"ל: gershayim stand before the last letter of an acronym. */
function isInHebrewWord(text: string, at: number, from: number, until: number): boolean {
  return (
    isHebrew(before(text, at, from)) &&
    isHebrew(after(text, at + 1, until)) &&
    !isLetter(after(text, at + 2, until))
  );
}

function isHebrew(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
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
    case 0x275d: // ❝
      return pushDouble(marks, text, at, at + 1, 'opening', from, until);
    case 0x275e: // ❞
      return pushDouble(marks, text, at, at + 1, 'closing', from, until);
    case 0x301d: // 〝
      return push(marks, at, at + 1, 'double', 'yes', 'no');
    case 0x301e: // 〞
    case 0x301f: // 〟
      return push(marks, at, at + 1, 'double', 'no', 'yes');
    case 0xff02:
      return pushDouble(marks, text, at, at + 1, 'straight', from, until);
    case 0x05f4: // ״
      if (isInHebrewWord(text, at, from, until)) return at + 1;
      return pushDouble(marks, text, at, at + 1, 'straight', from, until);
    case 0x2033: // ″
      // A 6″ pipe: after a number it closes what is open, and opens nothing.
      if (isDigit(before(text, at, from))) return push(marks, at, at + 1, 'double', 'no', 'maybe');
      return pushDouble(marks, text, at, at + 1, 'straight', from, until);
    case 0x275b: // ❛
      return pushSingle(marks, text, at, 'opening', from, until);
    case 0x275c: // ❜
      return pushSingle(marks, text, at, 'closing', from, until);
    case 0x2018: // ‘
    case 0x201b:
      if (at + 1 < until && (text.charCodeAt(at + 1) === code || opensSkewed(text, at, from, until)))
        return pushDouble(marks, text, at, at + 2, 'opening', from, until);
      return pushSingle(marks, text, at, 'opening', from, until);
    case 0x201a: // ‚
      if (isSpace(before(text, at, from)) && isWordCharacter(after(text, at + 1, until)))
        return push(marks, at, at + 1, 'single', 'yes', 'no');
      return at + 1;
    case 0x2019: // ’
      if (at + 1 < until && text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) !== code)
        return pushDouble(marks, text, at, at + 2, 'closing', from, until);
      return pushSingle(marks, text, at, 'closing', from, until);
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

/** ‘’We go: an editor that curls by rule turns the second of two singles the other way. */
function opensSkewed(text: string, at: number, from: number, until: number): boolean {
  return (
    text.charCodeAt(at + 1) === 0x2019 &&
    isSpace(before(text, at, from)) &&
    isWordCharacter(after(text, at + 2, until))
  );
}

// Longer values of attributes are not worth looking for.
const ATTRIBUTE_MOST = 300;

/** Over the value in `name="value"`: markup that came along with the text. */
function skipAttribute(text: string, at: number, until: number): number {
  const most = Math.min(until, at + ATTRIBUTE_MOST);
  for (let end = at + 1; end < most; end++) if (text.charCodeAt(end) === 34) return end + 1;
  return at + 1;
}

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
  return push(marks, at, end, 'single', opens, closes);
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
  if (shape === 'straight') return push(marks, at, at + 1, 'single', 'maybe', 'yes');
  return push(
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
