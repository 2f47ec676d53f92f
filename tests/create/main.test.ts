import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'create-'));
  folder = join(parent, 'site');
});
afterEach(() => rm(parent, { recursive: true }));

function create(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['src/create/main.ts', folder, ...args], {
    encoding: 'utf8',
  });
  return [status, stderr];
}

describe('create-crossquote FOLDER', () => {
  test('makes a site', async () => {
    expect(create('--title', 'Hafen')).toEqual([0, '']);
    expect(await readdir(folder)).toContain('package.json');
  });

  test('makes nothing where the packed program is not there', async () => {
    const [code, sentence] = create('--title', 'Hafen', '--program', join(parent, 'none.tgz'));
    expect([code, sentence]).toEqual([2, expect.stringMatching(/none\.tgz" is no file\. --program is/)]);
    expect(await readdir(parent)).toEqual([]);
  });

  test('leaves nothing behind where it cannot be finished, so that the next try can', async () => {
    await mkdir(folder);
    // The program takes a name that the site needs.
    const program = join(parent, 'README.md');
    await writeFile(program, 'packed');
    expect(create('--title', 'Hafen', '--program', program)).toEqual([
      1,
      `The site was not made: something else stands at "${join(folder, 'README.md')}" already.\n`,
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    [
      ['--event', 'A vote', '--date', '2026-02-30'],
      '"2026-02-30" cannot be read as a day of the calendar. Write it like 2026-03-02.\n',
    ],
    [['--host', 'geocities'], expect.stringMatching(/^"geocities" is no host that is known here\./)],
  ])('says what is wrong with %j, before it asks anything', async (args, sentence) => {
    expect(create(...args)).toEqual([2, sentence]);
    expect(await readdir(parent)).toEqual([]);
  });

  test('takes no folder that a file stands at', async () => {
    await writeFile(folder, 'a file');
    expect(create('--title', 'Hafen')[0]).toBe(2);
  });
});
