import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { type BuiltSite, openBuiltSite } from '../support/built-site.ts';
import { writeHostileContent } from '../support/hostile-content.ts';
import { openBrowser } from '../support/open-browser.ts';
import { scriptVectors } from '../support/script-vectors.ts';
import { findDangers, watchScripts } from '../support/script-watch.ts';

let content: Awaited<ReturnType<typeof writeHostileContent>>;
let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  content = await writeHostileContent();
  site = await openBuiltSite({ content: content.folder });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await content?.remove();
});

// Statements' embeds are many and alike.
const EMBEDS_VISITED = 12;

describe('content in which every field tries to run a script', () => {
  // Some hundred pages, each with its scripts: long on a busy machine.
  test('runs nothing on any page, even without the policy', { timeout: 1_800_000 }, async () => {
    expect(scriptVectors.flat().length).toBeGreaterThanOrEqual(400);
    const watch = await watchScripts(browser);
    const { page, ran } = watch;
    const pages = (await listFiles(site.folder)).filter((path) => path.endsWith('.html'));
    const embeds = pages.filter((path) => path.startsWith('embed/'));
    const visited = pages.filter((path) => !embeds.includes(path) || embeds.indexOf(path) < EMBEDS_VISITED);
    const addresses = visited.map((path) => path.replace(/index\.html$/, ''));
    const found: string[] = [];

    // So that silence below means something.
    await page.goto(site.address);
    await page.setContent('<img src=x onerror=alert(1)>');
    await expect.poll(() => ran.length).toBe(1);
    expect(await page.evaluate(findDangers)).toEqual(['IMG onerror=alert(1)']);
    ran.length = 0;

    for (const address of [
      ...addresses,
      'search/?q=alert%20closed',
      `check/#${encodeURIComponent(scriptVectors.flat().slice(0, 30).join(' '))}`,
    ]) {
      await watch.visit(site.address + address);
      // What a worker finds is drawn after the page has loaded.
      if (/^(?:search|check)\/[?#]/.test(address)) await page.locator('.hit, .verdict').first().waitFor();
      found.push(...(await page.evaluate(findDangers)).map((danger) => `${address}: ${danger}`));
    }
    expect(ran).toEqual([]);
    expect(found).toEqual([]);
    expect(visited.length).toBeGreaterThan(100);
    await watch.close();
  });
});
