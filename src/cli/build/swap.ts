import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folder beside `site` in which a build of this process is made; renaming it costs nothing there. */
export function stagingFolder(site: string): string {
  return `${site}.staging-${process.pid}`;
}

/**
 * Puts a finished build in the place of the site. Between the two renames, for some microseconds, neither stands at
 * `site`; a process that dies there leaves the old one beside it, and `recoverSite` puts it back.
 */
export async function swapSite(staging: string, site: string): Promise<void> {
  const previous = previousFolder(site);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, previous);
  await rename(staging, site);
  await rm(previous, { recursive: true, force: true });
}

/** Puts right what a killed build has left: half-made folders go, and a site that was set aside comes back. */
export async function recoverSite(site: string): Promise<void> {
  const previous = previousFolder(site);
  if (!existsSync(site) && existsSync(previous)) await rename(previous, site);
  await rm(previous, { recursive: true, force: true });
  const parent = dirname(site);
  const prefix = `${basename(site)}.staging-`;
  const names = existsSync(parent) ? await readdir(parent) : [];
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    if (!isRunning(Number(name.slice(prefix.length))))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

function previousFolder(site: string): string {
  return `${site}.previous`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
