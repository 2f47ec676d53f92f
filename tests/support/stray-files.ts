import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest, listFiles, MANIFEST } from '../../src/cli/build/site-files.ts';

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
