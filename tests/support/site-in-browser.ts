import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { launchChromium } from './chromium.ts';

/** The built site in a real browser, open while the tests of a file run. */
export function siteInBrowser() {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openBuiltSite(), launchChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    site: () => site,
    browser: () => browser,
    /** A page of the site by itself, 1280 pixels wide unless the options say otherwise. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      await page.goto(site.address + path);
      return page;
    },
  };
}
