import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../site-files.ts';

/** A name for what makes a site: this program's files, with the exact versions of its packages, and Node. */
export async function programVersion(): Promise<string> {
  const source = join(import.meta.dirname, '..', '..', '..');
  const hash = createHash('sha256').update(process.version);
  for (const path of await listFiles(source)) {
    hash.update(`${path}\0`).update(await readFile(join(source, path)));
  }
  return hash.update(await readFile(join(source, '..', 'package.json'))).digest('hex');
}
