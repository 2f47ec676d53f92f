import { Worker } from 'node:worker_threads';
import {
  type CandidatePair,
  concatenate,
  joinArchive,
  type ShingleTable,
} from '../../src/core/collate/passages/archive.ts';
import { alignRuns } from '../../src/core/collate/passages/passages.ts';
import { inventArticle, neighbours } from './archive-articles.ts';
import { readOptions } from './options.ts';

const THREADS = 2;

// Of the pairs found so many are aligned, for the rate and for how many do share text.
const ALIGNED = 1000;
// One article in so many is held against all of its story, for how many pairs are missed.
const CHECKED = 97;

/**
 * `npm run bench -- archive --articles N`: reads N invented articles into an index of rare shingles on two threads and
 * joins it with itself. `millisecondsPerArticle` stays level while N grows where the whole is near linear.
 */
export async function run(args: readonly string[]): Promise<void> {
  const count = Number(readOptions(args, ['articles'], []).articles);
  if (!Number.isInteger(count) || count < 1) throw new Error('--articles wants a whole number from 1 up.');
  const started = performance.now();
  const parts = await Promise.all(
    Array.from({ length: THREADS }, (_, part) =>
      readPart(Math.floor((part * count) / THREADS), Math.floor(((part + 1) * count) / THREADS)),
    ),
  );
  const indexed = performance.now();
  const table = concatenate(parts.map((part) => part.table));
  const pairs = joinArchive(table);
  const joined = performance.now();
  const peak = process.resourceUsage().maxRSS / 1024;

  const aligned = alignSome(pairs);
  const result = {
    bench: 'archive',
    articles: count,
    characters: parts.reduce((sum, part) => sum + part.characters, 0),
    shingles: table.shingles.length,
    pairs: pairs.length,
    indexSeconds: toSeconds(indexed - started),
    joinSeconds: toSeconds(joined - indexed),
    seconds: toSeconds(joined - started),
    millisecondsPerArticle: round((joined - started) / count),
    peakMiB: Math.round(peak),
    recall: recallOf(pairs, count),
    ...aligned,
  };
  console.log(JSON.stringify(result));
}

function readPart(from: number, to: number): Promise<{ table: ShingleTable; characters: number }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { workerData: { from, to } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function alignSome(pairs: readonly CandidatePair[]) {
  const step = Math.max(1, Math.floor(pairs.length / ALIGNED));
  const sample = pairs.filter((_, index) => index % step === 0);
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
function recallOf(pairs: readonly CandidatePair[], count: number): number {
  const found = new Set(pairs.map(({ a, b }) => a * count + b));
  let sharing = 0;
  let hits = 0;
  for (let number = 0; number < count; number += CHECKED) {
    const own = new Set(inventArticle(number).shares);
    const { to } = neighbours(number, count);
    for (let other = number + 1; other < to; other += 1) {
      if (!inventArticle(other).shares.some((name) => own.has(name))) continue;
      sharing += 1;
      if (found.has(number * count + other)) hits += 1;
    }
  }
  return round(hits / Math.max(1, sharing));
}

function toSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 10) / 100;
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
