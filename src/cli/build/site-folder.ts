import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveLinks } from '../files/resolve-links.ts';
import { isMountPoint } from './mount-points.ts';
import { MANIFEST, readManifest } from './site-files.ts';

/** Where a build may put its site, links resolved, or the sentence that says why it may not. */
export type SiteFolder =
  | { readonly folder: string; readonly refusal?: undefined }
  | { readonly folder?: undefined; readonly refusal: string };

/**
 * Finds the folder that a site is put in, or refuses it. A build replaces its folder whole, so the folder must be
 * absent, empty or hold nothing but what an earlier build made, and must keep clear of what a publisher works with.
 */
export async function findSiteFolder(site: string, content: string): Promise<SiteFolder> {
  const shown = site === '' ? '.' : site;
  const refuse = (reason: string) => ({
    refusal: `The site cannot be put into "${shown}": ${reason} Name a new or an empty folder for the site.`,
  });
  const folder = await resolveLinks(resolve(site)).catch((error: NodeJS.ErrnoException) => error);
  if (folder instanceof Error)
    return refuse(unreachable[folder.code ?? ''] ?? `it cannot be reached (${folder.code}).`);
  const clash = await findClash(folder, content);
  if (clash !== undefined) return refuse(`it ${clash}.`);
  const reason = await whyNotReplaceable(folder);
  if (reason !== undefined) return refuse(reason);
  if (await isMountPoint(folder)) {
    return refuse(
      `it is a mount point, and a site takes its folder's place in one step. "${join(shown, 'site')}" will do.`,
    );
  }
  return { folder };
}

const unreachable: Readonly<Record<string, string>> = {
  ELOOP: 'links in its path lead round in a circle.',
  ENOTDIR: 'a file stands in its path.',
  EACCES: 'its path may not be read.',
};

/**
 * Why a folder may not be taken away, as a sentence; `undefined` for one that is absent, empty or holds a build's
 * manifest and no file but those that the manifest lists.
 */
export async function whyNotReplaceable(folder: string): Promise<string | undefined> {
  const found = await lstat(folder).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error)
    return found.code === 'ENOENT' ? undefined : `it cannot be read (${found.code}).`;
  if (!found.isDirectory()) return 'it is no folder.';
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) return `it cannot be read (${entries.code}).`;
  if (entries.length === 0) return undefined;
  const files = (await readManifest(folder))?.files;
  if (files === undefined) return `it holds files, and no ${MANIFEST} says that a build made them.`;
  const inside = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (inside instanceof Error) return `it cannot be read (${inside.code}).`;
  const strange = inside
    .filter((entry) => !entry.isDirectory() && !litter.has(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== MANIFEST && !Object.hasOwn(files, path.replace(packed, '')))
    .sort();
  if (strange.length === 0) return undefined;
  const named = strange.slice(0, 3).map((path) => `"${path}"`);
  if (strange.length > 3) named.push(`${strange.length - 3} more`);
  return `no build made ${named.join(', ')} in it, and a new site would take the place of all of it. What belongs to every site lies in public/.`;
}

// What systems leave in a folder that somebody has looked into, and what hosts make of a file to send it packed.
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
const packed = /\.(?:gz|br|zst)$/;

/** What a site's folder must keep clear of, in the words of the refusal. */
interface Guarded {
  readonly path: string;
  readonly name: string;
  /** Nothing may be built inside it either. */
  readonly isClosed: boolean;
}

/** How the folder meets one that a site must keep clear of: "lies in node_modules". */
async function findClash(folder: string, content: string): Promise<string | undefined> {
  const project = fileURLToPath(new URL('../../..', import.meta.url));
  const open = [
    { path: process.cwd(), name: 'the working folder' },
    { path: homedir(), name: 'the home folder' },
    { path: project, name: 'this program' },
  ];
  const closed = [process.cwd(), project].flatMap((root) =>
    ['content', 'src', 'public', 'node_modules', '.git'].map((name) => ({
      path: join(root, name),
      name: `${name}/`,
    })),
  );
  const guarded: readonly Guarded[] = [
    ...open.map((each) => ({ ...each, isClosed: false })),
    { path: resolve(content), name: 'the folder of the content', isClosed: true },
    ...closed.map((each) => ({ ...each, isClosed: true })),
  ];
  const ofFolder = await ancestors(folder);
  for (const { path, name, isClosed } of guarded) {
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) continue;
    const [own, ...above] = await ancestors(real);
    if (own === undefined) continue;
    if (ofFolder[0] === own) return `is ${name}`;
    if (ofFolder[0] !== undefined && above.includes(ofFolder[0])) return `contains ${name}`;
    if (isClosed && ofFolder.includes(own)) return `lies in ${name}`;
  }
  // Those of other projects are nobody's place for a site either.
  const step = folder.split(sep).find((each) => each === 'node_modules' || each === '.git');
  return step === undefined ? undefined : `lies in ${step}/`;
}

/**
 * What tells a folder and each folder above it from all others, the folder itself first; `undefined` for what is not
 * there. Not the path: one folder has several names where case does not count or a folder is mounted twice.
 */
async function ancestors(folder: string): Promise<(string | undefined)[]> {
  const found = await stat(folder, { bigint: true }).catch(() => undefined);
  const identity = found === undefined ? undefined : `${found.dev}:${found.ino}`;
  const parent = dirname(folder);
  return parent === folder ? [identity] : [identity, ...(await ancestors(parent))];
}
