import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSources } from '../../../src/cli/archive/sources.ts';

let parent: string;
let folder: string;
let linked: string;

beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'sources-')));
  folder = join(parent, 'reports');
  linked = join(parent, 'linked');
  await mkdir(join(folder, 'archive', 'new'), { recursive: true });
  await symlink(folder, linked, 'junction');
  await writeFile(join(folder, 'reports.jsonl'), '{"text":"“Every quay is safe,” she said."}\n');
  await writeFile(join(folder, 'archive', 'new', 'articles.ndjson'), '{"text":"“Half of it'.padEnd(99));
});
afterEach(() => rm(parent, { recursive: true }));

async function filesIn(path: string, written: string): Promise<string[]> {
  const files: string[] = [];
  const told: string[] = [];
  const report = ({ file }: { readonly file: string }) => told.push(file);
  for await (const { file } of readSources([path], { map: {}, written: [written], report })) files.push(file);
  return [...files, ...told];
}

describe('readSources(paths, { written })', () => {
  test('passes over the folder that is written to, by whichever name either is given', async () => {
    expect(await filesIn(folder, join(folder, 'archive'))).toEqual([join(folder, 'reports.jsonl')]);
    expect(await filesIn(linked, join(folder, 'archive'))).toEqual([join(linked, 'reports.jsonl')]);
    expect(await filesIn(folder, join(linked, 'archive'))).toEqual([join(folder, 'reports.jsonl')]);
  });

  test('passes over a folder that is not there yet, and none whose name begins alike', async () => {
    expect(await filesIn(folder, join(folder, 'arch'))).toEqual([
      join(folder, 'reports.jsonl'),
      join(folder, 'archive', 'new', 'articles.ndjson'),
    ]);
  });
});
