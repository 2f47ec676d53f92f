import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { writeIndex } from '../../src/core/search/index/index-files.ts';
import { makeCorpus } from '../bench/search-corpus.ts';
import { findBuiltSite } from '../support/built-site.ts';
import { writeLargeEvent } from '../support/large-event.ts';
import { packedLength, weighFiles, weighPage } from '../support/page-weight.ts';

const KILOBYTE = 1024;

const STATEMENTS = 25;

const sites = {
  'the site of content/': () => findBuiltSite(),
  // Some of the things said are found in one outlet alone.
  [`a site with an event of 10 outlets and ${STATEMENTS} statements`]: findLargeSite,
};

async function findLargeSite(): Promise<string> {
  return findBuiltSite({ content: await writeLargeEvent(10, STATEMENTS + 2) });
}

describe.each(Object.entries(sites))('in %s', (_name, findSite) => {
  let folder: string;
  let files: string[];

  beforeAll(async () => {
    folder = await findSite();
    files = await listFiles(folder);
  });

  // In kilobytes; the styles are all that a page asks for. Of an event some 0.8 are places for the ids
  // of units and, for one major version, of what led to their words before.
  test.each([
    { name: 'an event', pages: /^events\/[^/]+\/index\.html$/, html: 20, styles: 8, scripts: 4 },
    { name: 'a comparison', pages: /(?:^|\/)compare\/.*\.html$/, html: 25, styles: 8, scripts: 6 },
    { name: 'the search', pages: /^search\/index\.html$/, html: 6, styles: 8, scripts: 6 },
    { name: 'an embed', pages: /^embed\/.*\.html$/, html: 7, styles: 1, scripts: 0 },
    { name: 'any other page', pages: /\.html$/, html: 25, styles: 8, scripts: 6 },
  ])('$name keeps its budget', async ({ pages, html, styles, scripts }) => {
    const weights = await Promise.all(
      files
        .filter((path) => pages.test(path))
        .map(async (path) => ({ path, ...(await weighPage(folder, path)) })),
    );
    const heavy = weights.filter(
      (weight) =>
        weight.html > html * KILOBYTE ||
        weight.styles > styles * KILOBYTE ||
        weight.scripts > scripts * KILOBYTE,
    );
    expect(heavy).toEqual([]);
    expect(weights.length).toBeGreaterThan(0);
  });

  // That of the check reads numbers, money and times as the analysis does, to give the same verdicts.
  test('the worker of search weighs 12 KB, that of the check 16 KB, the reading face 60 KB', async () => {
    const workers = files.filter((path) => /-worker[^/]*\.js$/.test(path));
    expect(workers).toHaveLength(2);
    for (const worker of workers) {
      const most = worker.includes('check-worker') ? 16 : 12;
      expect(await weighFiles(folder, [worker]), worker).toBeLessThanOrEqual(most * KILOBYTE);
    }
    const faces = await Promise.all(
      files.filter((path) => path.endsWith('.woff2')).map((path) => readFile(join(folder, path))),
    );
    expect(faces.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(60 * KILOBYTE);
  });
});

test('1,000 quotations are 60 KB of search records', () => {
  const { head, postings, texts } = writeIndex(makeCorpus(1_000));
  const sizes = [head, ...postings, ...texts].map(packedLength);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * KILOBYTE);
});

test('texts for the search above 2 MB come in parts, each far smaller', () => {
  const sizes = writeIndex(makeCorpus(20_000)).texts.map(({ length }) => length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2 * KILOBYTE ** 2);
  expect(Math.max(...sizes)).toBeLessThan(KILOBYTE ** 2 / 4);
});

test('the large event is as large as its budget says', async () => {
  const html = await readFile(join(await findLargeSite(), 'events/sitting/index.html'), 'utf8');
  expect(html.match(/<article class="statement\b/g)).toHaveLength(STATEMENTS);
});
