import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSite } from '../../src/create/write-site.ts';

let parent: string;
let site: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'create-'));
  site = join(parent, 'sites', 'harbour');
});
afterEach(() => rm(parent, { recursive: true }));

const names = async () => (await readdir(parent, { recursive: true })).sort();

describe('writeSite(site, files, packed)', () => {
  test('writes files, and the packed program beside them', async () => {
    await writeFile(join(parent, 'program.tgz'), 'packed');
    const packed = { from: join(parent, 'program.tgz'), name: 'program.tgz' };
    await writeSite(site, [['content/site.yaml', 'title: Harbour\n']], packed);
    expect(await readdir(site, { recursive: true })).toEqual(
      expect.arrayContaining(['program.tgz', 'content', join('content', 'site.yaml')]),
    );
  });

  test('leaves nothing of its own where one cannot be written, the folders that it made included', async () => {
    const files = [
      ['content/site.yaml', ''],
      ['content/site.yaml', ''],
    ] as const;
    await expect(writeSite(site, files)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await names()).toEqual([]);
  });

  test('leaves what another has written meanwhile', async () => {
    function* files() {
      yield ['content/site.yaml', ''] as const;
      writeFileSync(join(site, 'content', 'notes.md'), 'mine');
      mkdirSync(join(site, 'mine'));
      writeFileSync(join(site, 'README.md'), 'mine');
      yield ['content/events/vote.md', ''] as const;
      yield ['README.md', ''] as const;
    }
    await expect(writeSite(site, files())).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readdir(site, { recursive: true })).toEqual(
      expect.arrayContaining(['README.md', 'content', 'mine', join('content', 'notes.md')]),
    );
    expect((await readdir(site, { recursive: true })).length).toBe(4);
  });
});
