import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Archive, tableFile } from './archive-folder.ts';

/** Of `@duckdb/node-api`, which only those have who installed it, what is used here. */
export interface DuckDb {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<Connection>; closeSync(): void }>;
  };
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
  closeSync(): void;
}

/** The statement that finds candidate pairs, as every engine gets it. */
export const candidatePairsFile = join(import.meta.dirname, '../../core/collate/archive/candidate-pairs.sql');

export const howToInstall =
  'DuckDB is not installed: "npm install --no-save @duckdb/node-api" in the folder of the project puts it there (some 70 MB).';

/** DuckDB from the folder the command runs in, the program's own or that of its maintenance; `undefined` where none has it. */
export async function loadDuckDb(): Promise<DuckDb | undefined> {
  const program = join(import.meta.dirname, '../../..');
  for (const folder of [process.cwd(), program, join(program, 'maintenance/archive')]) {
    const { resolve } = createRequire(join(folder, 'package.json'));
    const file = resolveIfThere(() => resolve('@duckdb/node-api'));
    if (file === undefined) continue;
    const loaded = (await import(pathToFileURL(file).href)) as DuckDb & { readonly default?: DuckDb };
    return loaded.DuckDBInstance === undefined ? loaded.default : loaded;
  }
  return undefined;
}

function resolveIfThere(resolve: () => string): string | undefined {
  try {
    return resolve();
  } catch {
    return undefined;
  }
}

export interface JoinWishes {
  /** The file that gets the pairs; its ending says in which format. */
  readonly out: string;
  /** Where what memory does not hold is put meanwhile. */
  readonly work: string;
  readonly gibibytes: number;
}

/**
 * Runs the statement over an archive; DuckDB keeps to the memory it is given, and to the disk beyond that. Returns how many
 * pairs there are.
 */
export async function joinByDuckDb(
  { DuckDBInstance }: DuckDb,
  archive: Archive,
  { out, work, gibibytes }: JoinWishes,
): Promise<number> {
  const { file, format } = tableFile(archive, 'shingles');
  const source =
    format === 'parquet'
      ? `read_parquet(${quote(file)})`
      : `read_json(${quote(file)}, format = 'newline_delimited', columns = {shingle: 'BIGINT', article: 'INTEGER'})`;
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${gibibytes}GiB`,
    temp_directory: work,
    preserve_insertion_order: 'false',
  });
  try {
    const connection = await instance.connect();
    await connection.run(`CREATE VIEW shingles AS SELECT shingle, article FROM ${source}`);
    const statement = await readFile(candidatePairsFile, 'utf8');
    const copied = await connection.runAndReadAll(
      `COPY (${statement}) TO ${quote(out)} (${copyOptions(out)})`,
    );
    connection.closeSync();
    return Number(copied.getRows()[0]?.[0] ?? 0);
  } finally {
    instance.closeSync();
  }
}

function copyOptions(file: string): string {
  if (file.endsWith('.parquet')) return 'FORMAT parquet';
  return file.endsWith('.csv') ? 'FORMAT csv, HEADER' : 'FORMAT json';
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
