import type { SourcePlace } from '../core/content-model.ts';

/**
 * Line and column, counted from 1, of the offsets of a text. The lines are found once, when the first place is asked
 * for: a text may have as many places to tell as it has lines.
 */
export function placesIn(file: string, text: string, firstLine = 1): (offset: number) => SourcePlace {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lineOf(starts, offset);
    return { file, line: line + firstLine, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
}

/** The last line that begins at the offset or before it, by halving. */
function lineOf(starts: readonly number[], offset: number): number {
  let line = 0;
  let beyond = starts.length;
  while (beyond - line > 1) {
    const middle = (line + beyond) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else beyond = middle;
  }
  return line;
}
