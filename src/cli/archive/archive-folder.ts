import { trimEndOf } from '../../core/text/trim.ts';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { resolveLinks } from '../files/resolve-links.ts';
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

/**
 * The file of a table, in the format that is read fastest of those the archive has.
 * @throws Error with a sentence where the archive has no such table
 */
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
  path: string,
  fill: (unfinished: string) => Promise<ArchiveManifest>,
): Promise<ArchiveManifest> {
  // A link to a folder on a larger disk stays one.
  const folder = await resolveLinks(resolve(path));
  await refuseStrangers(folder);
  return withWorkFolder(folder, async (work) => {
    const unfinished = join(work, UNFINISHED);
    await mkdir(unfinished);
    const manifest = await fill(unfinished);
    await writeFile(join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
    // Somebody may have put something there while `fill` ran.
    await refuseStrangers(folder);
    const aside = join(work, SET_ASIDE);
    if (existsSync(folder)) await rename(folder, aside);
    await rename(unfinished, folder).catch((cause: unknown) => {
      if (!existsSync(aside) || !existsSync(folder)) throw cause;
      const sentence = `"${folder}" was made anew by somebody else, and stays. The archive that stood there is in "${aside}": move it where you want it.`;
      throw new Error(sentence, { cause });
    });
    return manifest;
  });
}

// In a work folder: what is being made, what stood at the place, from the one rename to the other, and what is deleted.
const UNFINISHED = 'new';
const SET_ASIDE = 'old';
const GOING = 'going';

/**
 * Lends a folder beside `path` that is gone afterwards. What processes that have ended left there goes too, but for
 * what one had set aside: where nothing stands at `path` that comes back.
 */
export async function withWorkFolder<Result>(
  path: string,
  action: (work: string) => Promise<Result>,
): Promise<Result> {
  const prefix = `${trimEndOf(path, /[\\/]/)}.work`;
  for (const left of await findLeftFolders(prefix)) {
    await removeWork(left, path);
  }
  const work = await makeOwnedFolder(prefix);
  try {
    return await action(work);
  } finally {
    await removeWork(work, path);
  }
}

/** Takes a work folder away, but no archive that was set aside in it before another has taken its place. */
async function removeWork(work: string, path: string): Promise<void> {
  const aside = join(work, SET_ASIDE);
  if (existsSync(aside)) {
    if (!existsSync(path)) await rename(aside, path);
    else if (existsSync(join(work, UNFINISHED))) return;
    // Half deleted it may not come back.
    else await rename(aside, join(work, GOING));
  }
  await rm(work, { recursive: true, force: true });
}

/** What the commands put into an archive's folder; a folder with anything else in it is not replaced. */
const own = new RegExp(
  `^(?:(?:${Object.keys(tables).join('|')})\\.(?:parquet|ndjson)|pairs\\.(?:parquet|ndjson|csv)|reuse\\.(?:ndjson|csv))$`,
);

async function refuseStrangers(folder: string): Promise<void> {
  const names: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error.code === 'ENOTDIR' ? new Error(`"${folder}" is a file. Name a folder with --out.`) : error;
  });
  const left = await findLeftIn(folder, names);
  const strange = names.filter((name) => name !== MANIFEST && !own.test(name) && !left.has(name));
  const isArchive = names.length === 0 || names.includes(MANIFEST);
  if (isArchive && strange.length === 0) return;
  const [first = names[0] ?? ''] = strange;
  throw new Error(
    `"${folder}" holds "${basename(first)}", which no export made, and an export takes the place of all of it. Name another folder with --out.`,
  );
}

/** The names of work folders that killed commands have left beside what they were writing into an archive. */
async function findLeftIn(folder: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  const left: string[] = [];
  for (const name of names) {
    const [, made = ''] = /^(.+\.work)-/.exec(name) ?? [];
    if (own.test(made.slice(0, -'.work'.length))) left.push(...(await findLeftFolders(join(folder, made))));
  }
  return new Set(left.map((path) => basename(path)));
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
