import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { copyHarbour } from '../support/content-folder.ts';

// Prints the address of whatever is loaded of what reads quotations.
const watching = `import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    if (url.includes('/core/extract/')) console.error('loaded', url);
    return next(url, context);
  },
});`;

async function loadedFor(folder: string): Promise<readonly string[]> {
  // What is kept of an earlier run would stand in the repository.
  const place = await mkdtemp(join(tmpdir(), 'validate-'));
  const hooks = `data:text/javascript,${encodeURIComponent(watching)}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', hooks, resolve('src/cli/main.ts'), 'validate', folder],
    { cwd: place, encoding: 'utf8' },
  );
  await rm(place, { recursive: true });
  expect(status, stderr).toBe(0);
  return stderr.split('\n').filter((line) => line.startsWith('loaded'));
}

test('validate loads what reads quotations only where there are notes on them', async () => {
  const noted = await copyHarbour();
  expect(await loadedFor(noted.folder)).not.toEqual([]);
  await noted.remove();
  const plain = await copyHarbour([
    {
      file: 'events/harbour-vote.md',
      replace:
        'notes:\n  - speaker: ada-moreno\n    quote: { article: gazette, words: “a year of patience” }\n',
      by: '',
    },
  ]);
  expect(await loadedFor(plain.folder)).toEqual([]);
  await plain.remove();
});

test('tells the articles that are compared from those that are withdrawn and from earlier versions', async () => {
  const { folder, remove } = await copyHarbour([
    {
      file: 'articles/harbour-vote/gazette.md',
      replace: 'author: A. Reporter',
      by: 'author: A. Reporter\nwithdrawn: { date: 2026-03-09, why: The Gazette asked for it. }',
    },
    {
      file: 'articles/harbour-vote/daily-morning.md',
      write: '---\noutlet: daily\n---\n\nThe vote is today.\n',
    },
    { file: 'articles/harbour-vote/daily.md', replace: '---\n', by: '---\nrevises: daily-morning\n' },
  ]);
  const { stdout } = spawnSync(process.execPath, ['src/cli/main.ts', 'validate', folder], {
    encoding: 'utf8',
  });
  await remove();
  expect(stdout).toContain(', 2 articles, 1 withdrawn, 1 earlier version.\n');
});
