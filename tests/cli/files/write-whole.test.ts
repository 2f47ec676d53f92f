import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeNew, writeWhole } from '../../../src/cli/files/write-whole.ts';

// What the disk answers when it is asked for a second name for a file, and where it is full.
const disk = vi.hoisted((): { link?: string | undefined; isFull?: boolean } => ({}));
vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof import('node:fs/promises')>();
  const link: typeof actual.link = async (from, to) => {
    if (disk.link !== undefined) throw Object.assign(new Error(disk.link), { code: disk.link });
    return actual.link(from, to);
  };
  const writeFile: typeof actual.writeFile = async (file, content, options) => {
    await actual.writeFile(file, content, options);
    if (disk.isFull && typeof options === 'object' && options?.flag === 'wx')
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
  return { ...actual, link, writeFile };
});

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-'));
  file = join(folder, 'a.md');
});
afterEach(async () => {
  Object.assign(disk, { link: undefined, isFull: false });
  await rm(folder, { recursive: true });
});

const read = () => readFile(file, 'utf8');

describe('writeWhole(file, content)', () => {
  test('puts a file in the place of another, and leaves nothing beside it', async () => {
    await writeFile(file, 'before');
    await writeWhole(file, 'after');
    expect([await read(), await readdir(folder)]).toEqual(['after', ['a.md']]);
  });

  test('writes through a link, which stays one', async () => {
    const shared = join(folder, 'shared.md');
    await writeFile(shared, 'before');
    await symlink(shared, file);
    await writeWhole(file, 'after');
    expect([(await lstat(file)).isSymbolicLink(), await readFile(shared, 'utf8')]).toEqual([true, 'after']);
  });

  test('keeps who may read the file', async () => {
    await writeFile(file, 'before');
    await chmod(file, 0o600);
    await writeWhole(file, 'after');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test.skipIf(process.platform === 'win32')('keeps what a mask would take from a new file', async () => {
    await writeFile(file, 'before');
    await chmod(file, 0o666);
    await writeWhole(file, 'after');
    expect((await stat(file)).mode & 0o777).toBe(0o666);
  });

  test('fails with the path that was wanted, and leaves nothing', async () => {
    await mkdir(file);
    await expect(writeWhole(file, 'after')).rejects.toMatchObject({ code: 'EISDIR', path: file });
    expect(await readdir(folder)).toEqual(['a.md']);
  });
});

describe('writeNew(file, content)', () => {
  test('writes a file that is not there', async () => {
    await writeNew(file, 'new');
    expect([await read(), await readdir(folder)]).toEqual(['new', ['a.md']]);
  });

  test('writes over none that is', async () => {
    await writeFile(file, 'before');
    await expect(writeNew(file, 'after')).rejects.toMatchObject({ code: 'EEXIST', path: file });
    expect([await read(), await readdir(folder)]).toEqual(['before', ['a.md']]);
  });

  test('of two at once one wins, and the other hears of it', async () => {
    const outcomes = await Promise.allSettled([writeNew(file, 'one'), writeNew(file, 'two')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  });

  test.each(['EPERM', 'ENOTSUP', 'EXDEV', 'ENOSYS', 'EMLINK'])(
    'where a disk has no second name for a file (%s), writes in place, over none that is',
    async (code) => {
      disk.link = code;
      await writeNew(file, 'new');
      expect([await read(), await readdir(folder)]).toEqual(['new', ['a.md']]);
      await expect(writeNew(file, 'after')).rejects.toMatchObject({ code: 'EEXIST', path: file });
      expect(await read()).toBe('new');
    },
  );

  test.each(['EIO', 'ENOSPC'])('writes nothing where the disk fails with %s', async (code) => {
    disk.link = code;
    await expect(writeNew(file, 'new')).rejects.toMatchObject({ code, path: file });
    expect(await readdir(folder)).toEqual([]);
  });

  test('leaves no half of a file where the disk is full', async () => {
    Object.assign(disk, { link: 'EPERM', isFull: true });
    await expect(writeNew(file, 'new')).rejects.toMatchObject({ code: 'ENOSPC', path: file });
    expect(await readdir(folder)).toEqual([]);
  });
});
