import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeSite } from '../../src/cli/build/site-builder.ts';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { serveSite } from '../../src/cli/build/static-server.ts';
import { manualPages, manualPictures } from '../../src/corpus/manual/manual-pages.ts';
import { SAMPLE } from './sample.ts';

export interface BuiltSite {
  readonly folder: string;
  /** Where it is served, with its base path and a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

interface SiteChoice {
  readonly content?: string;
  readonly base?: string;
}

/** The site, built once for all test files as long as nothing it is made of changes, and served with its headers. */
export async function openBuiltSite({ content = SAMPLE, base = '/' }: SiteChoice = {}): Promise<BuiltSite> {
  const folder = await findBuiltSite({ content, base });
  const { address, close } = await serveSite(folder, { base });
  return { folder, address, close };
}

/** The folder of the built site, for tests that read its files. */
export async function findBuiltSite({ content = SAMPLE, base = '/' }: SiteChoice = {}): Promise<string> {
  const key = await digestSources(content, base);
  const folder = join(tmpdir(), `crossquote-site-${key}`);
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (await takeLock(lock)) {
      try {
        if (!existsSync(folder)) await build(content, base, folder);
      } finally {
        await rm(lock, { recursive: true, force: true });
      }
    } else {
      await wait(200);
    }
  }
  return folder;
}

async function build(content: string, base: string, folder: string): Promise<void> {
  const lines: string[] = [];
  const staging = `${folder}.staging-${process.pid}`;
  const made = await makeSite(
    {
      ...{ content, base, site: folder, isQuiet: true },
      origin: 'https://crossquote.example',
      print: (line) => lines.push(line),
    },
    staging,
  );
  if (made === undefined) {
    await rm(staging, { recursive: true, force: true });
    throw new Error(`The site cannot be built.\n${lines.join('\n')}`);
  }
  // Another run may have been faster; what it built is the same.
  await rename(staging, folder).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

/** A build that was killed leaves its lock, with the number of its process; it is taken away by whoever comes next. */
async function takeLock(lock: string): Promise<boolean> {
  const own = `${lock}-${process.pid}-${Math.random()}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lock);
    return true;
  } catch {
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
    return false;
  } finally {
    await rm(own);
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

async function digestSources(content: string, base: string): Promise<string> {
  const hash = createHash('sha256').update(base);
  for (const root of ['src', 'public', content]) {
    for (const path of await listFiles(resolve(root)))
      hash.update(path).update(await readFile(join(root, path)));
  }
  const documents = manualPages.map(({ file }) => file);
  for (const file of ['astro.config.mjs', 'package-lock.json', ...documents, ...manualPictures])
    hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
