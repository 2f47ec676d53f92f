import { rmdir } from 'node:fs/promises';

/**
 * Removes a folder where nothing is in it. False where it stays, as a link to a folder does.
 *
 * @throws The system's error, where it is another than that.
 */
export async function isRemovedEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    if (!full.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return false;
  }
}

// The last is what a link to a folder is.
const full = new Set(['ENOTEMPTY', 'EEXIST', 'ENOTDIR']);
