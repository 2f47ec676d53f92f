/**
 * `npm run bench -- search [COUNT … ENGINE …]`: search over made-up quotations (1,000, 10,000 and 100,000 unless counts
 * are given), in Chromium and in a worker, beside plain Fuse, MiniSearch and FlexSearch: time to the first result and per
 * keystroke, bytes, and recall on 200 queries made by rule from the records.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { UsageError } from '../../src/cli/run-command.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BenchPage } from './search-bench-page.ts';
import { makeCorpus } from './search-corpus.ts';
import { ENGINES, type EngineName } from './search-engines.ts';
import { bundlePage, serveFolder, type Weight, writeEngineFiles } from './search-files.ts';
import { type BenchQuery, KINDS, makeQueries } from './search-queries.ts';

const QUERIES = 200;
// Every letter of so many queries is a keystroke.
const TYPED = 60;
// An engine that takes longer is measured on the queries that it came to; plain Fuse takes seconds for one.
const LONGEST_RUN = 45_000;

interface Figures extends Weight {
  readonly count: number;
  readonly engine: EngineName;
  readonly firstResult: number;
  readonly keystroke: {
    readonly median: number;
    readonly p95: number;
    readonly worst: number;
    readonly of: number;
  };
  /** By kind of query; null where it came to none. */
  readonly recall: Readonly<Record<string, number | null>>;
  readonly asked: number;
  readonly longestTask: number;
  /** Processes that wanted a processor, for each there is: above 1 every time is longer than the work takes. */
  readonly load: number;
}

export async function run(args: readonly string[]): Promise<void> {
  const given = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const counts = given.length > 0 ? given : [1_000, 10_000, 100_000];
  const strange = args.find((arg) => !/^\d+$/.test(arg) && !(ENGINES as readonly string[]).includes(arg));
  if (strange !== undefined)
    throw new UsageError(`"${strange}" is neither a count nor one of ${ENGINES.join(', ')}.`);
  const named = ENGINES.filter((engine) => args.includes(engine));
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  const { address, server } = await serveFolder(folder);
  const browser = await launchChromium();
  const figures: Figures[] = [];
  try {
    await bundlePage(folder);
    for (const count of counts) {
      const records = makeCorpus(count);
      const queries = makeQueries(records, QUERIES);
      const weights = await writeEngineFiles(records, join(folder, String(count)));
      for (const engine of named.length > 0 ? named : ENGINES) {
        const page = await browser.newPage();
        await page.goto(address);
        const measured = await measure(page, engine, `${address}${count}/`, queries);
        figures.push({ count, engine, ...weights[engine], ...measured });
        console.log(describe(figures.at(-1) as Figures));
        await page.close();
      }
    }
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(JSON.stringify({ bench: 'search', figures }));
}

async function measure(
  page: Page,
  engine: EngineName,
  folder: string,
  queries: readonly BenchQuery[],
): Promise<Omit<Figures, 'count' | 'engine' | keyof Weight>> {
  const first = queries[0]?.text ?? '';
  const firstResult = await inPage(page, 'open', [engine, folder, first]);
  const { groups } = await inPage(page, 'ask', [queries.map(({ text }) => text), LONGEST_RUN]);
  const letters = queries
    .slice(0, TYPED)
    .flatMap(({ text }) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  // The longest are the last; a slow engine is to see some of every length.
  const { times } = await inPage(page, 'ask', [spread(letters), LONGEST_RUN]);
  const longestTask = await inPage(page, 'longestTask', []);
  await inPage(page, 'close', []);
  return {
    firstResult: round(firstResult),
    keystroke: summarize(times),
    recall: Object.fromEntries(KINDS.map((kind) => [kind, recallOf(kind, queries, groups)])),
    asked: groups.length,
    longestTask: round(longestTask),
    load: round((loadavg()[0] ?? 0) / availableParallelism()),
  };
}

function inPage<Name extends keyof BenchPage>(
  page: Page,
  name: Name,
  given: Parameters<BenchPage[Name]>,
): Promise<Awaited<ReturnType<BenchPage[Name]>>> {
  return page.evaluate(
    ([method, values]) =>
      (globalThis as unknown as { benchPage: Record<string, (...values: unknown[]) => unknown> }).benchPage[
        method as string
      ]?.(...(values as unknown[])),
    [name, given] as unknown[],
  ) as Promise<Awaited<ReturnType<BenchPage[Name]>>>;
}

/** The same keystrokes in an order in which any beginning of the list has all lengths. */
function spread(letters: readonly string[]): string[] {
  const step = 101;
  return Array.from({ length: step }, (_, start) =>
    letters.filter((_letter, at) => at % step === start),
  ).flat();
}

function recallOf(
  kind: string,
  queries: readonly BenchQuery[],
  found: readonly (readonly number[])[],
): number | null {
  const asked = found.flatMap((groups, at) => {
    const query = queries[at];
    return query?.kind === kind ? [query.groups.some((group) => groups.includes(group))] : [];
  });
  return asked.length === 0 ? null : round(asked.filter(Boolean).length / asked.length);
}

function summarize(times: readonly number[]): Figures['keystroke'] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { median: at(0.5), p95: at(0.95), worst: at(1), of: sorted.length };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function describe({
  count,
  engine,
  index,
  texts,
  firstResult,
  keystroke,
  recall,
  asked,
  longestTask,
}: Figures): string {
  const shares = Object.entries(recall).map(([kind, share]) => `${kind} ${share ?? '–'}`);
  return (
    `${count} ${engine}: index ${index} KB, texts ${texts} KB, first result ${firstResult} ms, ` +
    `keystroke median ${keystroke.median} p95 ${keystroke.p95} worst ${keystroke.worst} ms (${keystroke.of}), ` +
    `recall@10 of ${asked}: ${shares.join(', ')}; longest task of the page ${longestTask} ms`
  );
}
