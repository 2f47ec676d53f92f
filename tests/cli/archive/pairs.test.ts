import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Archive, openArchive } from '../../../src/cli/archive/archive-folder.ts';
import { exportArchive } from '../../../src/cli/archive/export.ts';
import { findPairs } from '../../../src/cli/archive/pairs.ts';

const notInstalled = async () => undefined;
const howTo =
  /DuckDB is not installed: "npm install --no-save @duckdb\/node-api" in the folder of the project/;

let folder: string;
let archive: Archive;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pairs-'));
  out = join(folder, 'pairs.ndjson');
  await writeFile(
    join(folder, 'one.txt'),
    'The council voted on Monday to close the old harbour for a year.',
  );
  await exportArchive({
    ...{ paths: [join(folder, 'one.txt')], folder: join(folder, 'archive'), formats: ['parquet'] },
    ...{ hasTokens: true, map: {}, say: () => {} },
  });
  archive = await openArchive(join(folder, 'archive'));
});
afterEach(() => rm(folder, { recursive: true }));

test('where DuckDB is not installed a small archive is joined in memory', async () => {
  expect(await findPairs(archive, { out, gibibytes: 1 }, notInstalled)).toEqual({ pairs: 0, by: 'memory' });
  expect(await readdir(folder)).toContain('pairs.ndjson');
});

test('who asks for DuckDB where it is not installed learns how to install it', async () => {
  await expect(findPairs(archive, { engine: 'duckdb', out, gibibytes: 1 }, notInstalled)).rejects.toThrow(
    howTo,
  );
});

test('an archive larger than memory needs an engine, and the sentence names the SQL file and the guide', async () => {
  const large = { ...archive, shingles: 167_000_000 };
  const joining = findPairs(large, { out, gibibytes: 1 }, notInstalled);
  await expect(joining).rejects.toThrow(howTo);
  await expect(joining).rejects.toThrow(
    /^The archive has 167,000,000 hashes; in memory at most 50,000,000 are joined\. .*candidate-pairs\.sql on Spark or Trino: docs\/archive\.md/,
  );
  expect(await readdir(folder)).not.toContain('pairs.ndjson');
});

test('pairs are written in three formats and no other', async () => {
  await expect(
    findPairs(archive, { out: join(folder, 'pairs.txt'), gibibytes: 1 }, notInstalled),
  ).rejects.toThrow(
    /pairs\.txt" has an ending that is not written\. Pairs are written as \.ndjson, \.csv or \.parquet\.$/,
  );
});
