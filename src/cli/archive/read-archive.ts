import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetReadObjects,
} from 'hyparquet';
import { firstWhere } from '../../core/bisect.ts';
import type { ShingleTable } from '../../core/collate/archive/join.ts';
import { readLines } from '../files/read-lines.ts';
import { parseObject } from '../files/read-table.ts';
import { type Archive, tableFile } from './archive-folder.ts';

/** What an archive knows of an article beside its text. */
export interface ArticleFacts {
  /** Its number, by which shingles and pairs name it. */
  readonly article: number;
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly lang: string;
}

const factNames = ['article', 'id', 'outlet', 'published', 'headline', 'url', 'lang'];

/** The articles in the order of their numbers, which count from 0. */
export async function* readFacts(archive: Archive): AsyncGenerator<ArticleFacts> {
  const { file, format } = tableFile(archive, 'articles');
  if (format === 'ndjson') {
    const rows = readRows<ArticleFacts & { text: string; words: number }>(file, archive.articles);
    for await (const { text: _, words: __, ...facts } of rows) yield facts;
    return;
  }
  const { buffer, metadata, groups, close } = await openParquet(file);
  try {
    for (const { rowStart, rowEnd } of groups) {
      const rows = await parquetReadObjects({ file: buffer, metadata, columns: factNames, rowStart, rowEnd });
      yield* rows as unknown as ArticleFacts[];
    }
  } finally {
    await close();
  }
}

/** Gives the texts of an archive by number. */
export interface TextReader {
  read(article: number): Promise<string>;
  close(): Promise<void>;
}

export async function openTexts(archive: Archive): Promise<TextReader> {
  const { file, format } = tableFile(archive, 'articles');
  return format === 'ndjson' ? openLineTexts(file, archive.articles) : openParquetTexts(file);
}

/** Reads the lines' places once, then a text by its place. */
async function openLineTexts(file: string, count: number): Promise<TextReader> {
  const starts = new Float64Array(count + 1);
  let line = 0;
  let offset = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      line += 1;
      if (line <= count) starts[line] = offset + at + 1;
    }
    offset += chunk.length;
  }
  if (line !== count) throw notWhole(file);
  const handle = await open(file);
  return {
    async read(article) {
      const [start, end] = [starts[article] as number, starts[article + 1] as number];
      const line = await readBytes(handle, start, end);
      return (JSON.parse(line.toString('utf8')) as { text: string }).text;
    },
    close: () => handle.close(),
  };
}

// So many row groups are kept: the articles that share wording often stand near one another.
const KEPT_GROUPS = 24;

async function openParquetTexts(file: string): Promise<TextReader> {
  const { buffer, metadata, groups, close } = await openParquet(file);
  const kept = new Map<number, readonly string[]>();
  return {
    async read(article) {
      const index = firstWhere(groups, ({ rowEnd }) => article < rowEnd);
      const group = groups[index];
      if (group === undefined) throw new Error(`"${file}" has no article ${article}.`);
      const texts = kept.get(index) ?? (await readTexts(group));
      kept.delete(index);
      kept.set(index, texts);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_GROUPS && oldest !== undefined) kept.delete(oldest);
      return texts[article - group.rowStart] as string;
    },
    close,
  };

  async function readTexts({ rowStart, rowEnd }: RowRange): Promise<string[]> {
    const rows = await parquetReadObjects({ file: buffer, metadata, columns: ['text'], rowStart, rowEnd });
    return rows.map(({ text }) => text as string);
  }
}

/** All shingles of an archive at once. */
export async function readShingles(archive: Archive): Promise<ShingleTable> {
  const shingles = new Float64Array(archive.shingles);
  const articles = new Uint32Array(archive.shingles);
  const { file, format } = tableFile(archive, 'shingles');
  if (format === 'ndjson') {
    let row = 0;
    const rows = readRows<{ shingle: number; article: number }>(file, archive.shingles);
    for await (const { shingle, article } of rows) {
      shingles[row] = shingle;
      articles[row] = article;
      row += 1;
    }
    return { shingles, articles };
  }
  const { buffer, metadata, groups, close } = await openParquet(file);
  try {
    for (const range of groups) {
      await parquetRead({
        ...{ file: buffer, metadata, ...range },
        onChunk: ({ columnName, columnData, rowStart }) => {
          const into = columnName === 'shingle' ? shingles : articles;
          for (let at = 0; at < columnData.length; at += 1) into[rowStart + at] = Number(columnData[at]);
        },
      });
    }
  } finally {
    await close();
  }
  return { shingles, articles };
}

/** The rows of a table of newline JSON. @throws Error with a sentence where it has not so many, or one is broken off */
async function* readRows<Row>(file: string, count: number): AsyncGenerator<Row> {
  let rows = 0;
  for await (const { text } of readLines(createReadStream(file))) {
    const row = parseObject(text);
    if (row === undefined) throw notWhole(file);
    rows += 1;
    yield row as Row;
  }
  if (rows !== count) throw notWhole(file);
}

const notWhole = (file: string) =>
  new Error(`"${file}" is not as its export wrote it. Export the articles anew.`);

interface RowRange {
  readonly rowStart: number;
  readonly rowEnd: number;
}

/**
 * A Parquet file and its row groups, one of which is read at a time.
 * @throws {Error} where there is no such file, or it is no Parquet
 */
export async function openParquet(file: string): Promise<{
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly groups: readonly RowRange[];
  close(): Promise<void>;
}> {
  const handle = await open(file);
  const { size } = await handle.stat();
  const buffer: AsyncBuffer = {
    byteLength: size,
    async slice(start, end = size) {
      const bytes = await readBytes(handle, start < 0 ? size + start : start, end);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    },
  };
  const metadata = await parquetMetadataAsync(buffer).catch(async (cause: Error) => {
    await handle.close();
    throw new Error(`"${file}" cannot be read: ${cause.message}.`, { cause });
  });
  let rowStart = 0;
  const groups = metadata.row_groups.map(({ num_rows }) => {
    const range = { rowStart, rowEnd: rowStart + Number(num_rows) };
    rowStart = range.rowEnd;
    return range;
  });
  return { buffer, metadata, groups, close: () => handle.close() };
}

async function readBytes(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.alloc(end - start);
  await handle.read(bytes, 0, bytes.length, start);
  return bytes;
}
