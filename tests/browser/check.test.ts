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

async function open(
  address: string,
  width = 1280,
): Promise<{ page: Page; wrong: string[]; asked: string[] }> {
  const page = await (
    await browser.newContext({ reducedMotion: 'reduce', viewport: { width, height: 900 } })
  ).newPage();
  const wrong: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto(site.address + address);
  return { page, wrong, asked };
}

const words = 'France has insisted on putting an end to the steps';
const heading = (page: Page) => page.locator('.verdict h2').allTextContents();

describe('/check/', () => {
  test('holds pasted words against every outlet, and sends them nowhere', async () => {
    const { page, wrong, asked } = await open('check/');
    await page.getByLabel('The words, with or without').fill(words);
    await expect.poll(() => heading(page)).toEqual([expect.stringMatching(/^These words stand in/)]);
    expect(await page.locator('.against').count()).toBeGreaterThan(1);
    await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe(`#${words}`);
    expect(asked.filter((request) => /insisted|putting/.test(request))).toEqual([]);
    expect(asked.filter((request) => !request.startsWith(site.address))).toEqual([]);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('opens at a shared address, with words that differ marked', async () => {
    const { page } = await open(`check/#${encodeURIComponent(words.replace('insisted', 'never insisted'))}`);
    await expect.poll(() => page.locator('.pieces ins').first().textContent()).toBe('only yours: never');
    await page.context().close();
  });

  test('says what was searched when the words are in no text', async () => {
    const { page } = await open('check/#we%20shall%20fight%20on%20the%20beaches');
    await expect.poll(() => heading(page)).toEqual(['Not in the reports']);
    expect(await page.locator('.verdict .about').textContent()).toMatch(
      /Searched: [\w,]+ articles?, .*\d{4}/,
    );
    await page.context().close();
  });
});
