import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { findBuiltSite } from '../support/built-site.ts';
import { writeLargeEvent } from '../support/large-event.ts';

// Two sites are built.
vi.setConfig({ testTimeout: 180_000 });

const KILOBYTE = 1024;

async function weigh(folder: string, path: string): Promise<number> {
  return gzipSync(await readFile(join(folder, path)), { level: 9 }).length;
}

/** The stylesheets or scripts that a page asks for as it loads. */
async function weighLinked(folder: string, page: string, pattern: RegExp): Promise<number> {
  const html = await readFile(join(folder, page), 'utf8');
  const paths = new Set([...html.matchAll(pattern)].map(([, address = '']) => address.replace(/^\//, '')));
  const weights = await Promise.all([...paths].map((path) => weigh(folder, path)));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

test('an event of 10 outlets and 25 statements weighs 20 KB, its scripts 4 KB', async () => {
  const folder = await findBuiltSite({ content: await writeLargeEvent(10, 27) });
  const page = 'events/sitting/index.html';
  const html = await readFile(join(folder, page), 'utf8');
  // Some of the things said are found in one outlet alone.
  expect(html.match(/<article class="statement\b/g)?.length).toBe(25);
  expect(await weigh(folder, page)).toBeLessThanOrEqual(20 * KILOBYTE);
  expect(await weighLinked(folder, page, /<script[^>]* src="([^"]+)"/g)).toBeLessThanOrEqual(4 * KILOBYTE);
});

test('no page has more than 8 KB of styles, and the reading face weighs 60 KB', async () => {
  const folder = await findBuiltSite();
  const files = await listFiles(folder);
  for (const page of files.filter((path) => path.endsWith('.html'))) {
    const weight = await weighLinked(folder, page, /<link rel="stylesheet" href="([^"]+)"/g);
    expect(weight, page).toBeLessThanOrEqual(8 * KILOBYTE);
  }
  const faces = files.filter((path) => path.endsWith('.woff2'));
  const weights = await Promise.all(faces.map((path) => readFile(join(folder, path))));
  expect(weights.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(60 * KILOBYTE);
});
