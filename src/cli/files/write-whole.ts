import { access, chmod, constants, link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolveLinks } from './resolve-links.ts';

/**
 * Writes a file beside its place and renames it: whoever reads the file meanwhile finds it whole, the old or the new. A
 * link stays one, and a file's permissions stay what they were.
 *
 * @throws The system's error, with the path of the file that was wanted; the unfinished one is removed.
 */
export async function writeWhole(file: string, content: string): Promise<void> {
  await beside(file, await resolveLinks(file), content, async (unfinished, place) => {
    await rename(unfinished, place);
  });
}

/**
 * Writes a file that is not there yet, whole or not at all. On a disk that gives a file no second name, it can be read
 * while it grows.
 *
 * @throws The system's error, with the path of the file; `EEXIST` where something stands there by now.
 */
export async function writeNew(file: string, content: string): Promise<void> {
  await beside(file, file, content, async (unfinished, place) => {
    await link(unfinished, place).catch((error: NodeJS.ErrnoException) => {
      if (!withoutLinks.has(error.code ?? '')) throw error;
      return writeInPlace(place, content);
    });
  });
}

// What disks answer that have no second name for a file; EISDIR is Windows of exFAT, EACCES Android.
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EXDEV', 'ENOSYS', 'EMLINK', 'EISDIR', 'EACCES']);

/**
 * Writes a file where nothing stands; half of one does not stay.
 *
 * @throws The system's error; `EEXIST` where something stands there by now.
 */
export async function writeInPlace(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      await rm(file, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function beside(
  file: string,
  place: string,
  content: string,
  put: (unfinished: string, place: string) => Promise<void>,
): Promise<void> {
  const unfinished = `${place}.${process.pid}~`;
  try {
    const standing = await stat(place).catch(() => undefined);
    if (standing !== undefined) await access(place, constants.W_OK);
    await writeFile(unfinished, content, standing === undefined ? {} : { mode: standing.mode });
    // The mode that a file is made with loses what the process masks.
    if (standing !== undefined && (await stat(unfinished)).mode !== standing.mode)
      await chmod(unfinished, standing.mode & 0o7777);
    await put(unfinished, place);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: file, dest: undefined });
  } finally {
    await rm(unfinished, { force: true });
  }
}
