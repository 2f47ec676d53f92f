import { isOpener, isSpace } from '../../text/code-units.ts';
import { type Mark, pushMark } from './mark.ts';
import { after, before, faces, leftOf, rightOf } from './neighbors.ts';

export const BACKSLASH = 92;

/** \"We go\": a mark that a program has escaped is a mark with the sign before it. */
export function pushEscaped(marks: Mark[], text: string, at: number, from: number, until: number): number {
  const code = text.charCodeAt(at + 1);
  if (at + 1 >= until || (code !== 34 && code !== 39)) return at + 1;
  const family = code === 34 ? 'double' : 'single';
  const side = faces(leftOf(text, at, from), rightOf(text, at + 2, until));
  if (side === 'right') return pushMark(marks, at, at + 2, family, 'yes', 'no');
  return pushMark(
    marks,
    at,
    at + 2,
    family,
    side === 'both' ? 'maybe' : 'no',
    side === 'both' ? 'maybe' : 'yes',
  );
}

/** ,,We go'' and <<we go>>: marks as typewriters make them, two signs for one. */
export function pushTyped(
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
  if (code === 44) return opens ? pushMark(marks, at, at + 2, 'double', 'yes', 'no') : at + 2;
  if (code === 60) return opens ? pushMark(marks, at, at + 2, 'guillemet', 'yes', 'no') : at + 2;
  return isSpace(left) ? at + 2 : pushMark(marks, at, at + 2, 'guillemet', 'no', 'yes');
}
