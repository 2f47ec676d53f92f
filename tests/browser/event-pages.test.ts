import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';

const EVENT = 'events/lachin-convoy/';
let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  site = await openBuiltSite();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page of the site by itself, with `look` as the reader's device and wishes. */
async function open(path: string, look: BrowserContextOptions, read: (page: Page) => Promise<void>) {
  const context = await browser.newContext(look);
  try {
    const page = await context.newPage();
    await page.goto(site.address + path, { waitUntil: 'load' });
    await read(page);
  } finally {
    await context.close();
  }
}

const narrow = { viewport: { width: 360, height: 780 } };
const wide = { viewport: { width: 1280, height: 900 } };
test('the contents of an event lead to its sections by their titles', async () => {
  await open(EVENT, narrow, async (page) => {
    const links = await page.locator('.contents a').all();
    for (const link of links) {
      const heading = page.locator((await link.getAttribute('href')) ?? '');
      expect(await heading.textContent()).toBe(await link.textContent());
    }
    expect(links.length).toBe(await page.locator('.section > h2[id]').count());
  });
});

describe('by keyboard alone', () => {
  test('a reader skips to the content, follows the map to a statement and opens its readings', async () => {
    await open(EVENT, wide, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      const focusedHref = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      for (let presses = 0; presses < 80 && !(await focusedHref()).startsWith('#s-'); presses++)
        await page.keyboard.press('Tab');
      const statement = (await focusedHref()).slice(1);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash.slice(1)).toBe(statement);
      const readings = page.locator(`[id="${statement}"] .in-full`);
      await readings.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await readings.getAttribute('open')).not.toBeNull();
    });
  });

  test('n and p go from statement to statement, and not when they are switched off', async () => {
    await open(EVENT, wide, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.closest('.statement')?.id);
      const ids = await page.locator('.statement').evaluateAll((all) => all.map(({ id }) => id));
      await page.keyboard.press('n');
      expect(await focused()).toBe(ids[0]);
      await page.keyboard.press('n');
      expect(await focused()).toBe(ids[1]);
      await page.keyboard.press('p');
      expect(await focused()).toBe(ids[0]);
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: 'Single keys are on' }).press('Space');
      await page.getByRole('button', { name: 'Close' }).press('Enter');
      const before = await focused();
      await page.keyboard.press('n');
      expect(await focused()).toBe(before);
    });
  });

  test('the theme is chosen and kept', async () => {
    await open('', wide, async (page) => {
      await page.getByRole('radio', { name: 'Dark' }).press('Space');
      await page.reload();
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paper).toBe('rgb(21, 20, 16)');
      expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    });
  });
});

describe('a statement', () => {
  test('is held against another reading, and against its own base again', async () => {
    await open(EVENT, wide, async (page) => {
      const statement = page.locator('.statement').first();
      const staves = statement.locator('.staves');
      const select = statement.getByRole('combobox', { name: 'Compare with' });
      const [built, choices] = [await staves.innerHTML(), await select.locator('option').all()];
      const sentences = await statement.locator('.key').innerText();
      const other = (await choices[1]?.getAttribute('value')) ?? '';
      await select.selectOption(other);
      const reading = statement.locator(`[data-reading="${other}"] q`);
      const words = (texts: string[]) =>
        texts
          .join(' ')
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
      await expect
        .poll(async () => words([(await staves.textContent()) ?? '']))
        .toBe(words(await reading.allTextContents()));
      await select.selectOption({ index: 0 });
      await expect.poll(() => statement.locator('.key').innerText()).toBe(sentences);
      expect(words([(await staves.textContent()) ?? ''])).toBe(words([built.replace(/<[^>]+>/g, '')]));
    });
  });

  test('is all there without scripts', async () => {
    await open(EVENT, { ...wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.statement .staves').count()).toBeGreaterThan(0);
      expect(await page.locator('.needs-script:visible').count()).toBe(0);
      await page.locator('.in-full summary').first().click();
      expect(await page.locator('.in-full q').first().isVisible()).toBe(true);
    });
  });
});
