import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { PAGE_KEYS, STANDING_KEYS } from '../../site/page-record.ts';
import { SNAPSHOT } from '../../site/snapshot.ts';

export interface AstroRun {
  readonly content: string;
  readonly base: string;
  readonly origin: string | undefined;
  /** Where the site goes; inside the project, or Astro shares a folder of its own between builds. */
  readonly output: string;
  readonly cache: string;
  /** What was read and found, as `writeSnapshot` wrote it. */
  readonly snapshot: string;
  /** The file of the keys of pages that need not be made, and the one that all keys are written to. */
  readonly standingKeys: string;
  readonly pageKeys: string;
  /** Hears of each file that is made, by its path in `output`. */
  readonly onFile: (path: string) => void;
}

/** What came of it. */
export interface AstroOutcome {
  readonly isBuilt: boolean;
  /** What Astro printed beside the files it made: its last lines where it failed, its warnings where it did not. */
  readonly lines: readonly string[];
}

/** Runs `astro build` in a process that ends with this one. */
export async function runAstro({
  content,
  base,
  origin,
  output,
  cache,
  snapshot,
  standingKeys,
  pageKeys,
  onFile,
}: AstroRun): Promise<AstroOutcome> {
  const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin', 'astro.mjs');
  const watch = new URL('./end-with-parent.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', watch, astro, 'build', '--outDir', output], {
    env: {
      ...withoutViteNames(process.env),
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_FOLDER: resolve(content),
      CACHE_FOLDER: cache,
      [SNAPSHOT]: snapshot,
      [STANDING_KEYS]: standingKeys,
      [PAGE_KEYS]: pageKeys,
      SITE_BASE: base,
      SITE_URL: origin ?? '',
    },
    // The fourth is what `parent-watch.ts` listens to.
    stdio: ['inherit', 'pipe', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream as Readable }).on('line', (colored) => {
      // A service that builds, or FORCE_COLOR, has Astro color what it prints.
      const line = stripVTControlCharacters(colored);
      const [, made] = /^\S* *[├└]─ \/?(.+)/.exec(line) ?? [];
      if (made !== undefined) onFile(made.replace(TOOK, ''));
      else if (line.trim() !== '') lines.push(line);
      if (lines.length > MOST_LINES) lines.shift();
    });
  }
  // Who stops a build stops Astro, and the build then tidies up as after any other failure.
  const stop = () => child.kill();
  for (const signal of signals) process.on(signal, stop);
  try {
    const isBuilt = await new Promise<boolean>((done, fail) => {
      child.once('error', fail);
      // Not `exit`: what it printed last may still be on its way.
      child.once('close', (code) => done(code === 0));
    });
    return { isBuilt, lines: isBuilt ? lines.filter((line) => line.includes('[WARN]')) : lines };
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

// The time that a file took, which comes when it is whole.
const TOOK = /\/? \(\+[^()]*\) *$/;

// An error with its trace, and what led to it.
const MOST_LINES = 200;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// Vite takes these from the environment before its own; a test runner built on Vite sets them.
function withoutViteNames(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'NODE_ENV', 'VITEST'];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}
