import { createReadStream, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
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
import { MANIFEST as ARCHIVE_MANIFEST, openArchive } from './archive-folder.ts';
import { resolveLinks } from '../files/resolve-links.ts';
import { readLines } from '../files/read-lines.ts';
import { readJsonLines, readTable, type TableRow } from '../files/read-table.ts';

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

interface Reading {
  readonly map: ColumnMap;
  /** Paths that what is made of the articles goes to. */
  readonly written: readonly string[];
  readonly report: Report;
}

/**
 * Reads articles one after another, whatever they are many of: a content folder, tables of texts (`.jsonl`, `.ndjson`,
 * `.csv`, `.tsv`, read row by row; `-` is newline JSON from standard input), other documents that `add` takes, and folders of
 * these. What is wrong with a row is reported and the next one read. Archives in a folder are passed over, and so are the
 * folders that an archive is written to meanwhile.
 */
export async function* readSources(
  paths: readonly string[],
  { map, written, report }: Reading,
): AsyncGenerator<ArchiveArticle> {
  for (const path of paths) {
    if (path === '-') yield* readRows('standard input', 'json-lines', process.stdin, map, report);
    else if (existsSync(join(path, 'outlets.yaml'))) yield* readContentFolder(path);
    else for (const file of await filesAt(path, written)) yield* readFileAt(file, map, report);
  }
}

async function* readContentFolder(folder: string): AsyncGenerator<ArchiveArticle> {
  const { corpus } = await loadContent(folder, undefined, openCachedReader);
  for (const { id, event, outlet, published, headline, url, lang, text } of corpus.articles) {
    const given = { published: published ?? null, headline: headline ?? null, url: url ?? null };
    yield { file: `${folder}/articles/${event}`, line: 1, id, outlet, ...given, lang, text };
  }
}

async function filesAt(path: string, written: readonly string[]): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const inside = await readdir(path, { recursive: true, withFileTypes: true });
  const archives = await Promise.all(
    inside
      .filter(({ name }) => name === ARCHIVE_MANIFEST)
      .map(({ parentPath }) =>
        openArchive(parentPath).then(
          () => [parentPath],
          () => [],
        ),
      ),
  );
  // By their places without links: one folder may be given by two names.
  const placed = async (folder: string) => (await resolveLinks(resolve(folder))) + sep;
  const passedOver = await Promise.all([...written, ...archives.flat()].map(placed));
  const places = new Map(
    await Promise.all(
      [...new Set(inside.map(({ parentPath }) => parentPath))].map(
        async (folder) => [folder, await placed(folder)] as const,
      ),
    ),
  );
  return inside
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .filter(({ parentPath }) => !passedOver.some((folder) => places.get(parentPath)?.startsWith(folder)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => formatOf(file) !== undefined)
    .sort((a, b) => (a < b ? -1 : 1));
}

async function* readFileAt(file: string, map: ColumnMap, report: Report): AsyncGenerator<ArchiveArticle> {
  const format = formatOf(file);
  if (existsSync(file) && (format === 'json-lines' || format === 'table')) {
    yield* readRows(file, format, createReadStream(file), map, report);
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

async function* readRows(
  file: string,
  format: 'json-lines' | 'table',
  bytes: AsyncIterable<Uint8Array>,
  map: ColumnMap,
  report: Report,
): AsyncGenerator<ArchiveArticle> {
  const lines = linesOf(file, bytes, report);
  const rows: AsyncIterable<TableRow> = format === 'table' ? readTable(lines) : readJsonLines(lines);
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

/** The lines of a table; of those that are no UTF-8 the first is told. */
async function* linesOf(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  report: Report,
): AsyncGenerator<string> {
  let number = 0;
  let isTold = false;
  for await (const { text, isGuessed } of readLines(bytes)) {
    number += 1;
    if (isGuessed && !isTold) {
      isTold = true;
      const message =
        'The line is not UTF-8, and is read as windows-1252, as every such line is. Look at accents and quotation marks, or save the file as UTF-8.';
      report({
        ...{ file, line: number, column: 1 },
        code: 'guessed-encoding',
        severity: 'warning',
        message,
      });
    }
    yield text;
  }
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
