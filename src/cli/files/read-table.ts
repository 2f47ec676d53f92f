import { Readable } from 'node:stream';
import { parse as parseCsv } from 'csv-parse';

/** A row of a table by the names of its columns, or what is wrong with it, with its place in the file. */
export type TableRow =
  | { readonly line: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly line: number; readonly wrong: string };

/** Pieces of a text: joined they are all of it. */
type Text = AsyncIterable<string> | Iterable<string>;

/**
 * Reads CSV or TSV whose first row names the columns. What parts them is taken from that row, so a file from any country's
 * spreadsheet will do. A row that cannot be read ends it.
 */
export async function* readTable(text: Text): AsyncGenerator<TableRow> {
  const pieces = iterate(text);
  const first = (await pieces.next()).value ?? '';
  const whole = Readable.from(prepend(first, pieces));
  const parser = parseCsv({
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: delimiterOf(first),
    bom: true,
    info: true,
    relax_column_count_less: true,
    skip_empty_lines: true,
  });
  // What the file cannot give is no fault of the table.
  let failure: Error | undefined;
  whole.once('error', (error) => {
    failure = error;
    parser.destroy(error);
  });
  try {
    for await (const { info, record } of whole.pipe(parser) as AsyncIterable<{
      info: { lines: number };
      record: Record<string, string>;
    }>) {
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    if (failure !== undefined) throw failure;
    yield { line: parser.info.lines, wrong: error instanceof Error ? error.message : String(error) };
  } finally {
    whole.destroy();
  }
}

/** Reads an object of JSON a line. */
export async function* readJsonLines(lines: Text): AsyncGenerator<TableRow> {
  let line = 0;
  for await (const source of lines) {
    line += 1;
    if (source.trim() === '') continue;
    const value = parseObject(source);
    if (value === undefined) yield { line, wrong: 'The line is no JSON object. Write one article a line.' };
    else {
      const cells = Object.entries(value).flatMap(([key, each]) =>
        each === null || typeof each === 'object' ? [] : [[key, String(each)]],
      );
      yield { line, cells: Object.fromEntries(cells) };
    }
  }
}

/** The object that a line of JSON is; `undefined` for anything else. */
export function parseObject(source: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What parts the names of the columns: of the marks outside quotation marks the one that is there most often. */
function delimiterOf(text: string): string {
  const [names = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const countOf = (mark: string) => names.split(mark).length;
  return [',', ';', '\t'].reduce((most, mark) => (countOf(mark) > countOf(most) ? mark : most));
}

async function* iterate(text: Text): AsyncGenerator<string> {
  yield* text;
}

async function* prepend(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
