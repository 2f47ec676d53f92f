import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file beside its place and renames it: whoever reads the file meanwhile finds it whole, the old or the new.
 *
 * @throws The system's error, with the path of the file that was wanted; the unfinished one is removed.
 */
export async function writeWhole(file: string, content: string): Promise<void> {
  const unfinished = `${file}.${process.pid}~`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw Object.assign(error as NodeJS.ErrnoException, { path: file });
  }
}
