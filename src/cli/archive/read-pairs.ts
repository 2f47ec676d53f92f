import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import type { CandidatePair } from '../../core/collate/archive/join.ts';
import { readLines } from '../files/read-lines.ts';
import { parseObject, readTable } from '../files/read-table.ts';
import { openParquet } from './read-archive.ts';

/**
 * Reads pairs as `pairs`, Spark or Trino write them: `.ndjson` or `.json` (an object a line), `.csv` with a header,
 * `.parquet`, or a folder of such parts. The columns are `a`, `b` and `shared`; `articles` is how many the archive has.
 * @throws Error with file and line where a row is no pair
 */
export async function* readPairs(path: string, articles: number): AsyncGenerator<CandidatePair> {
  for (const file of await partsOf(path)) {
    let row = 0;
    for await (const cells of readCells(file)) {
      row += 1;
      const [a, b, shared] = [Number(cells.a), Number(cells.b), Number(cells.shared)];
      const isPair =
        [a, b, shared].every(Number.isSafeInteger) && a >= 0 && a < b && b < articles && shared > 0;
      if (!isPair) {
        throw new Error(
          `${file}: row ${row} is no pair of this archive: wanted are "a" and "b", numbers of two articles below ${articles}, the lesser first, and "shared".`,
        );
      }
      yield { a, b, shared };
    }
  }
}

/** A file, or the files of a folder that an engine has written in parts. @throws Error with a sentence where there is none */
export async function partsOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new Error(`"${path}" is not there. "crossquote archive pairs ARCHIVE" makes the pairs.`);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(?:ndjson|jsonl?|csv|parquet)$/i.test(name));
  if (names.length === 0) throw new Error(`"${path}" holds no .json, .ndjson, .csv or .parquet file.`);
  return names.sort((x, y) => (x < y ? -1 : 1)).map((name) => join(path, name));
}

type Cells = Readonly<Record<string, unknown>>;

async function* readCells(file: string): AsyncGenerator<Cells> {
  if (/\.parquet$/i.test(file)) yield* readParquetCells(file);
  else if (/\.csv$/i.test(file)) yield* readCsvCells(file);
  else yield* readJsonCells(file);
}

async function* readParquetCells(file: string): AsyncGenerator<Cells> {
  const { buffer, metadata, groups, close } = await openParquet(file);
  try {
    for (const range of groups) yield* await parquetReadObjects({ file: buffer, metadata, ...range });
  } finally {
    await close();
  }
}

async function* readCsvCells(file: string): AsyncGenerator<Cells> {
  for await (const row of readTable(linesOf(file))) {
    if ('wrong' in row) throw new Error(`${file}:${row.line}: ${row.wrong}`);
    yield row.cells;
  }
}

/** Reads an object a line. @throws Error with file and line where one is none */
export async function* readJsonCells(file: string): AsyncGenerator<Cells> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const value = parseObject(line);
    if (value === undefined) throw new Error(`${file}:${number}: the line is no JSON object.`);
    yield value;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  for await (const { text } of readLines(createReadStream(file))) yield text;
}
