import type { Span } from '../../model.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { type Segment, treatParts, type Wordage } from '../statements/treatment.ts';

/** What a reading has under one column of its staves. */
export interface StaveCell {
  /** `same` to the letter, `trivial` but for case or spelling, `other` words in this place, or a `gap`. */
  readonly kind: 'same' | 'trivial' | 'other' | 'gap';
  /**
   * What the reading prints here, '' in a gap. Other words that stand for several columns are printed in the first of
   * them; the rest are `other` too, with ''.
   */
  readonly text: string;
  /** Whether the words stand inside quotation marks. */
  readonly marked: boolean;
  /** Where `text` lies in the article's field; `null` where it is ''. */
  readonly span: Span | null;
  /** Words that the reading has between this column and the next, where the base has none. */
  readonly added: string;
}

export const GAP: StaveCell = { kind: 'gap', text: '', marked: false, span: null, added: '' };

/**
 * Writes a reading's words into the cells that are still gaps; returns the words that come before the first column.
 * `spans` are the pieces that the reading's words lie in.
 */
export function fillCells(
  cells: StaveCell[],
  base: Wordage,
  reading: Wordage,
  spans: readonly Span[],
  marked: boolean,
): string {
  const columnAt = new Map(base.words.map((word, index) => [word.start, index]));
  const stretches = stretchesOf(treatParts(base, [reading]).alignment);
  let before = '';
  let last = -1;
  for (const [index, { leftOut, added, kept }] of stretches.entries()) {
    const free = leftOut
      .map((span) => columnAt.get(span.start) ?? -1)
      .filter((column) => cells[column]?.kind === 'gap');
    const isFirst = index === 0 && kept !== null;
    const printed = printedIn(reading.text, added, spans);
    if (printed !== '') {
      // Between two kept words other words stand for all that is left out there. At either end nobody can tell how far
      // they reach: of more columns than there are words, they take those nearest to what the reading keeps.
      const isBetween = last >= 0 && kept !== null && isRun(free);
      const room = isBetween ? free : isFirst ? free.slice(-added.length) : free.slice(0, added.length);
      const cell = cells[last];
      if (room.length > 0)
        setOther(cells, room, { start: added[0]?.start ?? 0, end: added.at(-1)?.end ?? 0 }, printed, marked);
      else if (cell) cells[last] = { ...cell, added: cell.added || printed };
      else before ||= printed;
    }
    if (!kept) continue;
    const column = columnAt.get(kept.base.start) ?? -1;
    if (cells[column]?.kind === 'gap') setKept(cells, column, kept, reading.text, marked);
    last = column;
  }
  return before;
}

/**
 * Writes the base words that are also used elsewhere, without marks, into the cells that are still gaps. Function words
 * come only with a word that says something: "the" alone is nobody's.
 */
export function fillGaps(cells: StaveCell[], base: Wordage, reading: Wordage): void {
  const columnAt = new Map(base.words.map((word, index) => [word.start, index]));
  const runs: { column: number; kept: Kept }[][] = [];
  for (const { kept } of stretchesOf(treatParts(base, [reading]).alignment)) {
    const column = kept ? (columnAt.get(kept.base.start) ?? -1) : -1;
    if (!kept || cells[column]?.kind !== 'gap') continue;
    if (runs.at(-1)?.at(-1)?.column === column - 1) runs.at(-1)?.push({ column, kept });
    else runs.push([{ column, kept }]);
  }
  const saysSomething = ({ column }: { column: number }) => !isFunctionWord(base.words[column]?.form ?? '');
  for (const { column, kept } of runs.filter((run) => run.some(saysSomething)).flat()) {
    setKept(cells, column, kept, reading.text, false);
  }
}

function isRun(columns: readonly number[]): boolean {
  return columns.every((column, index) => column === (columns[0] ?? 0) + index);
}

function setOther(
  cells: StaveCell[],
  room: readonly number[],
  span: Span,
  text: string,
  marked: boolean,
): void {
  const rest = { kind: 'other', text: '', marked, span: null, added: '' } as const;
  for (const column of room) cells[column] = column === room[0] ? { ...rest, text, span } : rest;
}

function setKept(cells: StaveCell[], column: number, kept: Kept, text: string, marked: boolean): void {
  const { start, end } = kept.reading;
  cells[column] = { kind: kept.kind, text: text.slice(start, end), marked, span: { start, end }, added: '' };
}

interface Kept {
  readonly kind: 'same' | 'trivial';
  readonly base: Span;
  readonly reading: Span;
}

/** What lies between two words that a reading keeps, and the word after it; the last stretch has none. */
interface Stretch {
  readonly leftOut: readonly Span[];
  readonly added: readonly Span[];
  readonly kept: Kept | null;
}

function stretchesOf(alignment: readonly Segment[]): Stretch[] {
  const stretches: Stretch[] = [];
  let leftOut: Span[] = [];
  let added: Span[] = [];
  const close = (kept: Kept | null) => {
    stretches.push({ leftOut, added, kept });
    leftOut = [];
    added = [];
  };
  for (const { kind, base, reading } of alignment) {
    if (kind === 'left-out') leftOut.push(...(base ? [base] : []));
    else if (kind === 'added') added.push(...(reading ? [reading] : []));
    else if (base && reading) close({ kind, base, reading });
  }
  close(null);
  return stretches;
}

/** Words as printed, with what stands between them in one piece, and a space from piece to piece. */
function printedIn(text: string, words: readonly Span[], pieces: readonly Span[]): string {
  const within = pieces.flatMap((piece) => {
    const own = words.filter((word) => piece.start <= word.start && word.end <= piece.end);
    return own.length === 0 ? [] : [text.slice(own[0]?.start, own.at(-1)?.end)];
  });
  return within.join(' ');
}
