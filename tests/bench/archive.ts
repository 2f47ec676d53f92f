import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPairs } from '../../src/cli/archive/read-pairs.ts';
import type { CandidatePair } from '../../src/core/collate/archive/join.ts';
import { alignRuns } from '../../src/core/collate/passages/passages.ts';
import { inventArticle, neighbours } from './archive-articles.ts';
import { UsageError } from '../../src/cli/run-command.ts';
import { readOptions } from './options.ts';

// Of the pairs found so many are aligned, for the rate and for how many do share text.
const ALIGNED = 1000;
// So many articles, or one in 97, are held against all of their story, for how many pairs are missed.
const CHECKED = 1000;

/**
 * `npm run bench -- archive --articles N`: exports N invented articles of 500 words as Parquet, as they come, and joins
 * them. `--engine memory` joins in memory instead of by DuckDB, `--memory 4` is what DuckDB may take (GiB), `--keep
 * FOLDER` leaves the archive there. The two steps' seconds, memory and disk are of a process each; `load` is how many
 * processes wanted a processor when the join began and when it ended.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args, ['articles'], ['engine', 'memory', 'keep']);
  const count = Number(options.articles);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError('--articles wants a whole number from 1 up.');
  const parent = options.keep ?? (await mkdtemp(join(tmpdir(), 'archive-bench-')));
  const folder = join(parent, 'archive');
  const engine = options.engine ?? 'duckdb';

  const lines = spawn(process.execPath, [besides('archive-lines.ts'), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exporting = spawn(process.execPath, [besides('archive-step.ts'), 'export', folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  lines.stdout.pipe(exporting.stdin);
  const exported = await readResult(exporting);
  const before = loadavg()[0];
  const joined = await readResult(
    spawn(process.execPath, [besides('archive-step.ts'), 'pairs', folder, engine, options.memory ?? '4'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const after = loadavg()[0];

  const stride = Math.max(97, Math.floor(count / CHECKED));
  const every = Math.max(1, Math.floor(Number(joined.pairs) / ALIGNED));
  const sampled: CandidatePair[] = [];
  const checked = new Set<string>();
  let read = 0;
  for await (const pair of readPairs(join(folder, 'pairs.ndjson'), count)) {
    if (read % every === 0) sampled.push(pair);
    if (pair.a % stride === 0) checked.add(`${pair.a} ${pair.b}`);
    read += 1;
  }
  const result = {
    bench: 'archive',
    articles: count,
    ...{ engine, processors: availableParallelism() },
    shingles: exported.shingles,
    pairs: read,
    export: { ...costOf(exported), bytes: await bytesOf(folder) },
    join: { ...costOf(joined), load: [before, after] },
    millisecondsPerArticle: round((Number(joined.seconds) * 1000) / count),
    recall: recallOf(checked, count, stride),
    ...alignSome(sampled),
  };
  if (options.keep === undefined) await rm(parent, { recursive: true, force: true });
  console.log(JSON.stringify(result));
}

type Result = Readonly<Record<string, unknown>>;

const besides = (name: string) => join(import.meta.dirname, name);

function costOf({ seconds, processorSeconds, peakMiB, spilledMiB = 0 }: Result): Result {
  return { seconds, processorSeconds, peakMiB, spilledMiB };
}

async function bytesOf(folder: string): Promise<Result> {
  const [articles, shingles] = await Promise.all(
    ['articles', 'shingles'].map(async (table) => (await stat(join(folder, `${table}.parquet`))).size),
  );
  return { articles, shingles };
}

async function readResult(child: ChildProcess): Promise<Result> {
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += chunk));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code}.`);
  return JSON.parse(printed) as Result;
}

function alignSome(sample: readonly CandidatePair[]): Result {
  const texts = sample.map(({ a, b }) => [inventArticle(a).text, inventArticle(b).text] as const);
  const before = process.cpuUsage();
  const sharing = texts.filter(([a, b]) => alignRuns(a, b).length > 0).length;
  const { user, system } = process.cpuUsage(before);
  return {
    aligned: sample.length,
    alignedPerSecond: Math.round((sample.length * 1e6) / Math.max(1, user + system)),
    shareText: round(sharing / Math.max(1, sample.length)),
  };
}

/** How many of the pairs that share text, boilerplate apart, were found. */
function recallOf(found: ReadonlySet<string>, count: number, stride: number): number {
  let sharing = 0;
  let hits = 0;
  for (let number = 0; number < count; number += stride) {
    const own = new Set(inventArticle(number).shares);
    const { to } = neighbours(number, count);
    for (let other = number + 1; other < to; other += 1) {
      if (!inventArticle(other).shares.some((name) => own.has(name))) continue;
      sharing += 1;
      if (found.has(`${number} ${other}`)) hits += 1;
    }
  }
  return round(hits / Math.max(1, sharing));
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
