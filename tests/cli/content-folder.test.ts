import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elsewhere-'));
});
afterEach(() => rm(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { CONTENT_FOLDER: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/crossquote.cjs'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return [status, stderr];
}

describe('where there is no content folder', () => {
  test.each([
    [['new', 'ferry', '--title', 'The ferry', '--date', '2026-04-01']],
    [['add', 'report.txt', '--event', 'ferry']],
    [['dev']],
    [['validate']],
    [['suggest']],
    [['speakers', '--suggest']],
    [['build']],
    [['preview']],
    [['host', 'github']],
  ])('%j says in a folder that is no site’s where to run it, and leaves nothing there', async (args) => {
    await writeFile(join(folder, 'report.txt'), 'The ferry stopped on Monday.\n');
    expect(run(...args)).toEqual([1, 'There is no content/ here. Run this in the folder of the site.\n']);
    expect(await readdir(folder)).toEqual(['report.txt']);
  });

  test('a folder that is given is told of itself', () => {
    expect(run('validate', 'inhalt')).toEqual([
      1,
      expect.stringMatching(/^inhalt:1:1 missing-folder There is no such folder\./),
    ]);
  });
});

describe('where there are no settings of Astro', () => {
  test.each([['dev'], ['build']])('%s starts no Astro where the site’s settings are not', async (command) => {
    await mkdir(join(folder, 'content'));
    expect(run(command)).toEqual([
      1,
      'There is no astro.config.mjs here. Run this in the folder of the site.\n',
    ]);
    expect(await readdir(folder)).toEqual(['content']);
  });
});
