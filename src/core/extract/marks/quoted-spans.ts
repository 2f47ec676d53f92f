import type { Span } from '../../content-model.ts';
import { isDigit, isLetter, isSpace } from '../../text/code-units.ts';
import type { Family, Mark } from './mark.ts';

/** The words between two marks. */
export interface QuotedSpan extends Span {
  /** The marks included. */
  readonly outer: Span;
  readonly family: Family;
  readonly closed: boolean;
  /** Whether the next stretch of depth 0 is its next paragraph. */
  readonly runsOn: boolean;
  /** How many marks it stands inside. */
  readonly depth: number;
  readonly block: number;
}

/** A mark that opened and has not closed yet. */
export interface Open {
  readonly mark: Mark;
  readonly depth: number;
  readonly block: number;
  readonly blockEnd: number;
}

/** How a stretch ends: by a mark, by running on into the next paragraph, or not at all. */
export type Ending = 'closed' | 'runs-on' | 'unclosed';

/** The words from an open mark to `end`, without the white space inside the marks. */
export function toStretch(
  text: string,
  open: Open,
  end: number,
  outerEnd: number,
  ending: Ending,
): QuotedSpan {
  let start = open.mark.end;
  let last = end;
  while (start < last && isSpace(text.charCodeAt(start))) start++;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  return {
    start,
    end: last,
    outer: { start: open.mark.start, end: outerEnd },
    family: open.mark.family,
    closed: ending === 'closed',
    runsOn: ending === 'runs-on',
    depth: open.depth,
    block: open.block,
  };
}

/** Whether anything was said between the marks. */
export function hasWords(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) return true;
  }
  return false;
}
