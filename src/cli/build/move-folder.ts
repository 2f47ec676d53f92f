import { cp, rename } from 'node:fs/promises';
import { findStrayFiles } from './site-files.ts';

/**
 * Moves a folder with its manifest to a place where nothing stands; where that is on another disk, by a copy that is
 * held against the manifest.
 * @throws an error of the file system, or one that says what the copy has wrong
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, force: false, errorOnExist: true });
    const [wrong] = await findStrayFiles(to);
    if (wrong !== undefined) throw new Error(`"${wrong}" was not copied to "${to}" as it is.`);
  }
}
