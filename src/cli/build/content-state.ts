import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { digest, listFiles } from './site-files.ts';

/** One value for all that a content folder holds, by which a build tells whether it changed meanwhile. */
export async function digestContent(folder: string): Promise<string> {
  const hash = createHash('sha256');
  // What editors keep beside a file that is open is not read.
  const isRead = (path: string) =>
    path.split('/').every((step) => !step.startsWith('.')) && !path.endsWith('~');
  for (const path of (await listFiles(folder).catch(() => [])).filter(isRead)) {
    const sha256 = await digest(join(folder, path)).catch(() => 'gone');
    hash.update(`${path}\0${sha256}\0`);
  }
  return hash.digest('hex');
}
