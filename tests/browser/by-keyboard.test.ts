import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { open } = siteInBrowser();

const EVENT = 'events/lachin-convoy/';
const PAIR = 'compare/lachin-convoy-daily-sabah/lachin-convoy-trt-world/';

// More stops than any page has.
const MOST_STOPS = 250;

/** Presses Tab until `goal` has the focus. */
async function tabTo(goal: Locator): Promise<void> {
  const focused = goal.and(goal.page().locator(':focus'));
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await goal.page().keyboard.press('Tab');
    if ((await focused.count()) > 0) return;
  }
  throw new Error(`Tab does not reach ${goal}.`);
}

async function follow(link: Locator, address: RegExp): Promise<void> {
  await tabTo(link);
  await link.page().keyboard.press('Enter');
  await link.page().waitForURL(address);
}

const addressOf = (page: Page) => new URL(page.url());
const targetOf = (page: Page) => page.locator(`[id="${addressOf(page).hash.slice(1)}"]`);

describe('by keyboard alone a reader goes', () => {
  test('from home to an event, a statement, its readings, its citation, its link, and another base', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await follow(page.getByRole('link', { name: 'Baku summons the French ambassador' }), /lachin-convoy\/$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);

    const row = page.locator('.row', { hasText: 'France has insisted' });
    await tabTo(row.locator('> summary'));
    await page.keyboard.press('Enter');
    const statement = row.locator('.statement');
    expect(await statement.locator('.staves').isVisible()).toBe(true);
    for (const name of ['Each version in full', 'Share']) {
      await tabTo(statement.locator('summary', { hasText: name }));
      await page.keyboard.press('Enter');
      expect(await statement.locator('details[open] > summary', { hasText: name }).count()).toBe(1);
    }
    await tabTo(statement.getByRole('button', { name: 'Copy link' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => statement.getByRole('status').textContent()).toBe('Copied');
    const id = await statement.getAttribute('id');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      page.url().replace(/(?:#.*)?$/, `#${id}`),
    );

    const sentences = await statement.locator('.key').innerText();
    const choice = page.getByRole('combobox', { name: 'Compare with' });
    await tabTo(choice);
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.locator('compare-with').getByRole('status').textContent())
      .toMatch(/^Compared with /);
    await expect.poll(() => statement.locator('.key').innerText()).not.toBe(sentences);
    await page.context().close();
  });

  test('from an event to its comparison, and sets what it shows', async () => {
    const page = await open(EVENT);
    await follow(page.getByRole('link', { name: 'Read them side by side' }), /lachin-convoy\/compare\/$/);
    await follow(page.getByRole('link', { name: 'Daily Sabah and TRT World' }), new RegExp(`${PAIR}$`));

    await tabTo(page.getByRole('radio', { name: 'Everything' }));
    await page.keyboard.press('ArrowRight');
    expect(addressOf(page).search).toBe('?mode=shared');
    await tabTo(page.getByRole('radio', { name: 'Two texts' }));
    await page.keyboard.press('ArrowRight');
    expect(addressOf(page).search).toBe('?mode=shared&view=unified');
    await tabTo(page.getByRole('button', { name: 'Swap' }));
    await page.keyboard.press('Enter');
    expect(addressOf(page).search).toBe('?mode=shared&view=unified&swap=1');

    const rows = await page.locator('.row:visible').count();
    await tabTo(page.locator('.gap button'));
    await page.keyboard.press('Enter');
    expect(await page.locator('.row:visible').count()).toBe(rows + 1);
    await page.context().close();
  });

  test('from one shared row to the next, to the list of keys, and back to the row', async () => {
    const page = await open(PAIR);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('n');
    const first = await focused();
    await page.keyboard.press('n');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('p');
    expect(await focused()).toBe(first);

    await page.keyboard.press('?');
    for (let presses = 0; presses < 6; presses++) {
      expect(await page.evaluate(() => document.activeElement?.matches('dialog *, body'))).toBe(true);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(first);
    await page.context().close();
  });

  test('from the map of an event to a passage', async () => {
    const page = await open(EVENT);
    await follow(page.locator('.map .of-passage'), /#p-/);
    expect(await targetOf(page).isVisible()).toBe(true);
    expect(await targetOf(page).evaluate((passage) => passage.getBoundingClientRect().top)).toBeLessThan(700);
    await page.context().close();
  });

  test('from a search through a filter and a hit to a statement', async () => {
    const page = await open('about/');
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/$/);
    await page.keyboard.type('humanitarian');
    await expect.poll(() => page.locator('.hit').count()).toBeGreaterThan(0);
    await tabTo(page.locator('fieldset[name="outlet"] input'));
    await page.keyboard.press('Space');
    await expect.poll(() => addressOf(page).searchParams.getAll('outlet')).toHaveLength(1);
    await follow(page.locator('.hit-words a'), /\/events\/[\w-]+\/#s-/);
    expect(await targetOf(page).count()).toBe(1);
    await page.context().close();
  });

  test('from words to check to where an outlet prints them', async () => {
    const page = await open('');
    await follow(page.getByRole('link', { name: 'Check a quote' }), /\/check\/$/);
    await tabTo(page.getByRole('textbox', { name: 'The words' }));
    await page.keyboard.type('France has insisted on putting an end to the steps');
    await tabTo(page.getByRole('button', { name: 'Check' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.verdict h2').textContent()).toMatch(/^These words stand in/);
    await follow(page.locator('.verdict').getByRole('link'), /#[sq]-/);
    expect(await targetOf(page).count()).toBe(1);
    await page.context().close();
  });

  test.each([
    [
      'a quotation to its twin elsewhere',
      'articles/lachin-convoy-daily-sabah/',
      /\/articles\/[\w-]+trt-world\/#q-/,
    ],
    ['a story to an event', 'stories/france-and-azerbaijan/', /\/events\/[\w-]+\/$/],
    ['a speaker to a reading', 'speakers/azerbaijan-foreign-ministry/', /\/articles\/[\w-]+\/#q-/],
    ['an outlet to a statement it has a reading of', 'outlets/daily-sabah/', /\/events\/[\w-]+\/#s-/],
  ])('from %s', async (_name, path, address) => {
    const page = await open(path);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    await follow(page.locator(`main a[href="${links.find((link) => address.test(link))}"]`), address);
    if (addressOf(page).hash !== '') expect(await targetOf(page).count()).toBe(1);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  test('to another theme, which the next page keeps', async () => {
    const page = await open('');
    await tabTo(page.getByRole('radio', { name: 'System' }));
    await page.keyboard.press('ArrowLeft');
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(21, 20, 16)',
    );
    await page.context().close();
  });
});
