import { isDigit, isSpace, isWordCharacter } from '../../text/code-units.ts';
import { isInHebrewWord, pushDouble, pushPaired, pushStraight } from './double-marks.ts';
import { type Mark, pushMark } from './mark.ts';
import { after, before, faces, leftOf, rightOf } from './neighbors.ts';
import { pushSingle } from './single-marks.ts';
import { BACKSLASH, pushEscaped, pushTyped } from './typed-marks.ts';

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
      return pushMark(marks, at, at + 1, 'double', 'yes', 'no');
    case 0x275d: // ❝
      return pushDouble(marks, text, at, at + 1, 'opening', from, until);
    case 0x275e: // ❞
      return pushDouble(marks, text, at, at + 1, 'closing', from, until);
    case 0x301d: // 〝
      return pushMark(marks, at, at + 1, 'double', 'yes', 'no');
    case 0x301e: // 〞
    case 0x301f: // 〟
      return pushMark(marks, at, at + 1, 'double', 'no', 'yes');
    case 0xff02:
      return pushDouble(marks, text, at, at + 1, 'straight', from, until);
    case 0x05f4: // ״
      if (isInHebrewWord(text, at, from, until)) return at + 1;
      return pushDouble(marks, text, at, at + 1, 'straight', from, until);
    case 0x2033: // ″
      // A 6″ pipe: after a number it closes what is open, and opens nothing.
      if (isDigit(before(text, at, from))) return pushMark(marks, at, at + 1, 'double', 'no', 'maybe');
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
        return pushMark(marks, at, at + 1, 'single', 'yes', 'no');
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
      return pushMark(marks, at, at + 1, 'corner', 'yes', 'no');
    case 0x300d:
      return pushMark(marks, at, at + 1, 'corner', 'no', 'yes');
    case 0x300e:
      return pushMark(marks, at, at + 1, 'double-corner', 'yes', 'no');
    case 0x300f:
      return pushMark(marks, at, at + 1, 'double-corner', 'no', 'yes');
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

/** A run of straight apostrophes: one is a single mark, two a double one, three both. */
function pushApostrophes(marks: Mark[], text: string, at: number, from: number, until: number): number {
  let end = at + 1;
  while (end < until && end - at < 4 && text.charCodeAt(end) === 39) end++;
  const length = end - at;
  if (length === 1) return pushSingle(marks, text, at, 'straight', from, until);
  if (length !== 3) return pushDouble(marks, text, at, at + 2, 'straight', from, until);
  const side = faces(leftOf(text, at, from), rightOf(text, end, until));
  if (side === 'left') {
    pushMark(marks, at, at + 1, 'single', 'no', 'maybe');
    return pushMark(marks, at + 1, end, 'double', 'no', 'yes');
  }
  pushMark(
    marks,
    at,
    at + 2,
    'double',
    side === 'right' ? 'yes' : 'maybe',
    side === 'right' ? 'no' : 'maybe',
  );
  return pushMark(marks, at + 2, end, 'single', 'maybe', 'no');
}
