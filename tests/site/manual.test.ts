import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manualPages } from '../../src/corpus/manual/manual-pages.ts';
import { findBuiltSite } from '../support/built-site.ts';
import { readManual } from '../../src/corpus/manual/manual.ts';
import { listManual } from '../../src/site/manual.ts';

test('gives the pages by whom they are for, in the order of the contents, however they come', async () => {
  const manual = await readManual();
  const parts = listManual({ manual: manual.toReversed() });
  expect(parts.map(({ readers }) => readers)).toEqual([
    'publishers',
    'teachers',
    'researchers',
    'contributors',
  ]);
  expect(parts.flatMap(({ pages }) => pages)).toEqual(manual);
  expect(listManual({ manual: [] })).toEqual([]);
});

test('a site with the manual leads to its contents from every page, and from there to each of its own', async () => {
  const site = await findBuiltSite();
  expect(await readFile(join(site, 'method/index.html'), 'utf8')).toContain(
    '<a href="/docs/">Crossquote</a>',
  );
  const contents = await readFile(join(site, 'docs/index.html'), 'utf8');
  for (const { id } of manualPages) {
    expect(contents).toContain(`<a href="/docs/${id}/">`);
    expect(existsSync(join(site, `docs/${id}/index.html`)), id).toBe(true);
  }
  expect(existsSync(join(site, 'docs/pictures/archive-curve.svg'))).toBe(true);
});

test('a site without it has no page of the program’s under /docs/', async () => {
  const site = await findBuiltSite({ content: 'tests/fixtures/harbour' });
  expect(existsSync(join(site, 'docs'))).toBe(false);
  expect(await readFile(join(site, 'method/index.html'), 'utf8')).not.toContain('href="/docs/');
});
