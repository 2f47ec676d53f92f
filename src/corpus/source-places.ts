import { firstWhere } from '../core/bisect.ts';
import type { SourcePlace } from '../core/content-model.ts';

/**
 * Line and column, counted from 1, of the offsets of a text. The lines are found once, when the first place is asked
 * for: a text may have as many places to tell as it has lines.
 */
export function placesIn(file: string, text: string, firstLine = 1): (offset: number) => SourcePlace {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = firstWhere(starts, (start) => start > offset) - 1;
    return { file, line: line + firstLine, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
}
