import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openState, pageStates } from '../support/page-states.ts';
import { siteInBrowser, unfold } from '../support/site-in-browser.ts';

const { open, findFaults, listPages } = siteInBrowser();

const narrow = { viewport: { width: 360, height: 780 } };
const wide = { viewport: { width: 1280, height: 900 } };
const looks: Record<string, BrowserContextOptions> = {
  'at 360, light': narrow,
  'at 360, dark': { ...narrow, colorScheme: 'dark' },
  'at 360, forced colors': { ...narrow, forcedColors: 'active' },
  'at 1280, light': wide,
  'at 1280, dark': { ...wide, colorScheme: 'dark' },
  'at 1280, forced colors': { ...wide, forcedColors: 'active' },
};

describe('axe', () => {
  test.each(Object.keys(looks))(
    'finds nothing on any page, best practice included, with everything folded out, %s',
    async (name) => {
      const faults = await findFaults(
        [...(await listPages()), ...pageStates],
        async (page, address) => {
          await openState(page, address);
          await unfold(page);
          return findViolations(page);
        },
        looks[name],
      );
      expect(faults).toEqual([]);
    },
  );

  test('finds nothing in the list of keys', async () => {
    const page = await open('');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });
});

/** All of axe's rules but the experimental ones; the legacy mode leaves out frames, which no page has, and the time for them. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
