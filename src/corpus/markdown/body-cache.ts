import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Problem } from '../problems.ts';
import { filesUsedBy } from '../used-files.ts';
import type { Body, BodySource } from './body.ts';
import { type BodyReader, startBodyReader } from './body-reader.ts';

/** Where read bodies are kept, from the folder that a command runs in. */
export const BODY_CACHE = join('.cache', 'crossquote', 'bodies.json');

/**
 * A reader of bodies that knows what it has read before: by the text's bytes and by the code that read it, so that a
 * changed file and a changed reader are read anew. What cannot be kept or read back is read again; nothing depends on it.
 */
export async function openCachedReader(file: string = BODY_CACHE): Promise<BodyReader> {
  const version = await readerVersion();
  const known = await readCache(file, version);
  const used = new Map<string, Kept>();
  const reader = startBodyReader();
  let isChanged = false;
  return {
    async read(source) {
      const key = keyOf(source);
      const kept = known.get(key);
      if (kept !== undefined) {
        used.set(key, kept);
        return restore(kept, source);
      }
      const body = await reader.read(source);
      isChanged = true;
      used.set(key, keep(body, source));
      return body;
    },
    async close() {
      await reader.close();
      if (isChanged || used.size < known.size) await writeCache(file, version, used);
    },
  };
}

/** A body with the lines of its problems and links counted from its own beginning. */
type Kept = Body;

function keyOf({ text, isPage }: BodySource): string {
  return createHash('sha256')
    .update(isPage === true ? 'page\n' : 'article\n')
    .update(text)
    .digest('base64');
}

function keep(body: Body, { firstLine }: BodySource): Kept {
  return {
    ...body,
    ...moved(body.links, -firstLine),
    problems: body.problems.map((problem) => ({ ...problem, file: '', line: problem.line - firstLine })),
  };
}

function restore(kept: Kept, { file, firstLine }: BodySource): Body {
  return {
    ...kept,
    ...moved(kept.links, firstLine),
    problems: kept.problems.map((problem): Problem => ({ ...problem, file, line: problem.line + firstLine })),
  };
}

function moved(links: Body['links'], by: number): Pick<Body, 'links'> {
  return links === undefined ? {} : { links: links.map((link) => ({ ...link, line: link.line + by })) };
}

async function readCache(file: string, version: string): Promise<ReadonlyMap<string, Kept>> {
  try {
    const cache = JSON.parse(await readFile(file, 'utf8')) as {
      version: string;
      bodies: Record<string, Kept>;
    };
    return new Map(cache.version === version ? Object.entries(cache.bodies) : []);
  } catch {
    return new Map();
  }
}

async function writeCache(file: string, version: string, bodies: ReadonlyMap<string, Kept>): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, JSON.stringify({ version, bodies: Object.fromEntries(bodies) }));
    await rename(unfinished, file);
  } catch {
    // A folder that cannot be written to costs time, and nothing else.
  }
}

/** The code that reads bodies, and the packages that it reads them with. */
async function readerVersion(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const source = join(import.meta.dirname, '..', '..');
  for (const path of await filesUsedBy(`corpus/markdown/body${extname(import.meta.filename)}`, source))
    hash.update(`${path}\0`).update(await readFile(join(source, path)));
  // The exact versions of the packages stand there, and of what these use in the list of what is installed, if there is one.
  hash.update(await readFile(join(source, '..', 'package.json')));
  hash.update(await readFile('package-lock.json').catch(() => ''));
  return hash.digest('base64');
}
