/** Comma-separated values after RFC 4180, safe to open in a spreadsheet. */

export type Cell = string | number | boolean | null;

/** One line a row, the header first; `null` is an empty cell. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

/** Reads what `toCsv` wrote; every cell comes back as text. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const { cell, end } = readCell(csv, at);
    row.push(GUARDED.test(cell) ? cell.slice(1) : cell);
    at = end;
    if (csv[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += csv.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  return rows;
}

// A spreadsheet takes a cell that begins with one of these for a formula. A cell that does so gets an apostrophe
// before it, and so does one that begins with apostrophes and then one of these, so that reading back is exact.
const FORMULA = /^[\s']*[=+\-@|＝＋－＠\t\r\n]/u;
const GUARDED = /^'[\s']*[=+\-@|＝＋－＠\t\r\n]/u;

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${guarded.toWellFormed().replaceAll('"', '""')}"`;
}

function readCell(csv: string, at: number): { cell: string; end: number } {
  if (csv[at] !== '"') {
    let end = at;
    while (end < csv.length && csv[end] !== ',' && csv[end] !== '\r' && csv[end] !== '\n') end += 1;
    return { cell: csv.slice(at, end), end };
  }
  let cell = '';
  let from = at + 1;
  for (;;) {
    const quote = csv.indexOf('"', from);
    if (quote < 0) return { cell: cell + csv.slice(from), end: csv.length };
    cell += csv.slice(from, quote);
    if (csv[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
}
