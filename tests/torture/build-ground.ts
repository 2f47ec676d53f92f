import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findLeftFolders } from '../../src/cli/build/owned-folders.ts';
import { findStrayFiles, listFiles } from '../../src/cli/build/site-files.ts';

/** A build that runs, as `npm run build` starts it. */
export interface RunningBuild {
  readonly process: ChildProcess;
  /** When Astro makes pages, or the build has ended. */
  readonly making: Promise<void>;
  /** When the site is put together beside its place, and what is left is to read it back and to rename it. */
  readonly staged: Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly printed: string }>;
}

/** Content with a number that stands on every page of the site made from it, and a place for that site. */
export interface BuildGround {
  /** The folder that the site's folder lies in, with nothing else. */
  readonly parent: string;
  readonly site: string;
  writeRound(round: number): Promise<void>;
  start(site?: string): RunningBuild;
  /** The same with so many KiB for what a build makes in the project's own folder; only where `canMount`. */
  startWithRoom(kibibytes: number): RunningBuild;
  remove(): Promise<void>;
}

export async function makeGround(parentOfSite = tmpdir()): Promise<BuildGround> {
  const home = await mkdtemp(join(tmpdir(), 'ground-'));
  const parent = await mkdtemp(join(parentOfSite, 'place-'));
  const content = join(home, 'content');
  await cp('tests/fixtures/harbour', content, { recursive: true });
  await mkdir(join(content, 'docs'));
  const started: RunningBuild[] = [];
  const begin = (site: string, room?: number) => {
    const build = startBuild(content, site, room);
    started.push(build);
    return build;
  };
  return {
    parent,
    site: join(parent, 'site'),
    // The title of a page of the publisher's own stands at the foot of all pages.
    writeRound: (round) =>
      writeFile(join(content, 'docs/round.md'), `---\ntitle: Round ${round}.\n---\n\nWords.\n`),
    start: (site = join(parent, 'site')) => begin(site),
    startWithRoom: (kibibytes) => begin(join(parent, 'site'), kibibytes),
    remove: async () => {
      for (const { process, ended } of started) {
        if (process.exitCode === null) process.kill('SIGKILL');
        await ended;
      }
      for (const folder of [home, parent]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const WORK = resolve('node_modules/.cache/crossquote');

function startBuild(content: string, site: string, room?: number): RunningBuild {
  const build = [process.execPath, 'src/cli/build.ts', site] as const;
  mkdirSync(WORK, { recursive: true });
  // A small disk over the folder that this one build sees, and no other process.
  const mounted = `mount -t tmpfs -o size=${room}k tmpfs "${WORK}" && exec "$@"`;
  const [command, ...args] =
    room === undefined ? build : (['unshare', '--mount', 'sh', '-c', mounted, 'sh', ...build] as const);
  const child = spawn(command, args, {
    env: { ...process.env, CONTENT_FOLDER: content, VITEST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const ended = new Promise<{ code: number | null; printed: string }>((done) => {
    child.once('exit', (code) => done({ code, printed }));
  });
  const isMaking = () => {
    const folder =
      existsSync(WORK) && readdirSync(WORK).find((name) => name.startsWith(`build-${child.pid}-`));
    return folder && ['cache', 'site'].some((made) => existsSync(join(WORK, folder, made)));
  };
  return {
    process: child,
    ended,
    making: until(child, isMaking),
    staged: until(child, () => isStaged(child, site)),
  };
}

async function until(child: ChildProcess, holds: () => unknown): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && !holds()) await wait(5);
}

function isStaged({ pid }: ChildProcess, site: string): boolean {
  const parent = dirname(site);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  const staging = names.find((name) => name.startsWith(`${basename(site)}.staging-${pid}-`));
  return staging !== undefined && existsSync(join(parent, staging, 'site'));
}

/** The round of a site, which has to be whole and of one build. */
export async function readRound(site: string): Promise<number> {
  assert.deepEqual(await findStrayFiles(site), [], 'the site is what its manifest says');
  const rounds = new Set<string>();
  for (const file of await listFiles(site)) {
    if (!file.endsWith('.html')) continue;
    for (const [, round = ''] of (await readFile(join(site, file), 'utf8')).matchAll(/Round (\d+)\./g))
      rounds.add(round);
  }
  assert.equal(rounds.size, 1, `the pages are of one build, not of rounds ${[...rounds].join(', ')}`);
  return Number([...rounds][0]);
}

/** Nothing of a build that was killed works on: what is left of it ends without a second of the processor's time. */
export async function untilNothingRuns(pid: number): Promise<void> {
  const before = new Map<string, number>();
  for (;;) {
    const left = await findProcesses(`build-${pid}-`);
    if (left.length === 0) return;
    for (const each of left) {
      const spent = await processorTime(each);
      if (!before.has(each)) before.set(each, spent);
      assert(spent - (before.get(each) ?? 0) < A_SECOND, `Something of the build ${pid} works on.`);
    }
    await wait(50);
  }
}

// In the hundredths that Linux counts processor time in.
const A_SECOND = 100;

/** What a process has had of the processor; 0 for one that has ended. */
async function processorTime(pid: string): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return user + system;
}

/** The processes, where the system shows them (Linux), with these words in how they were called. */
async function findProcesses(words: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of await readdir('/proc').catch(() => [])) {
    const called = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (/^\d+$/.test(pid) && called.includes(words)) found.push(pid);
  }
  return found;
}

/** Nothing lies beside the site, and no folder of a build that has ended is left. */
export async function assertTidy({ parent, site }: BuildGround): Promise<void> {
  assert.deepEqual(await readdir(parent), [basename(site)]);
  assert.deepEqual(await findLeftFolders(join(WORK, 'build')), []);
}
