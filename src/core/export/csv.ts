/** Comma-separated values after RFC 4180, safe to open in a spreadsheet. */

export type Cell = string | number | boolean | null;

/** One line a row, the header first; `null` is an empty cell. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

// A spreadsheet takes a cell that begins with one of these for a formula. A cell that does so gets an apostrophe
// before it, and so does one that begins with apostrophes and then one of these, so that reading back is exact.
const FORMULA = /^[\s']*[=+\-@|＝＋－＠\t\r\n]/u;

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${guarded.toWellFormed().replaceAll('"', '""')}"`;
}
