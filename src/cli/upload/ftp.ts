import { join, posix } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Client, FTPError } from 'basic-ftp';
import { formatManifest, MANIFEST, type Manifest, parseManifest } from '../build/site-files.ts';
import { type Files, filesInDoubt, findTaken, planUpload, type UploadPlan } from './plan.ts';
import type { WebSpace } from './web-space.ts';

/** Files stand where a first upload would write, and nothing says that they are of a site. */
export class TakenError extends Error {}

/**
 * Brings a web space up to a built site by FTP. A list of what is in doubt goes first and the manifest last: after an
 * upload that ends early, the next sends what may be half there, and deletes what is of no site any more.
 * @throws {TakenError} where no upload has been and other files stand at the site's places, unless `isOver`
 * @throws Error of the connection or of the server
 */
export async function uploadSite(
  site: string,
  local: Manifest,
  { host, port, user, password, folder, isSecure }: WebSpace,
  { isOver }: { readonly isOver: boolean },
): Promise<UploadPlan> {
  const client = new Client();
  try {
    await client.access({
      host,
      ...(port === undefined ? {} : { port }),
      ...{ user, password, secure: isSecure },
    });
    const root = posix.join(await client.pwd(), folder);
    const remote = await readRemote(client, posix.join(root, MANIFEST));
    const planned = planUpload(local.files, remote);
    if (remote === undefined && !isOver) {
      const taken = findTaken(planned, await namesIn(client, root));
      if (taken !== undefined)
        throw new TakenError(
          `"${taken}" stands in the web space already, no upload made it, and this one would write over it. Name another folder, or give --over.`,
        );
    }
    if (planned.sent.length > 0) {
      const interim = formatManifest({ base: local.base, files: filesInDoubt(planned, remote) });
      await client.ensureDir(root);
      await client.uploadFrom(Readable.from([interim]), posix.join(root, MANIFEST));
    }
    const made = new Set<string>();
    for (const path of [...planned.sent, MANIFEST]) {
      const target = posix.join(root, path);
      const folder = posix.dirname(target);
      if (!made.has(folder)) await client.ensureDir(folder);
      made.add(folder);
      if (path === MANIFEST) await removeAll(client, root, planned.deleted);
      await client.uploadFrom(join(site, path), target);
    }
    return planned;
  } finally {
    client.close();
  }
}

async function readRemote(client: Client, path: string): Promise<Files | undefined> {
  const parts: Buffer[] = [];
  const sink = new Writable({
    write(part: Buffer, _encoding, done) {
      parts.push(part);
      done();
    },
  });
  try {
    await client.downloadTo(sink, path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  return parseManifest(Buffer.concat(parts).toString('utf8'))?.files;
}

/** What stands in a folder; nothing where there is none. */
async function namesIn(client: Client, folder: string): Promise<string[]> {
  try {
    await client.cd(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return (await client.list()).map(({ name }) => name);
}

/** What servers answer where there is no such file or folder. */
function isMissing(error: unknown): boolean {
  return error instanceof FTPError && [550, 553].includes(error.code);
}

/** Files, and the folders that are empty without them. One that somebody has deleted already is no fault. */
async function removeAll(client: Client, root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await client.remove(posix.join(root, path), true);
  const folders = new Set(paths.flatMap(foldersAbove));
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    await client.sendIgnoringError(`RMD ${posix.join(root, folder)}`);
  }
}

/** `a/b/c.html` lies in `a/b` and `a`. */
function foldersAbove(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
