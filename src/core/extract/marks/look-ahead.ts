import { type Family, type Mark, otherOf } from './mark.ts';

/** What stands ahead of each mark among the marks of its own family, found in one pass from the end. */
export interface Ahead {
  /** Whether a mark that can close comes at all. */
  readonly closes: Uint8Array;
  /** Whether one that surely closes comes before one that opens. */
  readonly closesSurely: Uint8Array;
  /** How many close before one opens. */
  readonly closesInARow: Uint16Array;
  /** Whether one of the family that it may be taken for closes before one of that family opens. */
  readonly otherCloses: Uint8Array;
}

export function lookAhead(marks: readonly Mark[]): Ahead {
  const closes = new Uint8Array(marks.length);
  const closesSurely = new Uint8Array(marks.length);
  const closesInARow = new Uint16Array(marks.length);
  const otherCloses = new Uint8Array(marks.length);
  const state = new Map<Family, { closes: number; surely: number; row: number }>();
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (!mark) continue;
    const seen = state.get(mark.family) ?? { closes: 0, surely: 0, row: 0 };
    closes[at] = seen.closes;
    closesSurely[at] = seen.surely;
    closesInARow[at] = seen.row;
    otherCloses[at] = (state.get(otherOf(mark.family))?.row ?? 0) > 0 ? 1 : 0;
    if (mark.opens === 'yes') seen.surely = seen.row = 0;
    else if (mark.closes !== 'no') {
      seen.closes = 1;
      if (mark.closes === 'yes') seen.surely = 1;
      seen.row = Math.min(seen.row + 1, 9);
    }
    state.set(mark.family, seen);
  }
  return { closes, closesSurely, closesInARow, otherCloses };
}
