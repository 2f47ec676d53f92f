import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/**
 * A file of code and all that it imports when it runs, directly or not, as paths below the folder, sorted. What is not
 * named to the letter, as a file without its ending, is left out.
 */
export async function filesUsedBy(entry: string, folder: string): Promise<string[]> {
  const found = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    if (found.has(path)) return;
    const source = await readFile(join(folder, path), 'utf8').catch(() => undefined);
    if (source === undefined) return;
    found.add(path);
    for (const [, specifier = ''] of source.matchAll(IMPORTED)) {
      await visit(posix.join(posix.dirname(path), specifier));
    }
  };
  await visit(entry);
  return [...found].sort();
}

// import { a } from './a.ts', the last line of one over several lines, import './a.css' and import('./a.ts').
const IMPORTED = /(?:^(?:import (?!type )|export |\}).* from |^import |\bimport\()['"](\.[^'"]+)['"]/gm;
