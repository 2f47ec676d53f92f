import { execFile } from 'node:child_process';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
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
  expect(stdout).toContain(`${content}/stories.yaml: 1 entry of the sample is gone, and the rest stays.`);
  expect(await readFile(join(content, 'stories.yaml'), 'utf8')).toBe('- id: ours\n  title: Ours\n');
  const { problems } = await readContent(content);
  await rm(parent, { recursive: true });
  expect(problems).toEqual([]);
});

test('of outlets and speakers those stay that are a publisher’s own, or that something of theirs names', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'sample-'));
  const content = join(parent, 'content');
  await cp(SAMPLE, content, { recursive: true });
  await appendFile(join(content, 'outlets.yaml'), '# Ours.\n- id: courier\n  name: The Courier\n');
  await appendFile(join(content, 'speakers.yaml'), '- id: ada-moreno\n  name: Ada Moreno\n');
  await mkdir(join(content, 'articles', 'vote'));
  for (const outlet of ['courier', 'turan'])
    await writeFile(
      join(content, `articles/vote/${outlet}.md`),
      `---\n---\n\n“Safe,” said Ada Moreno to ${outlet}.\n`,
    );
  await writeFile(
    join(content, 'events/vote.md'),
    '---\ntitle: The vote\ndate: 2026-03-02\nsummary: They vote.\n---\n',
  );
  await run(process.execPath, ['scripts/clear-sample.ts', content]);
  const outlets = await readFile(join(content, 'outlets.yaml'), 'utf8');
  const { content: read, problems } = await readContent(content);
  await rm(parent, { recursive: true });
  expect(problems).toEqual([]);
  expect(read?.corpus.outlets.map(({ id }) => id)).toEqual(['turan', 'courier']);
  expect(outlets).toMatch(/# Ours\.\n- id: courier\n {2}name: The Courier\n$/);
  expect(read?.corpus.speakers.map(({ id }) => id)).toEqual(['ada-moreno']);
});

test('an entry stays that one names which stays', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'sample-'));
  const content = join(parent, 'content');
  await cp(SAMPLE, content, { recursive: true });
  await writeFile(
    join(content, 'events/vote.md'),
    '---\ntitle: The vote\ndate: 2026-03-02\nsummary: They vote.\nnotes:\n  - { speaker: aykhan-hajizadeh, quote: { article: own, words: Safe } }\n---\n',
  );
  await mkdir(join(content, 'articles', 'vote'));
  await writeFile(
    join(content, 'articles/vote/own.md'),
    '---\noutlet: turan\n---\n\n“Safe,” said the man.\n',
  );
  await run(process.execPath, ['scripts/clear-sample.ts', content]);
  const { content: read } = await readContent(content);
  await rm(parent, { recursive: true });
  expect(read?.corpus.speakers.map(({ id }) => id)).toEqual([
    'azerbaijan-foreign-ministry',
    'aykhan-hajizadeh',
  ]);
});

test('an outlet of an untouched list stays where an article of a publisher’s own is by it', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'sample-'));
  const content = join(parent, 'content');
  await cp(SAMPLE, content, { recursive: true });
  await mkdir(join(content, 'articles', 'vote'));
  await writeFile(
    join(content, 'articles/vote/own.md'),
    '---\noutlet: trt-world\n---\n\n“Safe,” said Ada Moreno.\n',
  );
  await writeFile(
    join(content, 'events/vote.md'),
    '---\ntitle: The vote\ndate: 2026-03-02\nsummary: They vote.\n---\n',
  );
  await run(process.execPath, ['scripts/clear-sample.ts', content]);
  const { content: read, problems } = await readContent(content);
  const files = await listFiles(content);
  await rm(parent, { recursive: true });
  expect(problems).toEqual([]);
  expect(read?.corpus.outlets.map(({ id }) => id)).toEqual(['trt-world']);
  expect(files).toEqual(['articles/vote/own.md', 'events/vote.md', 'outlets.yaml', 'site.yaml']);
});

test('an option that it does not have is told, and nothing goes', async () => {
  const { code, stderr } = (await run(process.execPath, ['scripts/clear-sample.ts', '--all']).catch(
    (error: { code: number; stderr: string }) => error as { code: number; stderr: string },
  )) as { code: number; stderr: string };
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^Unknown option '--all'\nnpm run clear-sample /),
  ]);
});

test('a folder that is a link stays where it leads to', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'sample-'));
  const content = join(parent, 'content');
  await cp(SAMPLE, content, { recursive: true });
  await rename(join(content, 'articles'), join(parent, 'elsewhere'));
  await symlink(join(parent, 'elsewhere'), join(content, 'articles'));
  await run(process.execPath, ['scripts/clear-sample.ts', content]);
  const left = [await readdir(content), await readdir(join(parent, 'elsewhere'))];
  await rm(parent, { recursive: true });
  expect(left).toEqual([['articles', 'site.yaml'], []]);
});
