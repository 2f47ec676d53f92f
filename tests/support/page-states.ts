import type { Page } from 'playwright-core';

/** Addresses at which a script makes a page show something, each with what tells that it is there. */
const shownAt: Readonly<Record<string, string>> = {
  'search/': '.filters input[type="checkbox"]',
  'search/?q=international': '.hit-words',
  'search/?q=xqzwvk': '.count-line:text("No results")',
  'check/#France has insisted on putting an end to the steps': '.verdict h2',
  'compare/lachin-convoy-daily-sabah/lachin-convoy-trt-world/?mode=shared&view=unified&swap=1': '.gap',
  'events/lachin-convoy/?s-ats8waslnk=lachin-convoy-oc-media': '.treatment:text("chosen")',
};

/** Those that are not where a page begins. */
export const pageStates = Object.keys(shownAt).filter((path) => /[?#]/.test(path));

/** Opens a page, and waits for what a script is to show there. */
export async function openState(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // Of the search, and not of a page whose name ends in its.
  const state = Object.keys(shownAt).find((path) => address.endsWith(`/${path}`));
  if (state) await page.waitForSelector(shownAt[state] ?? '', { state: 'attached' });
}
