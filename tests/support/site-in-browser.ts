import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { launchChromium } from './chromium.ts';

/** Visits a page of the site, which is still empty, and tells what is wrong there. */
export type Visit = (page: Page, address: string) => Promise<readonly string[]>;

// As many pages at a time as keep two cores busy.
const LANES = 4;

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
    /** What is wrong on any page that was built, and at the `other` addresses, each line with its address. */
    async findOnPages(
      visit: Visit,
      options: BrowserContextOptions = {},
      others: readonly string[] = [],
    ): Promise<string[]> {
      const paths = [...new Set([...(await listPages(site.folder)), ...others])];
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const wrong: string[] = [];
      const runLane = async () => {
        for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
          const page = await context.newPage();
          const found = await visit(page, site.address + path);
          wrong.push(...found.map((fault) => `/${path}: ${fault}`));
          await page.close();
        }
      };
      await Promise.all(Array.from({ length: LANES }, runLane));
      await context.close();
      return wrong.sort();
    },
  };
}

async function listPages(folder: string): Promise<string[]> {
  const pages = (await listFiles(folder)).filter((path) => path.endsWith('.html'));
  if (pages.length === 0) throw new Error(`No page was built in ${folder}.`);
  return pages.map((path) => path.replace(/index\.html$/, ''));
}

/** Opens everything that a reader can fold out. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
