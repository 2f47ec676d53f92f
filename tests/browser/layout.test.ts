import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser, unfold } from '../support/site-in-browser.ts';

const { findFaults, listSome } = siteInBrowser();

const NORMAL = 16;

const looks = [
  { width: 320, letters: NORMAL },
  { width: 320, letters: 2 * NORMAL },
  { width: 1280, letters: 2 * NORMAL },
];

test('with everything folded out, no page scrolls sideways, were the letters twice as large', async () => {
  const faults = await findFaults(await listSome(), async (page, address) => {
    const session = await page.context().newCDPSession(page);
    await page.goto(address);
    await unfold(page);
    const found: string[] = [];
    for (const { width, letters } of looks) {
      await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
      await page.setViewportSize({ width, height: 800 });
      found.push(
        ...(await findOverflow(page, letters)).map(
          (fault) => `${width} wide, letters of ${letters}: ${fault}`,
        ),
      );
    }
    return found;
  });
  expect(faults).toEqual([]);
});

/** How far the page can be scrolled sideways, and the last elements that stick out of it. */
function findOverflow(page: Page, letters: number): Promise<string[]> {
  return page.evaluate((size) => {
    if (getComputedStyle(document.documentElement).fontSize !== `${size}px`)
      return ['has letters of another size'];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const tags = wide.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 80));
    return [`${scrollWidth} of ${clientWidth} pixels, ${tags.join(' | ')}`];
  }, letters);
}
