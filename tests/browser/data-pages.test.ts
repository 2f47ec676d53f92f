import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { site, browser, open } = siteInBrowser();

describe('an embed', () => {
  test('stands in a page of another site by its snippet, without scripts and without scrolling', async () => {
    const [statement] = await readdir(join(site().folder, 'embed/s'));
    const embed = `embed/s/${statement}/`;
    const { html } = JSON.parse(await readFile(join(site().folder, embed, 'oembed.json'), 'utf8'));
    const snippet = html.replace('https://crossquote.example/', site().address);
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Elsewhere</title>${snippet}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await browser().newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('The snippet is a frame.');
    await frame.waitForLoadState();
    const [words, height, room, styles] = await frame.evaluate(() => [
      document.querySelector('blockquote')?.textContent?.trim() ?? '',
      document.documentElement.scrollHeight,
      innerHeight,
      document.styleSheets.length,
    ]);
    expect(styles).toBe(1);
    expect(words).toMatch(/^“.+”$/u);
    expect(height).toBeLessThanOrEqual(Number(room));
    await page.close();
    server.close();
  });
});

describe('the lines to paste', () => {
  test('are copied with a button, which says so', async () => {
    const page = await open('data/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('copy-text button').click();
    await expect.poll(() => page.locator('copy-text output').textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src="https:/u);
    await page.context().close();
  });
});
