import { writeFileSync } from 'node:fs';
import { alignTexts } from './alignment/align-texts.ts';
import { type Case, measureCases } from './alignment/plagdet.ts';
import { alignWithDiff, alignWithLongestRuns } from './alignment/plain-aligners.ts';
import { readJsonLines, readOptions } from './options.ts';

interface Pair {
  readonly id: string;
  readonly type: string;
  readonly a: string;
  readonly b: string;
  readonly cases: readonly Case[];
}

type Aligner = (a: string, b: string) => Case[];

// jsdiff takes a quarter of a second and more for a pair.
const PAIRS_FOR_DIFF = 60;

/**
 * `npm run bench -- alignment --docs FILE --pairs FILE [--out PREDICTIONS]`: pairs a second (of processor time, after a
 * warm-up), the worst pair and PlagDet by type, beside jsdiff and longest common runs.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args, ['docs', 'pairs'], ['out']);
  const rows = readJsonLines<{ id: string; text: string }>(options.docs ?? '');
  const docs = new Map(rows.map(({ id, text }) => [id, text]));
  const pairs = readJsonLines<Pair>(options.pairs ?? '');
  const step = Math.max(1, Math.floor(pairs.length / PAIRS_FOR_DIFF));
  const sample = pairs.filter((_, index) => index % step === 0);

  const ours = measure(alignOurs, pairs, docs);
  const oursOnSample = measure(alignOurs, sample, docs);
  const diff = measure(alignWithDiff, sample, docs);
  const runs = measure(alignWithLongestRuns, sample, docs);
  if (options.out) {
    const lines = pairs.map(({ id }, index) => JSON.stringify({ id, cases: ours.found[index] }));
    writeFileSync(options.out, `${lines.join('\n')}\n`);
  }
  const unrelated = pairs.flatMap(({ cases }, index) =>
    cases.length === 0 ? (ours.found[index] as Case[]) : [],
  );
  const result = {
    bench: 'alignment',
    pairs: pairs.length,
    pairsPerSecond: round(ours.pairsPerSecond),
    worstMs: round(ours.worstMs),
    foundInUnrelated: unrelated.length,
    byType: byType(pairs, ours.found),
    sample: sample.length,
    plagdetOnSample: {
      ours: plagdet(sample, oursOnSample),
      jsdiff: plagdet(sample, diff),
      longestRuns: plagdet(sample, runs),
    },
    pairsPerSecondOnSample: {
      ours: round(oursOnSample.pairsPerSecond),
      jsdiff: round(diff.pairsPerSecond),
      longestRuns: round(runs.pairsPerSecond),
    },
  };
  console.log(JSON.stringify(result));
}

function alignOurs(a: string, b: string): Case[] {
  return alignTexts(a, b).map((match) => ({
    a: [match.a.start, match.a.end],
    b: [match.b.start, match.b.end],
  }));
}

interface Measured {
  readonly found: readonly Case[][];
  readonly pairsPerSecond: number;
  readonly worstMs: number;
}

/** Two passes after a warm-up; a pair costs what it costs in its better one, so that no garbage collection is its fault. */
function measure(align: Aligner, pairs: readonly Pair[], docs: ReadonlyMap<string, string>): Measured {
  const texts = pairs.map(({ a, b }) => [textOf(docs, a), textOf(docs, b)] as const);
  for (const [a, b] of texts.slice(0, Math.ceil(pairs.length / 6))) align(a, b);
  const first = texts.map(([a, b]) => timed(() => align(a, b)));
  const second = texts.map(([a, b]) => timed(() => align(a, b)));
  const spent = [...first, ...second].reduce((sum, { microseconds }) => sum + microseconds, 0);
  const costs = first.map((one, index) => Math.min(one.microseconds, second[index]?.microseconds ?? 0));
  return {
    found: first.map(({ value }) => value),
    pairsPerSecond: (2 * pairs.length * 1e6) / spent,
    worstMs: Math.max(...costs) / 1000,
  };
}

function timed<T>(work: () => T): { value: T; microseconds: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, microseconds: user + system };
}

function byType(pairs: readonly Pair[], found: readonly Case[][]) {
  const rows = pairs.map((pair, index) => ({
    type: pair.type,
    gold: pair.cases,
    found: found[index] as Case[],
  }));
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ type }) => type)].map(([type, group]) => {
      const { detections, precision, recall, granularity, plagdet: score } = measureCases(group);
      return [
        type,
        {
          detections,
          precision: round(precision),
          recall: round(recall),
          granularity: round(granularity),
          plagdet: round(score),
        },
      ];
    }),
  );
}

function plagdet(pairs: readonly Pair[], { found }: Measured): number {
  return round(
    measureCases(pairs.map(({ cases }, index) => ({ gold: cases, found: found[index] as Case[] }))).plagdet,
  );
}

function textOf(docs: ReadonlyMap<string, string>, id: string): string {
  const text = docs.get(id);
  if (text === undefined) throw new Error(`No document "${id}".`);
  return text;
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
