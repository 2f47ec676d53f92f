import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Client, FTPError } from 'basic-ftp';
import { byCodeUnits } from '../../core/text/order.ts';
import { formatManifest, MANIFEST, type Manifest, parseManifest } from '../build/site-files.ts';
import { type Files, filesInDoubt, foldersAbove, newPlaces, planUpload, type UploadPlan } from './plan.ts';
import { isMissing, isStanding, namesIn } from './standing.ts';
import type { WebSpace } from './web-space.ts';

/** Nothing was written: where a path of the site would go something stands that no upload made. */
export class TakenError extends Error {}

/** Nothing was written: the server cannot be reached, or lets nobody in by this name and password. */
export class UnreachedError extends Error {}

/**
 * Brings a web space up to a built site by FTP. A list of what is in doubt goes first and the manifest last: after an
 * upload that ends early, the next sends what may be half there, and deletes what is of no site any more.
 * @throws {UnreachedError} where nobody is let in
 * @throws {TakenError} where something stands at a place that no upload has written to, unless `isOver`
 * @throws Error of the connection or of the server, and where a file is not what the manifest says or cannot be deleted
 */
export async function uploadSite(
  site: string,
  local: Manifest,
  { host, port, user, password, folder, isSecure }: WebSpace,
  { isOver }: { readonly isOver: boolean },
): Promise<UploadPlan> {
  const client = new Client();
  try {
    await client
      .access({
        host,
        ...(port === undefined ? {} : { port }),
        ...{ user, password, secure: isSecure },
      })
      .catch((cause: Error) => {
        throw new UnreachedError(cause.message, { cause });
      });
    const root = posix.join(await client.pwd(), folder);
    const remote = await readRemote(client, root);
    const planned = planUpload(local.files, remote);
    if (!isOver) await refuseTaken(client, root, newPlaces(planned, remote));
    await client.ensureDir(root);
    if (planned.sent.length + planned.deleted.length > 0)
      await writeRemote(client, root, { base: local.base, files: filesInDoubt(planned, remote) });
    const made = new Set([root]);
    for (const path of planned.sent) {
      const bytes = await readFile(join(site, path));
      // A build may have put another site there meanwhile.
      if (createHash('sha256').update(bytes).digest('hex') !== local.files[path])
        throw new Error(`"${path}" has changed since the site was built. Build it again`);
      const target = posix.join(root, path);
      const folder = posix.dirname(target);
      if (!made.has(folder)) await client.ensureDir(folder);
      made.add(folder);
      await client.uploadFrom(Readable.from([bytes]), target);
    }
    await removeAll(client, root, planned.deleted);
    await writeRemote(client, root, local);
    return planned;
  } finally {
    client.close();
  }
}

// The manifest on its way: cut off, it takes the place of none.
const INCOMING = `${MANIFEST}.new`;

async function writeRemote(client: Client, root: string, manifest: Manifest): Promise<void> {
  const [incoming, place] = [INCOMING, MANIFEST].map((name) => posix.join(root, name)) as [string, string];
  await client.uploadFrom(Readable.from([formatManifest(manifest)]), incoming);
  try {
    await client.rename(incoming, place);
  } catch (error) {
    if (!(error instanceof FTPError)) throw error;
    // Some servers rename to no name that is there. Between the two steps the manifest has its other name.
    await client.remove(place);
    await client.rename(incoming, place);
  }
}

async function readRemote(client: Client, root: string): Promise<Files | undefined> {
  return (
    (await readManifestAt(client, posix.join(root, MANIFEST))) ??
    (await readManifestAt(client, posix.join(root, INCOMING)))
  );
}

async function readManifestAt(client: Client, path: string): Promise<Files | undefined> {
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

async function refuseTaken(
  client: Client,
  root: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  for (const [folder, wanted] of places) {
    const names = await namesIn(client, posix.join(root, folder));
    const taken = names.sort(byCodeUnits).find((name) => wanted.has(name));
    if (taken === undefined) continue;
    throw new TakenError(
      `"${posix.join(folder, taken)}" stands in the web space already, no upload made it, and this one would write over it. Name another folder, or give --over.`,
    );
  }
}

/**
 * Files, and the folders that are empty without them. One that somebody has deleted already is no fault; one that the
 * server keeps is, since its readers go on reading it.
 */
async function removeAll(client: Client, root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const target = posix.join(root, path);
    const { code, message } = await client.remove(target, true);
    if (code < 400) continue;
    if (await isStanding(client, target)) throw new Error(`"${path}" cannot be deleted: ${message}`);
  }
  const folders = new Set(paths.flatMap(foldersAbove));
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    await client.sendIgnoringError(`RMD ${posix.join(root, folder)}`);
  }
}
