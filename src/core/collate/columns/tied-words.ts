import type { Column } from './column-units.ts';
import { tile } from './column-parts.ts';
import { isEnough, type Tie } from './column-words.ts';
import type { Cell, LaidRow, Part, SharedWording, UnitRun } from './rows.ts';

export interface MarkedRow {
  readonly cells: readonly (Cell | null)[];
  readonly wordings: readonly SharedWording['id'][];
}

/**
 * Gives each row the wordings that hold it together, and marks in its cells what has its partner in another row, and
 * what two cells of a row that no wording holds together have all the same.
 */
export function markTied(
  columns: readonly Column[],
  rows: readonly LaidRow[],
  ties: readonly Tie[],
): MarkedRow[] {
  const rowsOfUnits = columns.map((_, column) => placeUnits(rows, column));
  const rowOf = (column: number, unit: number | undefined) => rowsOfUnits[column]?.[unit ?? -1] ?? -1;
  const apart = columns.map((): Partners => new Map());
  const beside = columns.map((): Partners => new Map());
  const wordings = rows.map(() => new Set<SharedWording['id']>());
  for (const { a, b, wording, pairs, linked } of ties) {
    for (const { unitA, unitB, pairs: ofSentences } of linked) {
      if (rowOf(a, unitA) === rowOf(b, unitB)) continue;
      for (const pair of ofSentences) {
        addPartner(apart[a], pair.a, b, pair.b);
        addPartner(apart[b], pair.b, a, pair.a);
      }
    }
    const within = new Map<number, number>();
    for (const pair of pairs) {
      const row = rowOf(a, columns[a]?.words[pair.a]?.unit);
      if (row !== rowOf(b, columns[b]?.words[pair.b]?.unit)) continue;
      within.set(row, (within.get(row) ?? 0) + 1);
      if (rows[row]?.kind === 'shared') continue;
      addPartner(beside[a], pair.a, b, pair.b);
      addPartner(beside[b], pair.b, a, pair.a);
    }
    for (const [row, count] of within) if (isEnough(count, pairs.length)) wordings[row]?.add(wording);
  }
  return rows.map((row, at) => ({
    cells: columns.map((column, index) => {
      const run = row.cells[index];
      if (!run) return null;
      const start = column.units[run.from]?.start ?? 0;
      const end = column.units[run.to - 1]?.end ?? 0;
      const words = wordsOf(column, run).map((word): Part => {
        const { start: from = 0, end: to = 0 } = column.words[word] ?? {};
        const span = { start: from, end: to };
        const inRow = placePartners(columns, beside[index]?.get(word));
        if (inRow.length > 0) return { ...span, kind: 'moved', with: inRow.map(({ article }) => article) };
        const elsewhere = placePartners(columns, apart[index]?.get(word));
        return elsewhere.length > 0
          ? { ...span, kind: 'apart', with: elsewhere.map(({ article }) => article), elsewhere }
          : { ...span, kind: 'own', with: [] };
      });
      return { start, end, parts: tile({ start, end }, words) };
    }),
    wordings: [...(wordings[at] ?? [])],
  }));
}

/** Of words of one column, by index: the columns that have them too, and there which word. */
type Partners = Map<number, Map<number, number>>;

/** The row of each unit of a column. */
function placeUnits(rows: readonly LaidRow[], column: number): number[] {
  const rowsOfUnits: number[] = [];
  for (const [row, { cells }] of rows.entries()) {
    const run = cells[column];
    for (let unit = run?.from ?? 0; unit < (run?.to ?? 0); unit += 1) rowsOfUnits[unit] = row;
  }
  return rowsOfUnits;
}

/** A word has one partner in each other column: the first found. */
function addPartner(partners: Partners | undefined, word: number, column: number, other: number): void {
  const columns = partners?.get(word) ?? new Map<number, number>();
  if (!columns.has(column)) partners?.set(word, columns.set(column, other));
}

function placePartners(columns: readonly Column[], partners: ReadonlyMap<number, number> = new Map()) {
  return Array.from(partners, ([column, word]) => ({
    article: columns[column]?.article.id ?? '',
    start: columns[column]?.words[word]?.start ?? 0,
  })).toSorted((a, b) => (a.article < b.article ? -1 : 1));
}

function wordsOf({ firstWords }: Column, { from, to }: UnitRun): number[] {
  const [first = 0, end = 0] = [firstWords[from], firstWords[to]];
  return Array.from({ length: end - first }, (_, at) => first + at);
}
