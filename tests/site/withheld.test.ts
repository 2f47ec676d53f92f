import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { findBuiltSite } from '../support/built-site.ts';

// The words of tests/fixtures/harbour that stand neither in a statement nor within a sentence of one, in the article
// that gives excerpts and in the one that gives quotations; none of them occurs anywhere else in the site.
// Common words stand with others: scripts carry a list of how often English words are used.
const withheld = {
  herald: [
    'bagpipes',
    'kettledrums',
    'oranges',
    'juggled',
    'timetable',
    'esplanade',
    'accordionist',
    'marmalade',
    'zeppelin',
  ],
  gazette: [
    'crocodiles',
    'parliament',
    'than a slogan',
    'umbrellas',
    'blossomed',
    'promenade',
    'xylophones',
    'opened the ceremony',
  ],
};
const printed = [
  'four hours',
  'We shall not rest until every quay is safe',
  'Applause',
  'every quay is safe for the people',
  'Fishermen',
];

let files: { path: string; content: string }[];

beforeAll(async () => {
  const folder = await findBuiltSite({ content: 'tests/fixtures/harbour' });
  files = await Promise.all(
    (await listFiles(folder)).map(async (path) => ({
      path,
      content: await readFile(join(folder, path), 'latin1'),
    })),
  );
});

describe('a site that withholds texts', () => {
  test.each(Object.entries(withheld))('has no withheld word of the %s in any file', (_outlet, words) => {
    const leaks = files.flatMap(({ path, content }) => {
      const text = content.toLowerCase();
      return words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });
    expect(leaks).toEqual([]);
  });

  test('prints what is published, so that the search above would have found it', () => {
    const all = files.map(({ content }) => content).join('\n');
    for (const words of printed) expect(all).toContain(words);
  });
});
