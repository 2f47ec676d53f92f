import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toBase } from '../../corpus/base.ts';

/** The paths of a folder's files, with `/`, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

export const MANIFEST = 'build-manifest.json';

/** What a site consists of. */
export interface Manifest {
  /** The folder of its host that it was built for, with a slash at both ends. */
  readonly base: string;
  /** Every file but the manifest, with its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

/** `known` are digests of files that have been compared with them already, by path. */
export async function writeManifest(
  folder: string,
  base = '/',
  known: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const files: Record<string, string> = {};
  for (const path of await listFiles(folder)) {
    if (path !== MANIFEST) files[path] = known.get(path) ?? (await digest(join(folder, path)));
  }
  await writeFile(join(folder, MANIFEST), formatManifest({ base, files }));
}

export function formatManifest({ base, files }: Manifest): string {
  return `${JSON.stringify({ version: 1, base, files }, null, 1)}\n`;
}

/** The manifest of a folder; `undefined` where it holds none that `writeManifest` could have written. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  return readFile(join(folder, MANIFEST), 'utf8').then(parseManifest, () => undefined);
}

export function parseManifest(text: string): Manifest | undefined {
  const manifest = parseJson(text);
  if (!isRecord(manifest) || manifest.version !== 1 || !isRecord(manifest.files)) return undefined;
  const isOurs = Object.values(manifest.files).every(
    (sha256) => typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256),
  );
  if (!isOurs) return undefined;
  const { base = '/', files } = manifest;
  return typeof base === 'string'
    ? { base: toBase(base), files: files as Record<string, string> }
    : undefined;
}

/** The paths of a built site that are missing, changed or not in its manifest. */
export async function findStrayFiles(folder: string): Promise<string[]> {
  const files = (await readManifest(folder))?.files ?? {};
  const found = new Set(await listFiles(folder));
  found.delete(MANIFEST);
  const stray = [...found].filter((path) => !Object.hasOwn(files, path));
  for (const [path, sha256] of Object.entries(files)) {
    const isThere = found.has(path) && (await digest(join(folder, path))) === sha256;
    if (!isThere) stray.push(path);
  }
  return stray;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export async function digest(path: string): Promise<string> {
  return digestOf(await readFile(path));
}

export function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
