import { createReadStream, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse as parseCsv } from 'csv-parse';
import { httpUrl } from '../../core/http-url.ts';
import { loadContent } from '../../corpus/content.ts';
import { openCachedReader } from '../../corpus/markdown/body-cache.ts';
import type { Report } from '../../corpus/problems.ts';
import { unprintable } from '../../corpus/unprintable.ts';
import { formatOf } from '../../import/files.ts';
import { toIsoDate } from '../../import/page/facts/values.ts';
import { parseHtml } from '../../import/parsers/html.ts';
import { type ColumnMap, guessColumns, readRow } from '../../import/rows.ts';
import { cleanDocument, type Item, readItems } from '../add/items.ts';
import { findSources } from '../add/sources.ts';
import { joinBlocks } from '../analyze/loose.ts';

/** An article on its way into an archive. */
export interface ArchiveArticle {
  /** Where it was read, as messages print it, and the line, counted from 1. */
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly outlet: string | null;
  /** ISO 8601 day or instant. */
  readonly published: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly lang: string;
  readonly text: string;
}

/**
 * Reads articles one after another, whatever they are many of: a content folder, tables of texts (`.jsonl`, `.ndjson`,
 * `.csv`, `.tsv`, read row by row; `-` is newline JSON from standard input), other documents that `add` takes, and folders of
 * these. What is wrong with a row is reported and the next one read.
 */
export async function* readSources(
  paths: readonly string[],
  map: ColumnMap,
  report: Report,
): AsyncGenerator<ArchiveArticle> {
  for (const path of paths) {
    if (path === '-') yield* readRows('standard input', jsonRows(process.stdin), map, report);
    else if (existsSync(join(path, 'outlets.yaml'))) yield* readContentFolder(path);
    else for (const file of await filesAt(path)) yield* readFileAt(file, map, report);
  }
}

async function* readContentFolder(folder: string): AsyncGenerator<ArchiveArticle> {
  const { corpus } = await loadContent(folder, undefined, openCachedReader);
  for (const { id, event, outlet, published, headline, url, lang, text } of corpus.articles) {
    const given = { published: published ?? null, headline: headline ?? null, url: url ?? null };
    yield { file: `${folder}/articles/${event}`, line: 1, id, outlet, ...given, lang, text };
  }
}

async function filesAt(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const inside = await readdir(path, { recursive: true, withFileTypes: true });
  return inside
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => formatOf(file) !== undefined)
    .sort((a, b) => (a < b ? -1 : 1));
}

async function* readFileAt(file: string, map: ColumnMap, report: Report): AsyncGenerator<ArchiveArticle> {
  const format = formatOf(file);
  if (existsSync(file) && format === 'json-lines') {
    yield* readRows(file, jsonRows(createReadStream(file)), map, report);
  } else if (existsSync(file) && format === 'table') {
    yield* readRows(file, csvRows(file), map, report);
  } else {
    const { files, problems } = await findSources([file], undefined);
    const read = await Promise.all(files.map((each) => readItems(each, { map })));
    for (const problem of [...problems, ...read.flatMap((each) => each.problems)]) {
      report({
        file,
        line: 1,
        column: 1,
        code: 'unreadable-file',
        severity: 'error',
        message: withoutPath(problem, file),
      });
    }
    for (const item of read.flatMap(({ items }) => items))
      yield toArticle(item, file, 1, idOfPath(item.path));
  }
}

/** A row of a table, or what is wrong with it. */
type Row =
  | { readonly line: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly line: number; readonly wrong: string };

async function* readRows(
  file: string,
  rows: AsyncIterable<Row>,
  map: ColumnMap,
  report: Report,
): AsyncGenerator<ArchiveArticle> {
  const known = new Map<string, ColumnMap>();
  for await (const row of rows) {
    const at = { file, line: row.line, column: 1 };
    if ('wrong' in row) {
      report({ ...at, code: 'unreadable-row', severity: 'error', message: row.wrong });
      continue;
    }
    const names = Object.keys(row.cells);
    const key = names.join('\n');
    const columns = known.get(key) ?? guessColumns(names, map);
    known.set(key, columns);
    if (columns.text === undefined) {
      report({
        ...at,
        code: 'no-text-column',
        severity: 'error',
        message: `No column is known to hold the text. The columns are ${names.join(', ')}. Say which is which: --map headline=title,text=body.`,
      });
      continue;
    }
    const { document, given } = readRow(row.cells, columns, parseHtml);
    if (document.blocks.length === 0) {
      report({
        ...at,
        code: 'no-text',
        severity: 'warning',
        message: `The row has no text in "${columns.text}" and is left out.`,
      });
      continue;
    }
    const item = { document: cleanDocument(document), given };
    yield toArticle(item, file, row.line, given.name ?? `${idOfPath(file)}/line-${row.line}`);
  }
}

async function* jsonRows(stream: NodeJS.ReadableStream): AsyncGenerator<Row> {
  let line = 0;
  for await (const source of createInterface({ input: stream, crlfDelay: Infinity })) {
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

function parseObject(source: string): object | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function* csvRows(file: string): AsyncGenerator<Row> {
  const parser = createReadStream(file).pipe(
    parseCsv({
      columns: (names: string[]) => names.map((name) => name.trim()),
      delimiter: await delimiterOf(file),
      bom: true,
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
    }),
  );
  try {
    for await (const { info, record } of parser as AsyncIterable<{
      info: { lines: number };
      record: Record<string, string>;
    }>) {
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    yield { line: parser.info.lines, wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** What parts the names of the columns, in the first line. */
async function delimiterOf(file: string): Promise<string> {
  let head = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', end: 65_535 })) head += chunk;
  const [first = ''] = head.split('\n');
  const countOf = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((most, mark) => (countOf(mark) > countOf(most) ? mark : most));
}

function toArticle(
  { document, given }: Pick<Item, 'document' | 'given'>,
  file: string,
  line: number,
  id: string,
): ArchiveArticle {
  const { facts } = document;
  return {
    ...{ file, line, id: printable(id) ?? `line-${line}` },
    outlet: printable(given.outlet ?? facts.site),
    published: toIsoDate(given.published ?? facts.published ?? '') ?? null,
    headline: printable(given.headline ?? facts.headline),
    url: httpUrl(given.url ?? facts.url ?? '') ?? null,
    lang: given.lang ?? facts.lang ?? 'en',
    text: joinBlocks(document.blocks).text,
  };
}

/** In one line, without what no page and no terminal may be given; `null` where nothing is left. */
function printable(value: string | undefined): string | null {
  const cleaned = value?.replace(unprintable, '').replace(/\s+/g, ' ').trim();
  return cleaned === undefined || cleaned === '' ? null : cleaned;
}

function idOfPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/\.[a-z0-9]{1,8}(?=$|:)/i, '');
}

function withoutPath(problem: string, file: string): string {
  return problem.startsWith(`${file}: `) ? problem.slice(file.length + 2) : problem;
}
