import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../core/analysis.ts';
import { toPublished } from '../../core/withholding.ts';
import { type Content, readContent } from '../../corpus/content.ts';
import { formatProblem } from '../../corpus/problems.ts';
import { formatCaddy, formatHeadersFile, formatNginx } from '../../site/headers.ts';
import { toBase } from './base.ts';
import { givenAddresses } from './given-addresses.ts';
import { writeManifest } from './site-files.ts';
import { findSiteFolder } from './site-folder.ts';
import { makeStaging, recoverSite, removeStaging, stagedSite, swapSite } from './swap.ts';
import { verifySite } from './verify.ts';

export interface BuildOptions {
  readonly content: string;
  readonly site: string;
  /** The folder the site lies in on its host, `/` at the top. */
  readonly base: string;
  readonly origin: string;
  readonly isQuiet?: boolean;
  readonly print: (line: string) => void;
}

/**
 * Makes a site in a folder of its own, reads the result back, and only then puts it in the place of the site that stood
 * before. Returns whether it did.
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
  const { folder: site, refusal } = await findSiteFolder(options.site, options.content);
  if (site === undefined) {
    options.print(refusal);
    return false;
  }
  for (const sentence of await recoverSite(site)) options.print(sentence);
  const staging = await makeStaging(site);
  const folder = stagedSite(staging);
  try {
    const content = await makeSite(options, folder);
    if (content === undefined) {
      options.print('The site was not built; what stood before is still there.');
      return false;
    }
    const { origin } = options;
    const wrong = await verifySite(
      { folder, base: toBase(options.base), origin, given: givenAddresses(content) },
      published(content),
    );
    for (const sentence of wrong) options.print(sentence);
    if (wrong.length > 0) {
      options.print(`The built site has ${wrong.length} faults; what stood before is still there.`);
      return false;
    }
    await swapSite(staging, site);
    return true;
  } finally {
    for (const sentence of await removeStaging(staging, site)) options.print(sentence);
  }
}

/** Validates the content and makes the site from it in `folder`. Returns the content, or `undefined` when it cannot. */
export async function makeSite(options: BuildOptions, folder: string): Promise<Content | undefined> {
  const { content, problems } = await readContent(options.content);
  for (const problem of problems) options.print(formatProblem(problem));
  if (content === undefined) return undefined;
  const exitCode = await runAstro(options, folder);
  if (exitCode !== 0) return undefined;
  await writeHostFiles(folder, toBase(options.base));
  await writeManifest(folder);
  return content;
}

function published({ corpus, settings }: Content) {
  return analyze(corpus).map((event) => toPublished(event, settings.excerptSentences));
}

/** Astro in a process of its own, with a cache of its own, so that two builds at once do not meet. */
async function runAstro(options: BuildOptions, staging: string): Promise<number> {
  const cache = await mkdtemp(join(tmpdir(), 'crossquote-'));
  const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin', 'astro.mjs');
  const environment = {
    ...withoutViteNames(process.env),
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_FOLDER: resolve(options.content),
    CACHE_FOLDER: cache,
    SITE_BASE: toBase(options.base),
    SITE_URL: options.origin,
  };
  try {
    return await new Promise((done, fail) => {
      const child = spawn(
        process.execPath,
        [astro, 'build', '--outDir', staging, ...(options.isQuiet ? ['--silent'] : [])],
        {
          env: environment,
          stdio: 'inherit',
        },
      );
      child.once('error', fail);
      child.once('exit', (code) => done(code ?? 1));
    });
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

// Vite takes these from the environment before its own; a test runner built on Vite sets them.
function withoutViteNames(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'NODE_ENV', 'VITEST'];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}

async function writeHostFiles(folder: string, base: string): Promise<void> {
  const entries = await readdir(folder);
  await writeFile(join(folder, '_headers'), formatHeadersFile(base, entries));
  await writeFile(join(folder, 'headers.nginx.conf'), formatNginx(base));
  await writeFile(join(folder, 'headers.caddy'), formatCaddy(base));
  // GitHub Pages leaves out folders that begin with an underscore unless told not to.
  if (!existsSync(join(folder, '.nojekyll'))) await writeFile(join(folder, '.nojekyll'), '');
}
