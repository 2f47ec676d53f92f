import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Measured {
  /** On the clock. */
  readonly seconds: number;
  /** Of the process and all that it started, in user and system mode. */
  readonly cpuSeconds: number;
  /** The most that the process and all that it started held at once, in mebibytes. */
  readonly peakMiB: number;
}

// Linux counts processor time in these; `getconf CLK_TCK` says the same on every machine of today.
const TICKS_PER_SECOND = 100;
const PAGE_KIB = 4;
const SAMPLED_EVERY_MS = 100;

/**
 * Runs a command of this Node to its end and measures it by what Linux tells of processes.
 * @throws where it fails, with what it printed
 */
export async function measureProcess(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measured> {
  const before = await childTicks();
  const started = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
  let peakMiB = 0;
  const sample = async () => {
    peakMiB = Math.max(peakMiB, await residentMiB(child.pid ?? 0).catch(() => 0));
  };
  const timer = setInterval(() => void sample(), SAMPLED_EVERY_MS);
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.\n${printed}`);
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: ((await childTicks()) - before) / TICKS_PER_SECOND,
    peakMiB,
  };
}

/** Processor time of this process's children that have ended, and of theirs. */
async function childTicks(): Promise<number> {
  const fields = await statOf(process.pid);
  return Number(fields[13]) + Number(fields[14]);
}

async function residentMiB(root: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const fields = await statOf(pid).catch(() => undefined);
      return fields && { pid, parent: Number(fields[1]), pages: Number(fields[21]) };
    }),
  );
  const processes = found.filter((each) => each !== undefined);
  const inTree = new Set([root]);
  // A child's number may be smaller than its parent's.
  for (let size = 0; size < inTree.size;) {
    size = inTree.size;
    for (const { pid, parent } of processes) if (inTree.has(parent)) inTree.add(pid);
  }
  const pages = processes.reduce((sum, each) => sum + (inTree.has(each.pid) ? each.pages : 0), 0);
  return (pages * PAGE_KIB) / 1024;
}

/** The fields of `/proc/PID/stat` after the program's name, which may hold spaces itself. */
async function statOf(pid: number): Promise<string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
