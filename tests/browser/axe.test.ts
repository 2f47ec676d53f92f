import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openState, pageStates } from '../support/page-states.ts';
import { siteInBrowser, unfold } from '../support/site-in-browser.ts';

const { open, findFaults, listSome, listKinds } = siteInBrowser();

const looks = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

// What the rules that look at colors are called; all others find the same in every look.
const colorRules = ['color-contrast', 'link-in-text-block'];

describe('axe', () => {
  test.each([
    { which: 'any page', width: 1280, list: listSome, others: looks },
    // What a window's width changes has few colors of its own; `npm run test:machine` looks at them too.
    {
      which: 'any kind of page',
      width: 360,
      list: listKinds,
      others: process.env.EVERY_PAGE === undefined ? [] : looks,
    },
  ])(
    'finds nothing on $which, best practice included, with everything folded out, at $width pixels, light and in $others.length other looks',
    async ({ width, list, others }) => {
      const faults = await findFaults(
        [...(await list()), ...pageStates],
        async (page, address) => {
          await openState(page, address);
          await unfold(page);
          const found = await findViolations(page);
          for (const look of others) {
            await page.emulateMedia(look);
            found.push(
              ...(await findViolations(page, colorRules)).map((each) => `${JSON.stringify(look)} ${each}`),
            );
          }
          return found;
        },
        { viewport: { width, height: 780 } },
      );
      expect(faults).toEqual([]);
    },
  );

  test('would find words in a color too near to that behind them, in any look', async () => {
    const page = await open('about/', { bypassCSP: true });
    await page.addStyleTag({ content: 'main p { color: color-mix(in srgb, canvas, canvastext 30%) }' });
    for (const look of looks) {
      await page.emulateMedia(look);
      expect((await findViolations(page, colorRules)).join()).toContain('color-contrast');
    }
    await page.context().close();
  });

  test('finds nothing in the list of keys', async () => {
    const page = await open('');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });
});

/** All of axe's rules but the experimental ones; the legacy mode leaves out frames, which no page has, and the time for them. */
async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  // Where axe is in the page already, nothing is put into it.
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
