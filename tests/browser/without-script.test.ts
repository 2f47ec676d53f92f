import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser, unfold } from '../support/site-in-browser.ts';

const { findFaults, listPages, listSome } = siteInBrowser();

// They are what scripts are for, and say so.
const needScript = ['/search/', '/check/'];

test('without JavaScript every page says what it says with it, and no control is there that does nothing', async () => {
  const told = new Map<string, string>();
  await findFaults(await listSome(), async (page, address) => {
    await page.goto(address);
    await unfold(page);
    told.set(address, await readMain(page));
    return [];
  });
  const faults = await findFaults(
    await listSome(),
    async (page, address) => {
      await page.goto(address);
      await unfold(page);
      const idle = await page.evaluate(findIdleControls);
      const isSame = (await readMain(page)) === told.get(address);
      const isFree = needScript.includes(new URL(address).pathname);
      return isSame || isFree
        ? idle
        : [...idle, `says ${firstDifference(told.get(address) ?? '', await readMain(page))}`];
    },
    { javaScriptEnabled: false },
  );
  expect(faults).toEqual([]);
});

test('without JavaScript a link into what is folded opens it', async () => {
  const pages = (await listPages()).filter((path) => path.startsWith('events/'));
  let count = 0;
  const faults = await findFaults(
    pages,
    async (page, address) => {
      await page.goto(address);
      const folded = await page
        .locator('main details [id]')
        .evaluateAll((elements) => elements.map(({ id }) => id));
      const closed: string[] = [];
      for (const id of folded) {
        await page.goto(`${address}#${encodeURIComponent(id)}`);
        if (await page.evaluate(foldAfterLooking, id)) closed.push(`#${id} is closed`);
      }
      count += folded.length;
      return closed;
    },
    { javaScriptEnabled: false },
  );
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(10);
});

/** Whether an element is out of sight; whatever was opened for it is folded again. Runs in the page. */
function foldAfterLooking(id: string): boolean {
  const isClosed = document.getElementById(id)?.checkVisibility() !== true;
  for (const details of document.querySelectorAll('details')) details.open = false;
  return isClosed;
}

/** The words of the page's main part, without the controls that need a script. */
function readMain(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const control of document.querySelectorAll<HTMLElement>('.needs-script'))
      control.style.display = 'none';
    return document.querySelector('main')?.innerText ?? '';
  });
}

function firstDifference(withScript: string, without: string): string {
  const at = Array.from(withScript).findIndex((character, index) => character !== without[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 40);
  return `“${around(without)}” in place of “${around(withScript)}”`;
}

/** Controls in sight that neither send a form nor are answered by a style, and links that need no script and wait for one. Runs in the page. */
function findIdleControls(): string[] {
  const styles = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n');
  const controls = document.querySelectorAll<HTMLElement>(
    'button, select, input, textarea, [role="button"], .needs-script',
  );
  const waiting = [...document.querySelectorAll('.needs-script a[href]')].map(
    ({ outerHTML }) => `is kept from view: ${outerHTML}`,
  );
  const idle = [...controls]
    .filter((control) => control.checkVisibility())
    .filter((control) => control.matches('.needs-script') || !control.closest('form[action]'))
    .filter(({ id }) => id === '' || !styles.includes(`#${id}:checked`))
    .map(({ outerHTML }) => `is of no use: ${outerHTML.slice(0, 120)}`);
  return [...waiting, ...idle];
}
