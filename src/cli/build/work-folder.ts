import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findLeftFolders, makeOwnedFolder } from './owned-folders.ts';

/**
 * Lets a build work in a folder that no other build has, and takes it away afterwards, together with those of builds
 * that were killed. It lies in the project, where what Astro bundles finds its packages, and where `astro dev` and
 * other tools do not look.
 */
export async function withWorkFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const path = resolve('node_modules/.cache/crossquote/build');
  // What cannot be removed, because a process that dies still writes there, is left to the next build.
  for (const left of await findLeftFolders(path)) await remove(left).catch(() => {});
  const folder = await makeOwnedFolder(path);
  try {
    return await work(folder);
  } finally {
    await remove(folder);
  }
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
