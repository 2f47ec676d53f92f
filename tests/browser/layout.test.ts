import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser, unfold } from '../support/site-in-browser.ts';

const { findFaults, listPages } = siteInBrowser();

const NORMAL = 16;

describe('with everything folded out, no page scrolls sideways', () => {
  test.each([
    { width: 320, letters: NORMAL },
    { width: 320, letters: 2 * NORMAL },
    { width: 1280, letters: 2 * NORMAL },
  ])('at $width pixels, with letters of $letters', async ({ width, letters }) => {
    const faults = await findFaults(
      await listPages(),
      async (page, address) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
        await page.goto(address);
        await unfold(page);
        return findOverflow(page);
      },
      { viewport: { width, height: 800 } },
    );
    expect(faults).toEqual([]);
  });
});

/** How far the page can be scrolled sideways, and the last elements that stick out of it. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const tags = wide.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 80));
    return [`${scrollWidth} of ${clientWidth} pixels, ${tags.join(' | ')}`];
  });
}
