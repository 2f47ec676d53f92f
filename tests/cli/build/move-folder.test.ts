import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moveFolder } from '../../../src/cli/build/move-folder.ts';
import { findStrayFiles, listFiles, writeManifest } from '../../../src/cli/build/site-files.ts';

// A disk of its own on every Linux.
const OTHER = '/dev/shm';
const hasOtherDisk = existsSync(OTHER) && statSync(OTHER).dev !== statSync(tmpdir()).dev;

let here: string;
let there: string;
beforeEach(async () => {
  here = await mkdtemp(join(tmpdir(), 'move-'));
  there = await mkdtemp(join(hasOtherDisk ? OTHER : tmpdir(), 'move-'));
  await mkdir(join(here, 'site/events'), { recursive: true });
  for (const path of ['index.html', 'events/vote.html', '.nojekyll']) {
    await writeFile(join(here, 'site', path), path);
  }
  await writeManifest(join(here, 'site'));
});
afterEach(async () => {
  for (const folder of [here, there]) await rm(folder, { recursive: true, force: true });
});

describe('moveFolder(from, to)', () => {
  test('moves a folder on one disk', async () => {
    await moveFolder(join(here, 'site'), join(here, 'moved'));
    expect(await findStrayFiles(join(here, 'moved'))).toEqual([]);
    expect(existsSync(join(here, 'site'))).toBe(false);
  });

  test.skipIf(!hasOtherDisk)('copies it to another disk, whole', async () => {
    const files = await listFiles(join(here, 'site'));
    await moveFolder(join(here, 'site'), join(there, 'site'));
    expect(await listFiles(join(there, 'site'))).toEqual(files);
    expect(await findStrayFiles(join(there, 'site'))).toEqual([]);
  });

  test.skipIf(!hasOtherDisk)('tells when the copy is not what the manifest says', async () => {
    await writeFile(join(here, 'site/index.html'), 'changed since');
    await expect(moveFolder(join(here, 'site'), join(there, 'site'))).rejects.toThrow(
      '"index.html" was not copied',
    );
  });
});
