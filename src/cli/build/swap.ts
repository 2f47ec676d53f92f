import { existsSync, renameSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findLeftFolders, makeOwnedFolder, OWNER } from './owned-folders.ts';
import { whyNotReplaceable } from './site-folder.ts';

/**
 * Makes the folder beside `site` in which a build of this process puts its site together and keeps what it replaces:
 *
 *     dist.staging-4711-9f3a1c/owner.json    the process
 *     dist.staging-4711-9f3a1c/site/         the new site, until it takes the old one's place
 *     dist.staging-4711-9f3a1c/previous-0/   the old site, from then until it goes
 *     dist.staging-4711-9f3a1c/going-0/      the old site while it is deleted
 *
 * Renaming between here and the site's own place costs nothing there and is done or not done.
 */
export function makeStaging(site: string): Promise<string> {
  return makeOwnedFolder(stagingPath(site));
}

const stagingPath = (site: string) => `${site}.staging`;

/** Where in a staging folder the new site is put together. */
export const stagedSite = (staging: string) => join(staging, 'site');

/**
 * Puts a finished site in the place of the one that stands there. Between the two renames, for some microseconds,
 * neither stands at `site`; a process that dies there leaves the old one in its staging folder, and `recoverSite` puts
 * it back. Of two builds that end at once both end well, and the later one's site stands.
 * Returns why not, as the beginning of a sentence, when what stands at `site` by now may not be replaced.
 */
export async function swapSite(staging: string, site: string): Promise<string | undefined> {
  const reason = await whyNotReplaceable(site);
  if (reason !== undefined) return `"${site}" is not replaced: ${reason.replace(/\.$/, '')}`;
  for (let round = 0; ; round++) {
    renameIfThere(site, join(staging, `previous-${round}`));
    // Another build's site may have come there in between; that is set aside too.
    if (renameIfFree(stagedSite(staging), site)) return undefined;
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function renameIfFree(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    // The names that systems have for "there is a folder already, and it is not empty".
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
    return false;
  }
}

/**
 * Puts right what killed builds have left beside a site: a site that was set aside comes back where none stands, and
 * the rest goes. Returns a sentence for everything that has to stay because no build made it.
 */
export async function recoverSite(site: string): Promise<string[]> {
  const kept: string[] = [];
  for (const staging of await findLeftFolders(stagingPath(site))) {
    kept.push(...(await removeStaging(staging, site)));
  }
  return kept;
}

/**
 * Takes a staging folder away, and with it the site that was set aside; where none stands at `site`, that comes back.
 * @throws what the system says where it refuses
 */
export async function removeStaging(staging: string, site: string): Promise<string[]> {
  const kept: string[] = [];
  const names = await readdir(staging).catch(() => []);
  for (const name of names.filter((each) => each.startsWith('previous-')).sort()) {
    const previous = join(staging, name);
    const reason = await whyNotReplaceable(previous);
    if (reason !== undefined) kept.push(`"${previous}" stays: ${reason}`);
    else if (existsSync(site) || !putBack(previous, site)) {
      // Under its new name it goes even if this process ends before all of it is gone.
      renameIfThere(previous, join(staging, name.replace('previous', 'going')));
    }
  }
  const going = names.map((name) => name.replace(/^previous-/, 'going-'));
  // The owner last: without it nobody would know again whose the rest is.
  for (const name of ['site', ...going.filter((each) => each.startsWith('going-')), OWNER]) {
    if (name === OWNER && kept.length > 0) continue;
    await rm(join(staging, name), { recursive: true, force: true, maxRetries: 3 });
  }
  await rmdir(staging).catch((error) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error))) throw error;
  });
  return kept;
}

function putBack(previous: string, site: string): boolean {
  try {
    return renameIfFree(previous, site);
  } catch (error) {
    // Another build that tidies up was faster.
    if (codeOf(error) !== 'ENOENT') throw error;
    return true;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';
