import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { site, open, findFaults, listSome } = siteInBrowser();

const narrow = { viewport: { width: 360, height: 780 } };
const wide = { viewport: { width: 1280, height: 800 } };
// Each width and each theme once: what shifts or asks is of one of them and not of both.
const looks: Record<string, BrowserContextOptions> = {
  'at 360, dark': { ...narrow, colorScheme: 'dark' },
  'at 1280, light': wide,
};

// Milliseconds that scripts and faces come after the page, so that it is painted without them first.
const LATE = 200;

describe('while it loads', () => {
  test.each(Object.keys(looks))(
    'no page breaks the policy, logs an error, asks another host or shifts, %s',
    async (name) => {
      const faults = await findFaults(
        await listSome(),
        async (page, address) => {
          const found = noteFaults(page);
          await page.addInitScript(noteShifts);
          await page.route(/\/_astro\/.*\.(?:js|woff2)$/, async (route) => {
            await wait(LATE);
            await route.continue();
          });
          const settled = whenSettled(page);
          await page.goto(address);
          await settled();
          return [...found, ...(await readShifts(page))];
        },
        looks[name],
      );
      expect(faults).toEqual([]);
    },
  );

  test('a broken policy and a shift would be seen', async () => {
    const page = await open('');
    const found = noteFaults(page);
    await page.evaluate(noteShifts);
    await page.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = 'https://elsewhere.example/';
      const late = document.createElement('p');
      late.textContent = 'Late';
      document.querySelector('main')?.prepend(late, picture);
    });
    await expect.poll(() => found.join('\n')).toContain('violates');
    expect(await readShifts(page)).toEqual([expect.stringMatching(/^shifts by 0\.\d+/)]);
    await page.context().close();
  });
});

/** Fills with what the browser logs as an error, a broken policy among it, and with requests that leave the site. */
function noteFaults(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site().address) && !url.startsWith('data:')) found.push(`asks for ${url}`);
  });
  return found;
}

/** Gives a function to wait by until whatever the page has asked for is there, and nothing more is asked for. */
function whenSettled(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  const drawn = () => page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  return async () => {
    do {
      await expect.poll(() => open.size).toBe(0);
      await drawn();
    } while (open.size > 0);
  };
}

/** Runs in the page. */
function noteShifts(): void {
  const shifts: string[] = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
      const tags = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
      shifts.push(`shifts by ${value}: ${tags.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { shifts });
}

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** What has shifted once the faces are there and the page is drawn twice more. */
function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let pictures = 0; pictures < 2; pictures++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (window as unknown as { shifts: string[] }).shifts;
  });
}
