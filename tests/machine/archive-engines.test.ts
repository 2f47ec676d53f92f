import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/cli/archive/archive-folder.ts';
import { candidatePairsFile, loadDuckDb } from '../../src/cli/archive/duckdb.ts';
import { exportArchive } from '../../src/cli/archive/export.ts';
import { findPairs } from '../../src/cli/archive/pairs.ts';
import { formats } from '../../src/cli/archive/tables.ts';
import { joinArchive, type ShingleTable } from '../../src/core/collate/archive/join.ts';
import { inventArticle } from '../bench/archive-articles.ts';
import { type Shards, startShards } from './click-house.ts';
import { isInstalled } from './web-servers.ts';

// One SQL file finds which articles share wording: here engines run it, and grammars read it, as it is.

const statement = await readFile(candidatePairsFile, 'utf8');

/** Archives of few hashes, so that articles share some; one hash may be in more articles than the cap lets through. */
const archives = fc
  .record({
    articles: fc.array(fc.uniqueArray(fc.nat(40), { maxLength: 9 }), { minLength: 1, maxLength: 24 }),
    stock: fc.integer({ min: 98, max: 103 }),
  })
  .map(({ articles, stock }) => [
    ...articles,
    ...Array.from({ length: stock }, (_, each) => [2 ** 52 + 1, 2 ** 52 + 2, 1_000 + each]),
  ]);

function tableOf(articles: readonly (readonly number[])[]): ShingleTable {
  return {
    shingles: Float64Array.from(articles.flat()),
    articles: Uint32Array.from(articles.flatMap((shingles, article) => shingles.map(() => article))),
  };
}

function rowsOf({ shingles, articles }: ShingleTable): string[] {
  return Array.from(shingles, (shingle, at) => `${shingle},${articles[at]}`);
}

const duckDb = await loadDuckDb();
if (duckDb === undefined)
  console.warn(
    'DuckDB is not installed, so the join in SQL is not run: npm ci --prefix maintenance/archive.',
  );

describe.skipIf(duckDb === undefined)('candidate-pairs.sql on DuckDB', () => {
  test('finds the pairs that the join in memory finds', async () => {
    const { DuckDBInstance } = duckDb as NonNullable<typeof duckDb>;
    const instance = await DuckDBInstance.create(':memory:', {});
    const connection = await instance.connect();
    await fc.assert(
      fc.asyncProperty(archives, async (articles) => {
        const table = tableOf(articles);
        const values = rowsOf(table).map((row) => `(${row})`);
        await connection.run('CREATE OR REPLACE TABLE shingles (shingle BIGINT, article INTEGER)');
        await connection.run(`INSERT INTO shingles VALUES ${values.join(',')}`);
        const rows = (await connection.runAndReadAll(statement)).getRows();
        const found = rows.map(([a, b, shared]) => ({ a: Number(a), b: Number(b), shared: Number(shared) }));
        expect(found).toEqual([...joinArchive(table)]);
      }),
      { seed: 1, numRuns: 60 },
    );
    connection.closeSync();
    instance.closeSync();
  });

  test.each(formats)('reads what export writes, as %s', async (format) => {
    const folder = await mkdtemp(join(tmpdir(), 'archive-'));
    const articles = Array.from({ length: 400 }, (_, number) =>
      JSON.stringify({ id: `a${number}`, text: inventArticle(number).text }),
    );
    await writeFile(join(folder, 'articles.jsonl'), articles.join('\n'));
    await exportArchive({
      ...{ paths: [join(folder, 'articles.jsonl')], folder: join(folder, 'archive'), formats: [format] },
      ...{ hasTokens: false, map: {}, say: () => {} },
    });
    const archive = await openArchive(join(folder, 'archive'));
    const files = [];
    for (const engine of ['duckdb', 'memory'] as const) {
      const out = join(folder, `${engine}.ndjson`);
      expect(await findPairs(archive, { engine, out, gibibytes: 1 })).toMatchObject({ by: engine });
      files.push(await readFile(out, 'utf8'));
    }
    expect(files[0]?.split('\n').length).toBeGreaterThan(100);
    expect(files[0]).toBe(files[1]);
    await rm(folder, { recursive: true });
  });
});

