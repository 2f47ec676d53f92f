import type { Span } from '../../content-model.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import type { Word } from '../../text/words.ts';
import { type Treated, treatParts, type WordedText } from '../readings/treatment.ts';

/** What a reading has under one column of its staves. */
export interface StaveCell {
  /** `same` to the letter, `trivial` but for case or spelling, `other` words in this place, or a `gap`. */
  readonly kind: 'same' | 'trivial' | 'other' | 'gap';
  /**
   * What the reading prints here, '' in a gap. Words that stand for several columns are printed in the first of them;
   * the rest are of its kind too, with ''.
   */
  readonly text: string;
  /** Whether the words stand inside quotation marks. */
  readonly marked: boolean;
  /** Whether they are of the words that treatment and counts are of, and not printed at another place of the article. */
  readonly isMain: boolean;
  /** Where `text` lies in the article's field; `null` where it is ''. */
  readonly span: Span | null;
  /** Words that the reading has between this column and the next, where the base has none. */
  readonly added: string;
}

export const GAP: StaveCell = {
  kind: 'gap',
  text: '',
  marked: false,
  isMain: false,
  span: null,
  added: '',
};

/** Words of one place, and the pieces that they lie in. */
export interface StavePart extends WordedText {
  readonly spans: readonly Span[];
}

/**
 * Writes the words of a reading's main places into the cells, all gaps; returns the words that come before the first
 * column. Each part is aligned by itself: their order is the article's, not the base's. What any part keeps goes before
 * other words, so that as many cells are kept as the reading is said to keep.
 */
export function fillCells(
  cells: StaveCell[],
  base: WordedText,
  parts: readonly StavePart[],
  marked: boolean,
): string {
  const columnAt = columnsByStart(base);
  const treated = parts.map((part) => ({ part, ...stretchesOf(treatParts(base, [part])) }));
  for (const { part, stretches, moved } of treated) {
    const kept = [...stretches.flatMap((stretch) => stretch.kept ?? []), ...moved];
    for (const one of kept) setKept(cells, columnAt, one, part.text, { marked, isMain: true });
  }
  const befores = treated.map(({ part, stretches, moved }) =>
    fillOthers(cells, columnAt, part, stretches, moved, marked),
  );
  return befores.find((before) => before !== '') ?? '';
}

function columnsByStart({ words }: WordedText): ReadonlyMap<number, number> {
  return new Map(words.map(({ start }, index) => [start, index]));
}

/** The column of a word of the base. */
function columnOf(columnAt: ReadonlyMap<number, number>, { start }: Span): number {
  return columnAt.get(start) as number;
}

/** Writes other words into the cells whose place they take; returns those before the first column. */
function fillOthers(
  cells: StaveCell[],
  columnAt: ReadonlyMap<number, number>,
  { text, spans }: StavePart,
  stretches: readonly Stretch[],
  moved: readonly Kept[],
  marked: boolean,
): string {
  const pieces = without(
    spans,
    moved.map(({ reading }) => reading),
  );
  let before = '';
  let last = -1;
  for (const [index, { leftOut, added, kept }] of stretches.entries()) {
    const free = leftOut
      .map((span) => columnOf(columnAt, span))
      .filter((column) => cells[column]?.kind === 'gap');
    const isFirst = index === 0 && kept !== null;
    const printed = printedIn(text, added, pieces);
    if (printed !== '') {
      // Between two kept words other words stand for all that is left out there. At either end nobody can tell how far
      // they reach: of more columns than there are words, they take those nearest to what the reading keeps.
      const isBetween = last >= 0 && kept !== null && isRun(free);
      const next = kept ? columnOf(columnAt, kept.base) : -1;
      const room = isBetween
        ? free
        : isFirst
          ? free.slice(-added.length).filter((column, at, all) => column === next - all.length + at)
          : free.slice(0, added.length).filter((column, at) => column === last + 1 + at);
      const cell = cells[last];
      const span = { start: added[0]?.start ?? 0, end: added.at(-1)?.end ?? 0 };
      if (room.length > 0) setOther(cells, room, span, printed, marked);
      else if (cell) cells[last] = { ...cell, added: cell.added || printed };
      else before ||= printed;
    }
    if (kept) last = columnOf(columnAt, kept.base);
  }
  return before;
}

