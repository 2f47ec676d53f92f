import { copyFile, link, mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptPlace, tidyKept } from '../../../site/kept-places.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { digest, MANIFEST, readManifest } from '../site-files.ts';

/** What the build that made a site knew of its pages. */
export interface PageMemory {
  /** The digest of the site's manifest. */
  readonly manifest: string;
  /** Names for what each page was made from, by its address. */
  readonly keys: Readonly<Record<string, string>>;
  /** Of the events that the read-back held the site against. */
  readonly events: readonly string[];
}

export const NO_MEMORY: PageMemory = { manifest: '', keys: {}, events: [] };

/** What is known of the site that stands at `site`, nothing where it is another than that which was remembered. */
export async function recallPages(site: string): Promise<PageMemory> {
  try {
    const memory = JSON.parse(await readFile(keptPlace('pages', site), 'utf8')) as PageMemory;
    return isMemory(memory) && (await digest(join(site, MANIFEST))) === memory.manifest ? memory : NO_MEMORY;
  } catch {
    return NO_MEMORY;
  }
}

function isMemory({ manifest, keys, events }: PageMemory): boolean {
  return typeof manifest === 'string' && typeof keys === 'object' && Array.isArray(events);
}

/** What is known of all pages but some, which the next build makes again. */
export function withoutPages<Memory extends Pick<PageMemory, 'keys'>>(
  memory: Memory,
  paths: readonly string[],
  base: string,
): Memory {
  const left = new Set(paths);
  const keys = Object.entries(memory.keys).filter(([address]) => !left.has(fileOf(address, base)));
  return { ...memory, keys: Object.fromEntries(keys) };
}

/** A folder that cannot be written to costs the next build time, and nothing else. */
export async function rememberPages(
  site: string,
  { keys, events }: Pick<PageMemory, 'keys' | 'events'>,
): Promise<void> {
  const memory: PageMemory = { manifest: await digest(join(site, MANIFEST)), keys, events };
  const file = keptPlace('pages', site);
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeWhole(file, JSON.stringify(memory)))
    .catch(() => undefined);
  await tidyKept('pages', site);
}

/** A page or file that the last build made, set aside for a build that may need no other. */
export interface StandingPage {
  readonly key: string;
  readonly path: string;
  readonly sha256: string;
}

/**
 * Sets the remembered pages of `site` aside in `folder`, by their addresses. What is not to the byte as the site's
 * manifest has it is left out, so that it is made again.
 */
export async function setAside(
  { keys }: PageMemory,
  site: string,
  folder: string,
): Promise<ReadonlyMap<string, StandingPage>> {
  const manifest = await readManifest(site);
  const pages = new Map<string, StandingPage>();
  for (const [address, key] of Object.entries(keys)) {
    const path = fileOf(address, manifest?.base ?? '/');
    const sha256 = manifest?.files[path];
    if (sha256 === undefined) continue;
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await link(join(site, path), place).catch(() => copyFile(join(site, path), place));
    if ((await digest(place)) === sha256) pages.set(address, { key, path, sha256 });
  }
  return pages;
}

/** Moves the pages that were not made again to where the others are. Returns the digests of their files, by path. */
export async function putBack(
  pages: ReadonlyMap<string, StandingPage>,
  made: Readonly<Record<string, string>>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const [address, { key, path, sha256 }] of pages) {
    if (made[address] !== key) continue;
    await mkdir(dirname(join(to, path)), { recursive: true });
    await rename(join(from, path), join(to, path));
    digests.set(path, sha256);
  }
  return digests;
}

function fileOf(address: string, base: string): string {
  const path = decodeURIComponent(address.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
