import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../support/built-site.ts';
import { openBrowser } from '../support/open-browser.ts';

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openBuiltSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page at the address, and everything that went wrong on it. */
async function open(address: string, options = {}): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) wrong.push(request.url());
  });
  await page.goto(site.address + address);
  return { page, wrong };
}

const count = (page: Page) => page.locator('.count-line').textContent();
const first = (page: Page) => page.locator('.hit-words').first().textContent();

describe('/search/', () => {
  test('finds while one types, and marks what it found', async () => {
    const { page, wrong } = await open('search/');
    await page.getByLabel('Words that were said').pressSequentially('territorial integ');
    await expect.poll(() => first(page)).toContain('territorial integrity');
    expect(await page.locator('.hit-words mark').first().textContent()).toBe('territorial integrity');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=territorial+integ');
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toMatch(/^\d+ statements?, \d+ versions?(; \d+ remarks? not in quotation marks)?$/);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('finds what was misspelt, and says how it was read', async () => {
    const { page, wrong } = await open('search/?q=normlisation');
    await expect.poll(() => first(page)).toMatch(/normali[sz]ation/);
    expect(await page.locator('.notes').textContent()).toContain('Nothing said has “normlisation”; read as');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('finds what is said without marks, and says of a statement which outlets have the word', async () => {
    const { page } = await open('search/?q=sovereignty');
    await expect.poll(() => count(page)).toMatch(/; \d remarks? not in quotation marks$/);
    expect(await page.locator('.hit-facts').allTextContents()).toContainEqual(
      expect.stringContaining('these words in 2 of its 3 outlets'),
    );
    const clause = page.locator('.hit', { hasText: 'reported, not in quotation marks' }).first();
    expect(await clause.locator('.hit-words').textContent()).not.toContain('“');
    await page.context().close();
  });

  test('says at once that there are no results', async () => {
    const { page } = await open('search/?q=xqzwvk');
    await expect.poll(() => count(page)).toBe('No results.');
    await page.context().close();
  });

  test('leads from a hit to its statement on the event page', async () => {
    const { page } = await open('search/?q=humanitarian');
    await page.locator('.hit-words a').first().click();
    await page.waitForURL(/\/events\/[\w-]+\/#s-/);
    expect(await page.evaluate(() => document.querySelector(':target') !== null)).toBe(true);
    await page.goBack();
    await expect.poll(() => first(page)).toContain('umanitarian');
    await page.context().close();
  });

  test('leads to the check of the same words', async () => {
    const { page } = await open('search/?q=an end');
    await page.locator('.notes a').click();
    await page.waitForURL(/\/check\/#an%20end$/);
    await page.locator('.verdict').first().waitFor();
    expect(await page.getByRole('textbox').first().inputValue()).toBe('an end');
    await page.context().close();
  });

  test('keeps filters in the address, and Back takes them away again', async () => {
    const { page, wrong } = await open('search/?q=humanitarian', { viewport: { width: 1280, height: 900 } });
    const before = await expect
      .poll(() => count(page))
      .toMatch(/statement/)
      .then(() => count(page));
    const box = page.locator('fieldset[name="outlet"] input').first();
    await box.check();
    const outlet = await box.getAttribute('value');
    await expect.poll(() => new URL(page.url()).searchParams.get('outlet')).toBe(outlet);
    await expect.poll(() => count(page)).not.toBe(before);
    const address = page.url();
    await page.goBack();
    await expect.poll(() => count(page)).toBe(before);
    expect(await page.locator('fieldset[name="outlet"] input:checked').count()).toBe(0);
    await page.goto(address);
    await expect.poll(() => page.locator('fieldset[name="outlet"] input:checked').isVisible()).toBe(true);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('is led to by / from any page, and takes the keyboard there', async () => {
    const { page } = await open('about/');
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/$/);
    await page.keyboard.type('conv');
    await expect.poll(() => page.getByLabel('Words that were said').inputValue()).toBe('conv');
    await page.context().close();
  });

  test('says of a long search that it goes on, and answers a newer one in its place', async () => {
    const { page } = await open('about/');
    const stuck = `addEventListener('message', ({ data }) => {
      if (data.kind === 'open') postMessage({ kind: 'ready' });
      if (data.kind !== 'ask') return;
      postMessage({ kind: 'working', id: data.id });
      for (;;);
    });`;
    await page
      .context()
      .route(/search-worker/, (route) => route.fulfill({ contentType: 'text/javascript', body: stuck }));
    await page.goto(`${site.address}search/?q=aid`);
    await expect.poll(() => count(page)).toContain('Still searching');
    await page.context().unroute(/search-worker/);
    await page.getByLabel('Words that were said').fill('humanitarian');
    await expect.poll(() => first(page)).toContain('umanitarian');
    await page.context().close();
  });

  test('leads to the plain lists without JavaScript', async () => {
    const { page } = await open('search/', { javaScriptEnabled: false });
    await page.getByLabel('Words that were said').fill('aid');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/quotations\/\?q=aid/);
    expect(await page.locator('.said').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