/**
 * Writes base words that the article prints at other places than the reading's own into the cells that are still gaps.
 * `telling` leaves out function words that come without a word that says something: "the" alone is nobody's.
 */
export function fillGaps(
  cells: StaveCell[],
  base: WordedText,
  reading: WordedText,
  { marked = false, telling = false }: { readonly marked?: boolean; readonly telling?: boolean } = {},
): void {
  const columnAt = columnsByStart(base);
  const runs: { column: number; kept: Kept }[][] = [];
  for (const { kept } of stretchesOf(treatParts(base, [reading])).stretches) {
    const column = kept ? columnOf(columnAt, kept.base) : -1;
    if (!kept || cells[column]?.kind !== 'gap') continue;
    if (runs.at(-1)?.at(-1)?.column === column - 1) runs.at(-1)?.push({ column, kept });
    else runs.push([{ column, kept }]);
  }
  const saysSomething = ({ column }: { column: number }) =>
    !isFunctionWord((base.words[column] as Word).form);
  for (const { kept } of runs.filter((run) => !telling || run.some(saysSomething)).flat()) {
    setKept(cells, columnAt, kept, reading.text, { marked, isMain: false });
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
  const rest = { kind: 'other', text: '', marked, isMain: true, span: null, added: '' } as const;
  for (const column of room) cells[column] = column === room[0] ? { ...rest, text, span } : rest;
}

function setKept(
  cells: StaveCell[],
  columnAt: ReadonlyMap<number, number>,
  { kind, base, reading, isRest }: Kept,
  text: string,
  where: Pick<StaveCell, 'marked' | 'isMain'>,
): void {
  const column = columnOf(columnAt, base);
  if (cells[column]?.kind !== 'gap') return;
  const { start, end } = reading;
  cells[column] = isRest
    ? { ...where, kind, text: '', span: null, added: '' }
    : { ...where, kind, text: text.slice(start, end), span: { start, end }, added: '' };
}

interface Kept {
  readonly kind: 'same' | 'trivial';
  readonly base: Span;
  readonly reading: Span;
  /** The reading's word stands for the base word before it too: `seafloor` for `sea floor`. */
  readonly isRest: boolean;
}

/** What lies between two words that a reading keeps, and the word after it; the last stretch has none. */
interface Stretch {
  readonly leftOut: readonly Span[];
  readonly added: readonly Span[];
  readonly kept: Kept | null;
}

function stretchesOf({ alignment, moved }: Treated): { stretches: Stretch[]; moved: Kept[] } {
  const away = new Set(moved.map(({ base }) => base.start));
  const there = new Set(moved.map(({ reading }) => reading.start));
  const stretches: Stretch[] = [];
  let leftOut: Span[] = [];
  let added: Span[] = [];
  let before = -1;
  const close = (kept: Kept | null) => {
    stretches.push({ leftOut, added, kept });
    leftOut = [];
    added = [];
  };
  for (const { kind, base, reading } of alignment) {
    if (kind === 'left-out') leftOut.push(...(base && !away.has(base.start) ? [base] : []));
    else if (kind === 'added') added.push(...(reading && !there.has(reading.start) ? [reading] : []));
    else if (base && reading) {
      close({ kind, base, reading, isRest: reading.start === before });
      before = reading.start;
    }
  }
  close(null);
  return {
    stretches,
    moved: moved.map(({ base, reading }): Kept => ({ kind: 'same', base, reading, isRest: false })),
  };
}

/** Spans without the inner ones. */
function without(spans: readonly Span[], inner: readonly Span[]): readonly Span[] {
  return inner.reduce<readonly Span[]>(
    (left, { start, end }) =>
      left.flatMap((span) =>
        end <= span.start || span.end <= start
          ? [span]
          : [
              { start: span.start, end: start },
              { start: end, end: span.end },
            ],
      ),
    spans,
  );
}

/** Words as printed, with what stands between them in one piece, and a space from piece to piece. */
function printedIn(text: string, words: readonly Span[], pieces: readonly Span[]): string {
  const within = pieces.flatMap((piece) => {
    const own = words.filter((word) => piece.start <= word.start && word.end <= piece.end);
    return own.length === 0 ? [] : [text.slice(own[0]?.start, own.at(-1)?.end)];
  });
  return within.join(' ');
}
