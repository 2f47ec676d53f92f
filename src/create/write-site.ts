import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRemovedEmpty } from '../cli/files/remove-empty.ts';
import { writeInPlace, writeNew } from '../cli/files/write-whole.ts';

/**
 * Writes a site's files, by their paths, and beside them the packed program. Where one cannot be written, all goes that
 * was, and nothing that others have written meanwhile.
 *
 * @throws The system's error; `EEXIST` where something stands at a file's place
 */
export async function writeSite(
  site: string,
  files: Iterable<readonly [path: string, content: string]>,
  packed?: { readonly from: string; readonly name: string },
): Promise<void> {
  const written: string[] = [];
  const made: string[] = [];
  const write = async (path: string, put: (file: string) => Promise<void>) => {
    const file = join(site, path);
    made.push(...(await makeFolder(dirname(file))));
    await put(file);
    written.push(file);
  };
  try {
    if (packed) await write(packed.name, async (file) => writeInPlace(file, await readFile(packed.from)));
    for (const [path, content] of files) await write(path, (file) => writeNew(file, content));
  } catch (error) {
    // Half a site would keep the next try out. What cannot be removed is not told in the place of the reason.
    for (const file of written) await rm(file, { force: true }).catch(() => undefined);
    for (const folder of made.sort((a, b) => b.length - a.length))
      await isRemovedEmpty(folder).catch(() => undefined);
    throw error;
  }
}

/** The folders that had to be made. */
async function makeFolder(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true });
  const made: string[] = [];
  for (let each = folder; first !== undefined && each.length >= first.length; each = dirname(each))
    made.push(each);
  return made;
}
