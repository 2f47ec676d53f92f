import { join, posix } from 'node:path';
import { Writable } from 'node:stream';
import { Client, FTPError } from 'basic-ftp';
import { MANIFEST, parseManifest } from '../build/site-files.ts';
import type { Files, UploadPlan } from './plan.ts';

export interface WebSpace {
  readonly url: URL;
  readonly password: string;
}

/**
 * Brings a web space up to a built site by FTP. The manifest goes last: an upload that ends early leaves the old one,
 * and the next does all of it again.
 * @throws Error of the connection or of the server
 */
export async function uploadSite(
  site: string,
  { url, password }: WebSpace,
  plan: (remote: Files | undefined) => UploadPlan,
): Promise<UploadPlan> {
  const client = new Client();
  try {
    await client.access({
      host: url.hostname,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      user: decodeURIComponent(url.username) || 'anonymous',
      password,
      secure: url.protocol === 'ftps:',
    });
    const root = posix.join(await client.pwd(), decodeURIComponent(url.pathname));
    const remote = await readRemote(client, posix.join(root, MANIFEST));
    const planned = plan(remote);
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
    // What servers answer where there is no such file.
    if (error instanceof FTPError && [550, 553].includes(error.code)) return undefined;
    throw error;
  }
  return parseManifest(Buffer.concat(parts).toString('utf8'))?.files;
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
