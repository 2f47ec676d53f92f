import type { StaveRow } from './staves.ts';

/** A stretch of columns, `[start, end)`. */
export interface StripPart {
  readonly kind: 'marked' | 'unmarked' | 'other';
  readonly start: number;
  readonly end: number;
}

/** A row of staves in miniature: which of the base's words it has, and how, in the order of the columns. */
export function stripOf(row: StaveRow): StripPart[] {
  const parts: StripPart[] = [];
  row.cells.forEach((cell, index) => {
    if (cell.kind === 'gap') return;
    const kind = cell.kind === 'other' ? 'other' : cell.marked ? 'marked' : 'unmarked';
    const last = parts.at(-1);
    if (last?.kind === kind && last.end === index) parts[parts.length - 1] = { ...last, end: index + 1 };
    else parts.push({ kind, start: index, end: index + 1 });
  });
  return parts;
}
