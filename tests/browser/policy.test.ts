import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { site, browser } = siteInBrowser();

describe('every page', () => {
  test('keeps to the policy, logs no error and asks no other host for anything', async () => {
    const pages = (await listFiles(site().folder)).filter((path) => path.endsWith('.html'));
    const page = await browser().newPage();
    const faults: string[] = [];
    let shown = '';
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${shown}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${shown}: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site().address) && !url.startsWith('data:'))
        faults.push(`${shown} asks for ${url}`);
    });
    for (const path of pages) {
      shown = path;
      await page.goto(site().address + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
    }
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  });
});
