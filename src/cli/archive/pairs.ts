import { rename } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { joinArchive } from '../../core/collate/archive/join.ts';
import { type Archive, withWorkFolder } from './archive-folder.ts';
import { candidatePairsFile, type DuckDb, howToInstall, joinByDuckDb, loadDuckDb } from './duckdb.ts';
import { readShingles } from './read-archive.ts';
import { pairColumns } from './tables.ts';
import { openTable } from './write-table.ts';

export type Engine = 'duckdb' | 'memory';

export interface PairWishes {
  /** Whichever there is where it is absent. */
  readonly engine?: Engine;
  readonly out: string;
  /** What DuckDB may take of memory. */
  readonly gibibytes: number;
}

// Some 300,000 articles of 500 words, which take about two gigabytes while they are joined.
const MOST_IN_MEMORY = 50_000_000;

const endings: Readonly<Record<string, 'parquet' | 'ndjson' | 'csv'>> = {
  '.parquet': 'parquet',
  '.ndjson': 'ndjson',
  '.csv': 'csv',
};

/**
 * Finds which articles of an archive share wording, and writes the pairs. Returns how many, and which engine found them.
 * @throws Error with a sentence where the engine is not there, or the archive is larger than memory without one
 */
export async function findPairs(
  archive: Archive,
  { engine, out, gibibytes }: PairWishes,
  load: () => Promise<DuckDb | undefined> = loadDuckDb,
): Promise<{ readonly pairs: number; readonly by: Engine }> {
  const ending = extname(out);
  const format = endings[ending];
  if (format === undefined) {
    throw new Error(
      `"${out}" has an ending that is not written. Pairs are written as .ndjson, .csv or .parquet.`,
    );
  }
  const duckDb = engine === 'memory' ? undefined : await load();
  if (engine === 'duckdb' && duckDb === undefined) throw new Error(howToInstall);
  if (duckDb === undefined && archive.shingles > MOST_IN_MEMORY) {
    const [has, most] = [archive.shingles, MOST_IN_MEMORY].map((count) => count.toLocaleString('en'));
    throw new Error(
      `The archive has ${has} hashes; in memory at most ${most} are joined. ${howToInstall} Or run ${candidatePairsFile} on Spark or Trino: docs/archive.md says how.`,
    );
  }
  return withWorkFolder(out, async (work) => {
    const unfinished = join(work, `pairs${ending}`);
    const pairs =
      duckDb === undefined
        ? await joinInMemory(archive, unfinished, format)
        : await joinByDuckDb(duckDb, archive, { out: unfinished, work, gibibytes });
    await rename(unfinished, out);
    return { pairs, by: duckDb === undefined ? 'memory' : 'duckdb' };
  });
}

const HELD = 100_000;

async function joinInMemory(
  archive: Archive,
  file: string,
  format: 'parquet' | 'ndjson' | 'csv',
): Promise<number> {
  const table = await openTable(file, pairColumns, format);
  let held: { a: number[]; b: number[]; shared: number[] } = { a: [], b: [], shared: [] };
  let pairs = 0;
  for (const { a, b, shared } of joinArchive(await readShingles(archive))) {
    pairs += 1;
    held.a.push(a);
    held.b.push(b);
    held.shared.push(shared);
    if (held.a.length < HELD) continue;
    await table.write(held);
    held = { a: [], b: [], shared: [] };
  }
  await table.write(held);
  await table.close();
  return pairs;
}