const parser = resolve('maintenance/archive/node_modules/dt-sql-parser/dist/index.js');
if (!existsSync(parser))
  console.warn(
    'dt-sql-parser is not installed, so no grammar reads the SQL: npm ci --prefix maintenance/archive.',
  );

interface Grammar {
  validate(sql: string): readonly { readonly message: string }[];
}

describe.skipIf(!existsSync(parser))('candidate-pairs.sql', () => {
  test.each(['SparkSQL', 'TrinoSQL'])('is read by the grammar of %s', async (dialect) => {
    const grammars = (await import(parser)) as Readonly<Record<string, new () => Grammar>>;
    const grammar = new (grammars[dialect] as new () => Grammar)();
    expect(grammar.validate(statement)).toEqual([]);
    expect(grammar.validate(statement.replace('GROUP BY article', 'GROUP article'))).not.toEqual([]);
  });
});

const hasClickHouse = isInstalled('clickhouse-server');
if (!hasClickHouse)
  console.warn('clickhouse-server is not installed, so the join is not run on more than one server.');

describe.skipIf(!hasClickHouse)('candidate-pairs.sql on ClickHouse', () => {
  let shards: Shards;
  const table = tableOf(
    Array.from({ length: 300 }, (_, article) => {
      const { text } = inventArticle(article);
      return [
        ...new Set(
          text
            .split(' ')
            .map((word) => word.length * 7919 + word.charCodeAt(0) * 131 + (word.charCodeAt(2) || 0)),
        ),
      ];
    }),
  );
  const wanted = Array.from(joinArchive(table), ({ a, b, shared }) => `${a}\t${b}\t${shared}\n`).join('');
  const rows = rowsOf(table).join('\n').replaceAll(',', '\t');

  beforeAll(async () => {
    shards = await startShards(2);
  });
  afterAll(() => shards.close());

  test('finds the same pairs on one server', async () => {
    await shards.ask(0, 'CREATE DATABASE alone');
    await shards.ask(
      0,
      'CREATE TABLE alone.shingles (shingle Int64, article Int64) ENGINE = MergeTree ORDER BY (shingle, article)',
    );
    await shards.ask(0, `INSERT INTO alone.shingles FORMAT TabSeparated\n${rows}`);
    expect(wanted.split('\n').length).toBeGreaterThan(100);
    expect(await shards.ask(0, statement, { database: 'alone' })).toBe(wanted);
  });

  test('spreads over two: each joins the hashes it holds, and only counts are put together', async () => {
    for (const shard of [0, 1]) {
      await shards.ask(
        shard,
        'CREATE TABLE held (shingle Int64, article Int64) ENGINE = MergeTree ORDER BY (shingle, article)',
      );
      await shards.ask(
        shard,
        'CREATE TABLE shingles AS held ENGINE = Distributed(shards, default, held, intHash64(shingle))',
      );
    }
    await shards.ask(0, `INSERT INTO shingles FORMAT TabSeparated\n${rows}`, {
      insert_distributed_sync: '1',
    });
    const held = await Promise.all(
      [0, 1].map((shard) => shards.ask(shard, 'SELECT DISTINCT shingle FROM held')),
    );
    const [here, there] = held.map((lines) => new Set(lines.trim().split('\n')));
    expect(here?.size).toBeGreaterThan(20);
    expect(there?.size).toBeGreaterThan(20);
    expect([...(here ?? [])].filter((shingle) => there?.has(shingle))).toEqual([]);
    // "local": the subqueries, too, read what the shard itself holds.
    expect(await shards.ask(0, statement, { distributed_product_mode: 'local' })).toBe(wanted);
  });
});
