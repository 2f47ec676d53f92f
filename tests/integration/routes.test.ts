import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { listRoutes } from '../../src/integration/routes.ts';

test('every file of the folder is a page at its path, whatever the folder is called', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'pages of Köln-')), 'pages');
  const files = [
    'index.astro',
    'events/[event]/index.astro',
    'articles/[...id].astro',
    'robots.txt.js',
    'robots.txt.d.ts',
  ];
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  const routes = listRoutes(new URL(`${pathToFileURL(folder)}/`));
  expect(routes.map(({ pattern }) => pattern)).toEqual([
    '/articles/[...id]',
    '/events/[event]',
    '/',
    '/robots.txt',
  ]);
  expect(routes.map(({ entrypoint }) => entrypoint.href)).toEqual(
    ['articles/[...id].astro', 'events/[event]/index.astro', 'index.astro', 'robots.txt.js'].map(
      (file) => pathToFileURL(join(folder, file)).href,
    ),
  );
  await rm(dirname(folder), { recursive: true });
});
