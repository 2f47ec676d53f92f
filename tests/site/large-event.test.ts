import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchClaims } from '../../src/cli/build/read-back/page-claims.ts';
import { givenAddresses } from '../../src/cli/build/read-back/given-addresses.ts';
import { outlinePage } from '../../src/cli/build/read-back/html.ts';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { verifySite } from '../../src/cli/build/read-back/read-back.ts';
import { analyze } from '../../src/core/analysis.ts';
import { loadContent } from '../../src/corpus/content.ts';
import { findBuiltSite } from '../support/built-site.ts';
import { weighPage } from '../support/page-weight.ts';
import { writeSummit } from '../support/summit-event.ts';

const OUTLETS = 24;
const KILOBYTE = 1024;

describe(`the site of an event that ${OUTLETS} outlets report`, () => {
  let content: string;
  let folder: string;
  let files: string[];

  beforeAll(async () => {
    content = await writeSummit(OUTLETS);
    folder = await findBuiltSite({ content });
    files = await listFiles(folder);
  });

  test('resolves every link and #id, and denies nothing that is there', async () => {
    const loaded = await loadContent(content);
    const events = analyze(loaded.corpus);
    const site = { folder, base: '/', origin: 'https://crossquote.example', given: givenAddresses(loaded) };
    expect(await verifySite(site, events, searchClaims(events))).toEqual([]);
  });

  test('has no page for any of its 276 pairs, and a link or two from each article to its place', async () => {
    expect(files.filter((path) => path.startsWith('compare/'))).toEqual([]);
    for (const path of files.filter((each) => /^articles\/.*index\.html$/.test(each))) {
      const { links } = outlinePage(await readFile(join(folder, path), 'utf8'));
      const places = links.filter(({ address }) => address.includes('/compare/'));
      expect(places.length, path).toBeLessThanOrEqual(2);
      expect(places.length, path).toBeGreaterThan(0);
    }
  });

  test('keeps its budgets: twice that of ten outlets, and that of a comparison', async () => {
    const event = await weighPage(folder, 'events/summit/index.html');
    expect(event.html).toBeLessThanOrEqual(40 * KILOBYTE);
    expect(event.styles).toBeLessThanOrEqual(8 * KILOBYTE);
    const first = await weighPage(folder, 'index.html');
    expect(first.html).toBeLessThanOrEqual(5 * KILOBYTE);
    const comparison = await weighPage(folder, 'events/summit/compare/index.html');
    expect(comparison.html).toBeLessThanOrEqual(25 * KILOBYTE);
    expect(comparison.scripts).toBeLessThanOrEqual(6 * KILOBYTE);
  });
});
