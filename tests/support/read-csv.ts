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

// The apostrophe that `toCsv` puts before what a spreadsheet would take for a formula.
const GUARDED = /^'[\s']*[=+\-@|＝＋－＠\t\r\n]/u;

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
