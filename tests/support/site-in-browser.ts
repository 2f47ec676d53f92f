import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

/** Opens the address in the page, which is still empty, and tells what is wrong there. */
export type Visit = (page: Page, address: string) => Promise<readonly string[]>;

// As many pages at a time as keep two cores busy.
const LANES = 4;

/** The built site in a real browser, open while the tests of a file run; of the sample where no content is given. */
export function siteInBrowser(findContent?: () => Promise<string>) {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    const choice = findContent === undefined ? {} : { content: await findContent() };
    [site, browser] = await Promise.all([openBuiltSite(choice), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** The paths of all pages that were built. */
  const listPages = async (): Promise<string[]> => {
    const pages = (await listFiles(site.folder)).filter((path) => path.endsWith('.html'));
    if (pages.length === 0) throw new Error(`No page was built in ${site.folder}.`);
    return pages.map((path) => path.replace(/index\.html$/, ''));
  };

  /** The path of the largest page of each kind. */
  const listKinds = async (): Promise<string[]> => {
    const largest = new Map<string, { path: string; size: number }>();
    for (const path of await listPages()) {
      const { size } = await stat(join(site.folder, path.replace(/(?:^|\/)$/, '$&index.html')));
      const kind = kindOf(path);
      if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size });
    }
    return Array.from(largest.values(), ({ path }) => path);
  };

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
    listPages,
    listKinds,
    /** What a check looks at that takes long on a page: one of each kind, and every page in `npm run test:machine`. */
    listSome: () => (process.env.EVERY_PAGE === undefined ? listKinds() : listPages()),
    /** What is wrong on the pages, each fault with its page's path. */
    async findFaults(
      paths: readonly string[],
      visit: Visit,
      options: BrowserContextOptions = {},
    ): Promise<string[]> {
      if (paths.length === 0) throw new Error('There is no page to visit.');
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const waiting = [...paths];
      const faults: string[] = [];
      const runLane = async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
          const page = await context.newPage();
          const found = await visit(page, site.address + path);
          faults.push(...found.map((fault) => `/${path}: ${fault}`));
          await page.close();
        }
      };
      await Promise.all(Array.from({ length: LANES }, runLane));
      await context.close();
      return faults.sort();
    },
  };
}

/** Pages of one kind differ in their ids alone: `events/…/compare/`. */
function kindOf(path: string): string {
  const [first, ...others] = path.split('/');
  return [first, ...others.map((part) => (['', 's', 'compare'].includes(part) ? part : '…'))].join('/');
}

/** Opens everything that a reader can fold out. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
