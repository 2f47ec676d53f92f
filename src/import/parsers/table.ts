import { parse } from 'csv-parse/sync';

/** A row of a table of texts, by the names of its columns, with its place in the file. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads CSV or TSV whose first row names the columns. @throws Error with the line, where a row cannot be read. */
export function readTable(text: string, delimiter: ',' | ';' | '\t'): TableRow[] {
  const rows = parse(text, {
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter,
    bom: true,
    info: true,
    relax_column_count_less: true,
    skip_empty_lines: true,
  }) as unknown as { info: { lines: number }; record: Record<string, string> }[];
  return rows.map(({ info, record }) => ({ line: info.lines, cells: record }));
}

/** Reads a JSON object a line. @throws Error with the line, where one is none. */
export function readJsonLines(text: string): TableRow[] {
  return text.split('\n').flatMap((source, index) => {
    if (source.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      throw new Error(`Line ${index + 1} is no JSON object.`);
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      throw new Error(`Line ${index + 1} is no JSON object.`);
    const cells = Object.entries(value).flatMap(([key, each]) =>
      each === null || typeof each === 'object' ? [] : [[key, String(each)]],
    );
    return [{ line: index + 1, cells: Object.fromEntries(cells) }];
  });
}
