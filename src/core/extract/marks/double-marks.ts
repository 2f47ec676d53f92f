import { isLetter, isSpace } from '../../text/code-units.ts';
import { type Family, type Mark, pushMark, type Shape } from './mark.ts';
import { after, before, faces, isEllipsis, isInchMark, leftOf, rightOf } from './neighbors.ts';

/** ""We go"" is one pair of marks, where the next comes doubled too; in a word of Hebrew letters it is none. */
export function pushStraight(marks: Mark[], text: string, at: number, from: number, until: number): number {
  if (isInHebrewWord(text, at, from, until)) return at + 1;
  if (at + 1 < until && text.charCodeAt(at + 1) === 34 && text.charCodeAt(at + 2) !== 34) {
    const side = faces(before(text, at, from), after(text, at + 2, until));
    if (side === 'right' && isDoubledNext(text, at + 2, until))
      return pushMark(marks, at, at + 2, 'double', 'yes', 'no');
    const last = marks.at(-1);
    if (side === 'left' && last?.opens === 'yes' && last.end - last.start === 2 && last.family === 'double')
      return pushMark(marks, at, at + 2, 'double', 'no', 'yes');
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
export function isInHebrewWord(text: string, at: number, from: number, until: number): boolean {
  return (
    isHebrew(before(text, at, from)) &&
    isHebrew(after(text, at + 1, until)) &&
    !isLetter(after(text, at + 2, until))
  );
}

function isHebrew(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}

/** A double mark of one sign or two, by its shape and by what stands beside it. */
export function pushDouble(
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
    if (side === 'right') return pushMark(marks, at, end, 'double', 'yes', 'no');
    if (side === 'left') return pushMark(marks, at, end, 'double', 'no', 'yes');
    return pushMark(marks, at, end, 'double', 'maybe', 'maybe');
  }
  if (shape === 'opening')
    return pushMark(
      marks,
      at,
      end,
      'double',
      side === 'left' ? 'maybe' : 'yes',
      side === 'left' || isSpace(right) ? 'maybe' : 'no',
    );
  const opens = side === 'right' || at === from ? 'maybe' : 'no';
  return pushMark(marks, at, end, 'double', opens, opens === 'maybe' ? 'maybe' : 'yes');
}

/** Guillemets: some languages turn them inward. */
export function pushPaired(
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
    return pushMark(
      marks,
      at,
      at + 1,
      family,
      side === 'left' ? 'maybe' : 'yes',
      side === 'left' ? 'maybe' : 'no',
    );
  return pushMark(
    marks,
    at,
    at + 1,
    family,
    side === 'right' ? 'maybe' : 'no',
    side === 'right' ? 'maybe' : 'yes',
  );
}
