import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The path without links, also where its last steps are not there yet; a link that leads to what is not there stands
 * for the place it leads to. @throws for links that lead round in a circle
 */
export async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    const parent = await resolveLinks(dirname(path));
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? join(parent, basename(path)) : resolveLinks(resolve(parent, link));
  }
}
