import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { readContent } from '../../src/corpus/content.ts';
import { SAMPLE } from '../support/sample.ts';

const run = promisify(execFile);

test('the sample goes with one command, and what is a publisher’s own stays', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'sample-'));
  const content = join(parent, 'content');
  await cp(SAMPLE, content, { recursive: true });
  await writeFile(join(content, 'docs', 'own.md'), '---\ntitle: Our own\n---\n\nWords.\n');
  await appendFile(join(content, 'stories.yaml'), '- id: ours\n  title: Ours\n');
  await mkdir(join(content, '.git', 'refs', 'tags'), { recursive: true });
  await mkdir(join(content, 'articles', 'planned'));
  const { stdout } = await run(process.execPath, ['scripts/clear-sample.ts', content]);
  expect(await listFiles(content)).toEqual(['docs/own.md', 'site.yaml', 'stories.yaml']);
  const names = (await readdir(content, { recursive: true })).sort();
  expect(names.filter((name) => !/\.(?:md|yaml)$/.test(name))).toEqual([
    ...['.git', join('.git', 'refs'), join('.git', 'refs', 'tags')],
    ...['articles', join('articles', 'planned'), 'docs'],
  ]);
  expect(stdout).toContain(`${content}/stories.yaml is not the sample's any more, and stays.`);
  const { problems } = await readContent(content);
  await rm(parent, { recursive: true });
  expect(problems).toEqual([]);
});
