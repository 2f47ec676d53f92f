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

export async function digest(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
