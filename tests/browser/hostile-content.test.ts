import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { type BuiltSite, openBuiltSite } from '../support/built-site.ts';
import { openBrowser } from '../support/open-browser.ts';
import { writeHostileContent } from '../support/hostile-content.ts';
import { scriptVectors } from '../support/script-vectors.ts';

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
  test('runs nothing on any page, even without the policy', async () => {
    expect(scriptVectors.flat().length).toBeGreaterThanOrEqual(200);
    const context = await browser.newContext({ bypassCSP: true });
    const ran: string[] = [];
    await context.exposeFunction('reportScript', (address: string) => ran.push(address));
    await context.addInitScript('window.alert = () => window.reportScript(location.href)');
    const page = await context.newPage();
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
      await page.goto(site.address + address, { waitUntil: 'load' });
      // What a worker finds is drawn after the page has loaded.
      if (/^(?:search|check)/.test(address)) await page.locator('.hit, .verdict').first().waitFor();
      const dangers = await page.evaluate(findDangers);
      found.push(...dangers.map((danger) => `${address}: ${danger}`));
    }
    expect(ran).toEqual([]);
    expect(found).toEqual([]);
    expect(visited.length).toBeGreaterThan(100);
    await context.close();
  });
});

/** What would run when a reader moves or clicks, or came in with the content. Runs in the page. */
function findDangers(): string[] {
  const dangers: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isHandler = name.startsWith('on');
      const isAddress = ['href', 'src', 'action', 'data', 'formaction', 'xlink:href'].includes(name);
      if (isHandler || (isAddress && /^\s*(?:javascript|data):/i.test(value)))
        dangers.push(`${element.tagName} ${name}=${value.slice(0, 60)}`);
      if (name === 'srcdoc') dangers.push(`${element.tagName} ${name}`);
    }
    if (
      element instanceof HTMLScriptElement &&
      element.text.trim() !== '' &&
      element.type !== 'application/ld+json'
    ) {
      dangers.push(`script ${element.text.slice(0, 60)}`);
    }
    if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'STYLE'].includes(element.tagName))
      dangers.push(element.tagName);
  }
  return dangers;
}
