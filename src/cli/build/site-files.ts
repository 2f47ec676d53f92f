import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of a folder's files, with `/`, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

export const MANIFEST = 'build-manifest.json';

/** Writes what the site consists of: every file with its SHA-256. */
export async function writeManifest(folder: string): Promise<void> {
  const files: Record<string, string> = {};
  for (const path of await listFiles(folder)) {
    if (path !== MANIFEST) files[path] = await digest(join(folder, path));
  }
  await writeFile(join(folder, MANIFEST), `${JSON.stringify({ version: 1, files }, null, 1)}\n`);
}

/** Compares a built site with its manifest; returns the paths that are missing, changed or of unknown origin. */
export async function findStrayFiles(folder: string): Promise<string[]> {
  const { files } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as {
    files: Record<string, string>;
  };
  const found = await listFiles(folder);
  const unknown = found.filter((path) => path !== MANIFEST && files[path] === undefined);
  const changed: string[] = [];
  for (const [path, sha256] of Object.entries(files)) {
    if (!found.includes(path) || (await digest(join(folder, path))) !== sha256) changed.push(path);
  }
  return [...unknown, ...changed];
}

async function digest(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
