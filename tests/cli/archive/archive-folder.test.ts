import { existsSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ArchiveManifest, openArchive, writeArchive } from '../../../src/cli/archive/archive-folder.ts';
import { thisProcess } from '../../../src/cli/build/owner.ts';

const { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } = files;

/** What happens in place of the rename that gives an archive its place. */
const failing: { instead?: (folder: string) => Promise<void> } = {};

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof files>();
  return {
    ...real,
    rename: async (from: string, to: string) => {
      if (!from.endsWith('new') || failing.instead === undefined) return real.rename(from, to);
      await failing.instead(to);
      throw new Error('The disk is gone.');
    },
  };
});

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'archive-folder-'));
  folder = join(parent, 'archive');
  await writeArchive(folder, fill(1));
});
afterEach(async () => {
  delete failing.instead;
  await rm(parent, { recursive: true });
});

const fill = (articles: number, meanwhile?: () => Promise<void>) => async (): Promise<ArchiveManifest> => {
  await meanwhile?.();
  return { version: 1, articles, shingles: 0, formats: ['ndjson'], shingle: { words: 5, window: 4 } };
};

describe('writeArchive(folder, fill)', () => {
  test('takes the place of an archive, and leaves nothing beside it', async () => {
    await writeArchive(folder, fill(2));
    expect((await openArchive(folder)).articles).toBe(2);
    expect(await readdir(parent)).toEqual(['archive']);
  });

  test('an archive behind a link takes the place of what the link leads to', async () => {
    const link = join(parent, 'link');
    await symlink(folder, link);
    await writeArchive(link, fill(2));
    expect((await files.lstat(link)).isSymbolicLink()).toBe(true);
    expect((await openArchive(folder)).articles).toBe(2);
  });

  test('the archive that stood there comes back where the new one cannot take its place', async () => {
    failing.instead = async () => {};
    await expect(writeArchive(folder, fill(2))).rejects.toThrow('The disk is gone.');
    expect((await openArchive(folder)).articles).toBe(1);
    expect(await readdir(parent)).toEqual(['archive']);
  });

  test('the archive that stood there is kept, and told of, where somebody else takes its place', async () => {
    failing.instead = async (place) => {
      await mkdir(place);
      await writeFile(join(place, 'letter.txt'), 'Dear all');
    };
    const [, aside = ''] = await writeArchive(folder, fill(2)).then(
      () => [],
      (error: Error) => /The archive that stood there is in "(.+)"/.exec(error.message) ?? [],
    );
    expect((await openArchive(aside)).articles).toBe(1);
    expect(await readFile(join(folder, 'letter.txt'), 'utf8')).toBe('Dear all');
    await expect(writeArchive(folder, fill(2))).rejects.toThrow('holds "letter.txt"');
    expect((await openArchive(aside)).articles).toBe(1);
  });

  test('what came into the folder while the new one was made stays', async () => {
    const meanwhile = () => writeFile(join(folder, 'letter.txt'), 'Dear all');
    await expect(writeArchive(folder, fill(2, meanwhile))).rejects.toThrow('holds "letter.txt"');
    expect((await readdir(folder)).sort()).toEqual(['archive.json', 'letter.txt']);
    expect(await readdir(parent)).toEqual(['archive']);
  });

  test.each(['articles.csv', 'tokens.csv', 'reuse.parquet', 'pairs.json'])(
    'a file "%s" is none that a command writes, and stays',
    async (name) => {
      await writeFile(join(folder, name), 'mine');
      await expect(writeArchive(folder, fill(2))).rejects.toThrow(`holds "${name}"`);
      expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
    },
  );

  test('goes on where a killed command has left its work folder in the archive', async () => {
    const left = join(folder, 'pairs.ndjson.work-999999999-abcdef');
    await mkdir(left);
    await writeFile(join(left, 'owner.json'), JSON.stringify({ ...thisProcess(), pid: 999_999_999 }));
    await writeArchive(folder, fill(2));
    expect((await openArchive(folder)).articles).toBe(2);
    expect(existsSync(left)).toBe(false);
  });

  test('a work folder of a command that still runs stays', async () => {
    const busy = join(folder, `pairs.ndjson.work-${process.pid}-abcdef`);
    await mkdir(busy);
    await writeFile(join(busy, 'owner.json'), JSON.stringify(thisProcess()));
    await expect(writeArchive(folder, fill(2))).rejects.toThrow('which no export made');
    expect(existsSync(busy)).toBe(true);
  });
});
