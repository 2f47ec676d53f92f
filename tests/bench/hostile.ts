import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { UsageError } from '../../src/cli/run-command.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { stages } from './hostile-stages.ts';
import { readOptions } from './options.ts';

const SMALLEST = 16 * 1024;
const MEBIBYTE = 1024 * 1024;
const TIMES = 4;

// Linear within two times: a character of the longest text may cost twice what one of the shortest costs.
const LINEAR = 2;
// Below this the collector of garbage is measured, not the stage.
const LEAST_SECONDS = 1;
// A stage that is foreseen to take longer is not asked: it fails.
const LIMIT_SECONDS = 15;
// What a stage may do with more memory than that is no result either.
const HEAP_MIB = 2048;
// The whole of an article of a mebibyte.
const MOST_SECONDS = 10;
const MOST_MIB = 1024;

/**
 * `npm run bench -- hostile [--text WORDS] [--stages a,b] [--largest BYTES]`: the processor time of every stage for
 * every hostile text from 16 KiB to 1 MiB, and whether it grows with the length alone; without options, an event of sixty
 * articles too.
 */
export async function run(args: readonly string[]): Promise<void> {
  const values = readOptions(args, [], ['text', 'stages', 'largest']);
  const names = Object.keys(hostileTexts).filter((name) => name.includes(values.text ?? ''));
  const asked = values.stages?.split(',') ?? Object.keys(stages);
  const unknown = asked.filter((stage) => !stages[stage]);
  if (names.length === 0 || unknown.length > 0) {
    throw new UsageError(
      `Texts: ${Object.keys(hostileTexts).join('; ')}. Stages: ${Object.keys(stages).join(',')}.`,
    );
  }
  const sizes = sizesUpTo(Number(values.largest ?? MEBIBYTE));
  console.log(
    `Seconds of processor time at ${sizes.map(formatSize).join(', ')}; – was too slow to be asked.`,
  );
  const failures: string[] = [];
  const measured: Record<string, Record<string, (number | null)[]>> = {};
  for (const name of names) {
    for (const group of groupStages(asked)) {
      for (const [stage, runs] of await measureText(name, group, sizes)) {
        const verdict = judge(stage, runs, sizes);
        if (verdict) failures.push(`${name}: ${stage}: ${verdict}`);
        measured[name] = { ...measured[name], [stage]: runs.map(({ seconds }) => round(seconds)) };
        console.log(`${name.padEnd(48)} ${stage.padEnd(12)} ${formatRuns(runs)}  ${verdict ?? 'linear'}`);
      }
    }
  }
  let event: EventRun | undefined;
  if (!values.text && !values.stages) {
    event = await measureEvent();
    console.log(
      `An event of ${ARTICLES} articles of 10 KiB: ${event.seconds.toFixed(2)} s, ${event.peakMiB} MiB.`,
    );
    if (event.seconds > MOST_SECONDS) failures.push(`an event of ${ARTICLES} articles: ${event.seconds} s`);
    if (event.peakMiB > MOST_MIB) failures.push(`an event of ${ARTICLES} articles: ${event.peakMiB} MiB`);
  }
  console.log(failures.length === 0 ? 'Every stage is linear.' : `${failures.length} are not linear.`);
  console.log(
    JSON.stringify({ bench: 'hostile', sizes, linear: failures.length === 0, failures, measured, event }),
  );
}

// Of one event, of ten kibibytes each.
const ARTICLES = 60;

interface EventRun {
  readonly seconds: number;
  readonly peakMiB: number;
}

async function measureEvent(): Promise<EventRun> {
  const script = new URL('./hostile-event.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    String(ARTICLES),
    String(10 * 1024),
  ]);
  return JSON.parse(stdout);
}

interface Run {
  /** `null` where it was not asked or did not end. */
  readonly seconds: number | null;
  readonly peakMiB: number;
}

function sizesUpTo(largest: number): number[] {
  const sizes = [SMALLEST];
  for (let size = SMALLEST * TIMES; size <= largest; size *= TIMES) sizes.push(size);
  return sizes;
}

