import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeFinder, writeFormerPairs } from '../../../src/cli/build/former-pairs.ts';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { listFiles } from '../../../src/cli/build/site-files.ts';
import type { Corpus, SiteSettings } from '../../../src/core/content-model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';

const corpus = {
  events: [
    { id: 'vote', story: 'harbour', withdrawn: [{ id: 'vote-gazette' }] },
    { id: 'recall', story: 'harbour', earlier: [{ article: { id: 'recall-early' }, next: 'recall-daily' }] },
    { id: 'fair' },
  ],
  articles: [
    { id: 'vote-daily', event: 'vote' },
    { id: 'vote-herald', event: 'vote' },
    { id: 'recall-daily', event: 'recall' },
    { id: 'fair-daily', event: 'fair' },
  ],
} as unknown as Corpus;

test.each([
  ['vote-daily', 'vote-herald', '/p/events/vote/compare/?of=vote-daily&of=vote-herald#of-vote-herald'],
  ['recall-daily', 'vote-herald', '/p/stories/harbour/'],
  ['fair-daily', 'vote-herald', '/p/events/fair/'],
  ['vote-daily', 'vote-gazette', '/p/events/vote/'],
  ['recall-early', 'gone', '/p/events/recall/'],
  ['gone', 'gone-too', undefined],
])('%s and %s stand at %s', (a, b, place) => {
  expect(placeFinder(corpus, addressesUnder('/p/', undefined))(a, b)).toBe(place);
});

test('a pair whose page is gone leads on without a script, and one that has a page or never had keeps to itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'former-'));
  const page = (a: string, b: string) => `compare/${a}/${b}/index.html`;
  const kept = page('fair-daily', 'vote-daily');
  await mkdir(join(folder, 'compare/fair-daily/vote-daily'), { recursive: true });
  await writeFile(join(folder, kept), 'its page');
  const moved = page('vote-daily', 'vote-herald');
  const files = Object.fromEntries(
    [kept, moved, page('gone', 'gone-too'), 'index.html'].map((path) => [path, '']),
  );
  const settings = { lang: 'en' } as SiteSettings;
  await writeFormerPairs(folder, { base: '/', files }, { settings, corpus }, '/');
  expect(await listFiles(folder)).toEqual([kept, moved]);
  expect(await readFile(join(folder, kept), 'utf8')).toBe('its page');
  const html = await readFile(join(folder, moved), 'utf8');
  const to = '/events/vote/compare/?of=vote-daily&of=vote-herald#of-vote-herald';
  expect(outlinePage(html).links.map(({ address }) => address)).toEqual([to]);
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to.replaceAll('&', '&#x26;')}">`);
  await rm(folder, { recursive: true });
});

test('a first build has no pairs to lead on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'former-'));
  await writeFormerPairs(folder, undefined, { settings: {} as SiteSettings, corpus }, '/');
  expect(await listFiles(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
