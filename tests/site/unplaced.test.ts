import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../src/cli/build/site-builder.ts';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { copyHarbour } from '../support/content-folder.ts';

// What a publisher who has said nothing of addresses, colours and the like gets, and what one gets who has.
let parent: string;
let site: string;
const printed: string[] = [];

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'unplaced-'));
  site = join(parent, 'dist');
  const { folder, remove } = await copyHarbour();
  await buildSite({
    ...{ content: folder, site, base: '/', origin: undefined, isQuiet: true },
    print: (line) => printed.push(line),
  });
  await remove();
});
afterAll(() => rm(parent, { recursive: true, force: true }));

test('a build that knows no address says what is missing and where to write it', () => {
  expect(printed).toEqual([
    expect.stringMatching(
      /^Warning: nobody has said where the site will stand, .*content\/site\.yaml.*SITE_URL/,
    ),
  ]);
});

test('a site that knows no address claims none', async () => {
  const files = await listFiles(site);
  expect(files).toContain('index.html');
  expect(files.filter((path) => /^feeds\/|sitemap|^cards\/|oembed/.test(path))).toEqual([]);
  // Frames need no whole address; what other sites find them by does.
  expect(files.filter((path) => /^embed\/s\/[\w-]+\/index\.html$/.test(path))).not.toEqual([]);
  for (const path of files.filter((each) => !/\.(?:woff2|png|bin)$/.test(each))) {
    const text = await readFile(join(site, path), 'utf8');
    expect(text, path).not.toMatch(
      /crossquote\.example|site\.invalid|\bundefined\b.*\/|https?:\/\/localhost/,
    );
    expect(text, path).not.toMatch(/rel="canonical"|og:url|og:image|application\/(?:atom\+xml|json\+oembed)/);
  }
});

test('a site has the name that its publisher gave it, and the program’s in a small credit alone', async () => {
  for (const path of (await listFiles(site)).filter((each) => each.endsWith('.html'))) {
    const html = await readFile(join(site, path), 'utf8');
    // The policy of scripts names the one that makes workers.
    const said = html.replaceAll('trusted-types crossquote', '').match(/.{0,40}crossquote.{0,40}/gi) ?? [];
    expect(
      said.filter((each) => !each.includes('Made with Crossquote.')),
      path,
    ).toEqual([]);
    expect(html, path).toMatch(/<title>[^<]*<\/title>/);
  }
  expect(await readFile(join(site, 'method/index.html'), 'utf8')).toContain(
    'Method · Harbour quotes</title>',
  );
});
