import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SNAPSHOT } from '../../site/snapshot.ts';

export interface AstroRun {
  readonly content: string;
  readonly base: string;
  readonly origin: string | undefined;
  readonly isQuiet: boolean;
  /** Where the site goes; inside the project, or Astro shares a folder of its own between builds. */
  readonly output: string;
  readonly cache: string;
  /** What was read and found, as `writeSnapshot` wrote it. */
  readonly snapshot: string;
}

/** Runs `astro build` in a process that ends with this one. Returns whether it ended well. */
export async function runAstro({
  content,
  base,
  origin,
  isQuiet,
  output,
  cache,
  snapshot,
}: AstroRun): Promise<boolean> {
  const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin', 'astro.mjs');
  const watch = new URL('./end-with-parent.ts', import.meta.url).href;
  const child = spawn(
    process.execPath,
    ['--import', watch, astro, 'build', '--outDir', output, ...(isQuiet ? ['--silent'] : [])],
    {
      env: {
        ...withoutViteNames(process.env),
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_FOLDER: resolve(content),
        CACHE_FOLDER: cache,
        [SNAPSHOT]: snapshot,
        SITE_BASE: base,
        SITE_URL: origin ?? '',
      },
      // The fourth is what `parent-watch.ts` listens to.
      stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    },
  );
  // Who stops a build stops Astro, and the build then tidies up as after any other failure.
  const stop = () => child.kill();
  for (const signal of signals) process.on(signal, stop);
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('exit', (code) => done(code === 0));
    });
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// Vite takes these from the environment before its own; a test runner built on Vite sets them.
function withoutViteNames(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'NODE_ENV', 'VITEST'];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}
