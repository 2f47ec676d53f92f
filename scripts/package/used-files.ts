import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** A source file and all that it imports when it runs, directly or not, as paths below the folder, sorted. */
export async function filesUsedBy(entry: string, folder: string): Promise<string[]> {
  const found = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    if (found.has(path)) return;
    found.add(path);
    const source = await readFile(join(folder, path), 'utf8');
    for (const [, specifier = ''] of source.matchAll(/^(?:import (?!type )|\}).* from '(\.[^']+)'/gm)) {
      await visit(posix.join(posix.dirname(path), specifier));
    }
  };
  await visit(entry);
  return [...found].sort();
}
