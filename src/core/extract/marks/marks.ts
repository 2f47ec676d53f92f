import { isDigit, isSpace, isWordCharacter } from '../../text/code-units.ts';
import { isInHebrewWord, pushDouble, pushPaired, pushStraight } from './double-marks.ts';
import { type Family, type Mark, pushMark, type Shape } from './mark.ts';
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
    else at = pushShaped(marks, text, at, from, until);
  }
  return marks;
}

function pushShaped(marks: Mark[], text: string, at: number, from: number, until: number): number {
  const sign = text.charAt(at);
  const sure = sureMarks.get(sign);
  if (sure) return pushMark(marks, at, at + 1, ...sure);
  const pair = pairedMarks.get(sign);
  if (pair) return pushPaired(marks, text, at, ...pair, from, until);
  const single = singleMarks.get(sign);
  if (single) {
    if (isDoubled(text, at, single, from, until))
      return pushDouble(marks, text, at, at + 2, single, from, until);
    return pushSingle(marks, text, at, single, from, until);
  }
  if (sign === '‚') {
    if (isSpace(before(text, at, from)) && isWordCharacter(after(text, at + 1, until)))
      return pushMark(marks, at, at + 1, 'single', 'yes', 'no');
    return at + 1;
  }
  const double = doubleMarks.get(sign);
  if (!double || (sign === '״' && isInHebrewWord(text, at, from, until))) return at + 1;
  // A 6″ pipe: after a number it closes what is open, and opens nothing.
  if (sign === '″' && isDigit(before(text, at, from)))
    return pushMark(marks, at, at + 1, 'double', 'no', 'maybe');
  return pushDouble(marks, text, at, at + 1, double, from, until);
}

const opening = ['yes', 'no'] as const;
const closing = ['no', 'yes'] as const;

/** What opens or closes wherever it stands. */
const sureMarks: ReadonlyMap<string, readonly [Family, Mark['opens'], Mark['closes']]> = new Map([
  ['„', ['double', ...opening]],
  ['〝', ['double', ...opening]],
  ['〞', ['double', ...closing]],
  ['〟', ['double', ...closing]],
  ['「', ['corner', ...opening]],
  ['」', ['corner', ...closing]],
  ['『', ['double-corner', ...opening]],
  ['』', ['double-corner', ...closing]],
]);

const pairedMarks: ReadonlyMap<string, readonly [Family, Shape]> = new Map([
  ['«', ['guillemet', 'opening']],
  ['»', ['guillemet', 'closing']],
  ['‹', ['angle', 'opening']],
  ['›', ['angle', 'closing']],
]);

const singleMarks: ReadonlyMap<string, Shape> = new Map([
  ['‘', 'opening'],
  ['‛', 'opening'],
  ['`', 'opening'],
  ['❛', 'opening'],
  ['’', 'closing'],
  ['´', 'closing'],
  ['❜', 'closing'],
]);

const doubleMarks: ReadonlyMap<string, Shape> = new Map([
  ['“', 'opening'],
  ['‟', 'opening'],
  ['❝', 'opening'],
  ['”', 'closing'],
  ['❞', 'closing'],
  ['＂', 'straight'],
  ['״', 'straight'],
  ['″', 'straight'],
]);

/** ``We go’’: two singles for a double; of three that close the first is a single one. */
function isDoubled(text: string, at: number, shape: Shape, from: number, until: number): boolean {
  const code = text.charCodeAt(at);
  if (after(text, at + 1, until) === code) return shape === 'opening' || text.charCodeAt(at + 2) !== code;
  return shape === 'opening' && opensSkewed(text, at, from, until);
}

/** ‘’We go: an editor that curls by rule turns the second of two singles the other way. */
function opensSkewed(text: string, at: number, from: number, until: number): boolean {
  return (
    after(text, at + 1, until) === 0x2019 &&
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
