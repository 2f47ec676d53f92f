import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasEnded, isRunning, parseOwner, thisProcess } from './owner.ts';

/** In a folder of an unfinished build: the process that it belongs to. */
export const OWNER = 'owner.json';

/** Makes `path-4711-9f3a1c`, which belongs to this process until it ends or takes it away. */
export async function makeOwnedFolder(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const folder = `${path}-${process.pid}-${randomBytes(3).toString('hex')}`;
  await mkdir(folder);
  await writeFile(join(folder, OWNER), JSON.stringify(thisProcess()));
  return folder;
}

/** The folders that `makeOwnedFolder(path)` made in processes that have ended since. */
export async function findLeftFolders(path: string): Promise<string[]> {
  const prefix = `${basename(path)}-`;
  const names = await readdir(dirname(path)).catch(() => []);
  const left: string[] = [];
  for (const name of names.filter((each) => each.startsWith(prefix)).sort()) {
    const [, pid] = /^(\d{1,10})-[0-9a-f]{6}$/.exec(name.slice(prefix.length)) ?? [];
    const folder = join(dirname(path), name);
    if (pid !== undefined && (await isLeft(folder, Number(pid)))) left.push(folder);
  }
  return left;
}

async function isLeft(folder: string, pid: number): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return false;
  const owner = parseOwner(await readFile(join(folder, OWNER), 'utf8').catch(() => ''));
  if (owner !== undefined) return owner.pid === pid && hasEnded(owner, found.mtimeMs);
  // Killed before it had said whose it is; a folder of that name with anything else in it is somebody's own.
  const names = await readdir(folder).catch(() => ['unreadable']);
  return names.every((name) => name === OWNER) && !isRunning(pid);
}
