import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlinePage } from '../../src/cli/build/read-back/html.ts';
import { buildSite } from '../../src/cli/build/site-builder.ts';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { writeSummit } from '../support/summit-event.ts';

test('the addresses of pairs lead on where their event has outgrown them', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'grown-'));
  const content = await writeSummit(9);
  const few = join(parent, 'content');
  await cp(content, few, { recursive: true });
  const reports = join(few, 'articles/summit');
  const [last = ''] = (await readdir(reports)).toSorted().reverse();
  await rm(join(reports, last));
  const site = join(parent, 'site');
  const build = async () => {
    const printed: string[] = [];
    const isBuilt = await buildSite({
      ...{ content: few, site, base: '/', origin: 'https://crossquote.example', isQuiet: true },
      print: (line, severity) => severity !== 'warning' && printed.push(line),
    });
    expect({ isBuilt, printed }).toEqual({ isBuilt: true, printed: [] });
    return (await listFiles(site)).filter((path) => path.startsWith('compare/'));
  };
  const pairs = await build();
  expect(pairs.length).toBeGreaterThan(10);
  await cp(content, few, { recursive: true });
  expect(await build()).toEqual(pairs);
  for (const path of pairs) {
    const [, a, b] = path.split('/');
    const { links } = outlinePage(await readFile(join(site, path), 'utf8'));
    expect(links.map(({ address }) => address)).toEqual([`/events/summit/compare/?of=${a}&of=${b}#of-${b}`]);
  }
  const sitemap = await readFile(join(site, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).not.toContain('/compare/summit-');
  await rm(parent, { recursive: true });
});