/** The analysis as a whole has a process of its own: its memory is measured. */
function groupStages(asked: readonly string[]): string[][] {
  const parts = asked.filter((stage) => stage !== 'analysis');
  return [parts, asked.filter((stage) => stage === 'analysis')].filter((group) => group.length > 0);
}

async function measureText(
  name: string,
  group: readonly string[],
  sizes: readonly number[],
): Promise<Map<string, Run[]>> {
  const runs = new Map(group.map((stage) => [stage, [] as Run[]]));
  let left = [...group];
  while (left.length > 0) {
    const hung = await measureInProcess(name, left, sizes, (stage, size, run) => {
      const known = runs.get(stage) ?? [];
      known[sizes.indexOf(size)] = run;
    });
    if (hung === undefined) break;
    // What hung is left out, and the rest is measured again from the beginning.
    left = left.filter((stage) => stage !== hung);
  }
  for (const known of runs.values()) {
    for (const index of sizes.keys()) known[index] ??= { seconds: null, peakMiB: 0 };
  }
  return runs;
}

interface Line {
  readonly stage: string;
  readonly size: number;
  readonly seconds?: number;
  readonly peakMiB?: number;
  readonly skipped?: true;
}

/** The stage during which the process ended before its time, if it did. */
function measureInProcess(
  name: string,
  group: readonly string[],
  sizes: readonly number[],
  tell: (stage: string, size: number, run: Run) => void,
): Promise<string | undefined> {
  const worker = new URL('./hostile-worker.ts', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MIB}`,
      worker,
      name,
      group.join(','),
      sizes.join(','),
      String(LIMIT_SECONDS),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said = (said + data.toString()).slice(-2000);
  });
  let at: string | undefined;
  // The last net, for what was not foreseen; a stage that it ends is told as too slow.
  let net: NodeJS.Timeout | undefined;
  createInterface(child.stdout).on('line', (line) => {
    const { stage, size, seconds, peakMiB, skipped } = JSON.parse(line) as Line;
    clearTimeout(net);
    at = seconds === undefined && !skipped ? stage : undefined;
    if (at) net = setTimeout(() => child.kill('SIGKILL'), LIMIT_SECONDS * 8 * 1000);
    if (seconds !== undefined) tell(stage, size, { seconds, peakMiB: peakMiB ?? 0 });
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(net);
      if (code !== 0 && !at) reject(new Error(`The process ended with ${code ?? signal}: ${said}`));
      resolve(code === 0 ? undefined : at);
    });
  });
}

/** What is wrong with a stage's times; nothing where they grow with the length alone. */
function judge(stage: string, runs: readonly Run[], sizes: readonly number[]): string | undefined {
  const costs = runs.map(({ seconds }, at) => (seconds ?? Number.POSITIVE_INFINITY) / (sizes[at] ?? 1));
  for (const [at, { seconds, peakMiB }] of runs.entries()) {
    const size = sizes[at] ?? 1;
    if (seconds === null) return `too slow at ${formatSize(size)}`;
    const times = (costs[at] ?? 0) / Math.max(costs[0] ?? 0, LEAST_SECONDS / TIMES / size);
    if (seconds > LEAST_SECONDS && times > LINEAR)
      return `${times.toFixed(1)} times as much a character at ${formatSize(size)}`;
    if (stage !== 'analysis') continue;
    if (seconds > (MOST_SECONDS * size) / MEBIBYTE && seconds > 1) return `more than ${MOST_SECONDS} s a MiB`;
    if (peakMiB > MOST_MIB) return `${peakMiB} MiB of memory`;
  }
  return undefined;
}

function formatRuns(runs: readonly Run[]): string {
  return runs.map(({ seconds }) => (seconds === null ? '–' : seconds.toFixed(2)).padStart(7)).join('');
}

function formatSize(size: number): string {
  return size < MEBIBYTE ? `${size / 1024} KiB` : `${size / MEBIBYTE} MiB`;
}

function round(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds * 1000) / 1000;
}
