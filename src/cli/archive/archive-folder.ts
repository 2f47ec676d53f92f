import { trimEndOf } from '../../core/text/trim.ts';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findLeftFolders, makeOwnedFolder } from '../build/owned-folders.ts';
import { type Format, isFormat, type TableName, tables } from './tables.ts';

export const MANIFEST = 'archive.json';

/** What `archive.json` says of the folder it lies in; it is written last. */
export interface ArchiveManifest {
  readonly version: 1;
  readonly articles: number;
  readonly shingles: number;
  /** Absent where the tokens were left out. */
  readonly tokens?: number;
  readonly formats: readonly Format[];
  /** Of every `window` runs of `words` words in a row one is a shingle. */
  readonly shingle: { readonly words: number; readonly window: number };
}

/** An archive that was exported. */
export interface Archive extends ArchiveManifest {
  readonly folder: string;
}

/** @throws Error with a sentence where the folder holds no archive. */
export async function openArchive(folder: string): Promise<Archive> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new Error(
      `"${folder}" holds no ${MANIFEST}, so it is no archive. Make one: crossquote archive export ARTICLES --out "${folder}".`,
    );
  }
  const manifest = parse(text);
  if (manifest === undefined) {
    throw new Error(`"${join(folder, MANIFEST)}" is not what this version writes. Export the articles anew.`);
  }
  return { ...manifest, folder };
}

/** The file of a table, in the format that is read fastest of those the archive has. */
export function tableFile(archive: Archive, table: TableName): { file: string; format: Format } {
  const wanted: readonly Format[] = table === 'articles' ? ['ndjson', 'parquet'] : ['parquet', 'ndjson'];
  for (const format of wanted) {
    const file = join(archive.folder, `${table}.${format}`);
    if (archive.formats.includes(format) && existsSync(file)) return { file, format };
  }
  throw new Error(`"${archive.folder}" lacks its table "${table}". Export the articles anew.`);
}

/**
 * Makes an archive in a folder beside its place and puts it there whole when `fill` has ended; what stood there stays
 * until then, and for good where `fill` throws.
 * @throws Error with a sentence where the folder is somebody else's
 */
export async function writeArchive(
  folder: string,
  fill: (unfinished: string) => Promise<ArchiveManifest>,
): Promise<ArchiveManifest> {
  await refuseStrangers(folder);
  return withWorkFolder(folder, async (work) => {
    const unfinished = join(work, 'new');
    await mkdir(unfinished);
    const manifest = await fill(unfinished);
    await writeFile(join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
    if (existsSync(folder)) await rename(folder, join(work, SET_ASIDE));
    await rename(unfinished, folder);
    return manifest;
  });
}

// What stood at the place, for the moment between two renames.
const SET_ASIDE = 'old';

/**
 * Lends a folder beside `path` that is gone afterwards. What processes that have ended left there goes too, but for
 * what one had set aside where nothing stands at `path`: that comes back.
 */
export async function withWorkFolder<Result>(
  path: string,
  action: (work: string) => Promise<Result>,
): Promise<Result> {
  const prefix = `${trimEndOf(path, /[\\/]/)}.work`;
  for (const left of await findLeftFolders(prefix)) {
    const aside = join(left, SET_ASIDE);
    if (existsSync(aside) && !existsSync(path)) await rename(aside, path);
    await rm(left, { recursive: true, force: true });
  }
  const work = await makeOwnedFolder(prefix);
  try {
    return await action(work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What the commands put into an archive's folder; a folder with anything else in it is not replaced. */
const own = new RegExp(
  `^(?:${[...Object.keys(tables), 'pairs', 'reuse'].join('|')})\\.(?:parquet|ndjson|csv)$`,
);

async function refuseStrangers(folder: string): Promise<void> {
  const names: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error.code === 'ENOTDIR' ? new Error(`"${folder}" is a file. Name a folder with --out.`) : error;
  });
  const strange = names.filter((name) => name !== MANIFEST && !own.test(name));
  const isArchive = names.length === 0 || names.includes(MANIFEST);
  if (isArchive && strange.length === 0) return;
  const [first = names[0] ?? ''] = strange;
  throw new Error(
    `"${folder}" holds "${basename(first)}", which no export made, and an export takes the place of all of it. Name another folder with --out.`,
  );
}

function parse(text: string): ArchiveManifest | undefined {
  try {
    const { version, articles, shingles, formats } = JSON.parse(text) as Partial<ArchiveManifest>;
    const isWhole =
      version === 1 &&
      Number.isSafeInteger(articles) &&
      Number.isSafeInteger(shingles) &&
      Array.isArray(formats) &&
      formats.every(isFormat);
    return isWhole ? (JSON.parse(text) as ArchiveManifest) : undefined;
  } catch {
    return undefined;
  }
}
