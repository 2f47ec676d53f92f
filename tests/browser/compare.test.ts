import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readTexts } from '../support/accessibility-tree.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const PAIR = 'compare/lachin-convoy-daily-sabah/lachin-convoy-trt-world/';

const { open } = siteInBrowser();

const shownRows = (page: Page) => page.locator('.row:visible');
const addressOf = (page: Page) => new URL(page.url()).search;

describe('a comparison', () => {
  test('sets shared rows level, and needs no script for it', async () => {
    const page = await open(PAIR, { javaScriptEnabled: false });
    const tops = await page
      .locator('.row.shared')
      .evaluateAll((rows) =>
        rows.map((row) =>
          Array.from(row.querySelectorAll('.cell'), (cell) => cell.getBoundingClientRect().top),
        ),
      );
    expect(tops.length).toBeGreaterThan(3);
    for (const [first, second] of tops) expect(first).toBe(second);
    expect(await page.locator('.compare-tools').isVisible()).toBe(false);
    expect(await page.locator('.row:visible').count()).toBe(await page.locator('.row').count());
    await page.context().close();
  });

  test('is one column on a phone, with each part under its outlet’s name', async () => {
    const page = await open(PAIR, { viewport: { width: 360, height: 700 }, javaScriptEnabled: false });
    expect(await page.locator('.merged:visible').count()).toBe(0);
    const lefts = await page
      .locator('.row .cell:visible')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(1);
    expect(await page.locator('.row .cell-of:visible').count()).toBe(lefts.length);
    // The name itself, or the summary of what is folded; what is clipped is only heard.
    const named = await page.locator('.row .cell:visible').evaluateAll((cells) =>
      cells.map((cell) => {
        const name = cell.querySelector('.cell-of')?.textContent ?? '';
        const seen = [...cell.querySelectorAll('.cell-of, summary')].filter(
          (element) => getComputedStyle(element).clipPath === 'none',
        );
        return seen.some(({ textContent }) => textContent.includes(name)) ? name : 'nobody';
      }),
    );
    expect(new Set(named)).toEqual(new Set(['Daily Sabah', 'TRT World']));
    // The edge of a part has the color of the outlet's head.
    const colorsOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all.map((one) => [
            one.querySelector('h2, .cell-of')?.textContent,
            getComputedStyle(one)[one.matches('.head') ? 'borderBottomColor' : 'borderInlineStartColor'],
          ]),
        );
    const ofHeads = await colorsOf('.head:visible');
    expect(new Set(ofHeads.map(([, color]) => color)).size).toBe(2);
    for (const cell of await colorsOf('.row .cell:visible')) expect(ofHeads).toContainEqual(cell);
    await page.context().close();
  });

  test('shows two texts as one on a phone where that is asked for, under both names', async () => {
    const page = await open(PAIR, { viewport: { width: 360, height: 700 } });
    await page.locator('.compare-tools summary').click();
    await page.getByRole('radio', { name: 'One text' }).check();
    expect(addressOf(page)).toBe('?view=unified');
    const merged = await page.locator('.merged:visible').count();
    expect(merged).toBeGreaterThan(2);
    const names = page.getByText('Daily Sabah and TRT World', { exact: true }).and(page.locator('.rows *'));
    expect(await names.filter({ visible: true }).count()).toBe(merged);
    await page.getByRole('radio', { name: 'Two texts' }).check();
    expect(addressOf(page)).toBe('');
    expect(await page.locator('.merged:visible').count()).toBe(0);
    await page.context().close();
  });

  test('has on a phone neither letters of keys nor the switch for listeners in sight, which is heard and reached', async () => {
    const page = await open(PAIR, {
      viewport: { width: 360, height: 700 },
      ...{ hasTouch: true, isMobile: true },
    });
    const toggle = page.getByRole('checkbox', { name: 'Announce changes' });
    const isSeen = () =>
      toggle.evaluate((input) => getComputedStyle(input.closest('label') as Element).clipPath === 'none');
    await page.locator('.compare-tools summary').click();
    await expect.poll(() => page.locator('.compare-tools button:visible').count()).toBeGreaterThan(2);
    expect(await page.locator('.compare-tools kbd:visible').count()).toBe(0);
    expect(await isSeen()).toBe(false);
    await toggle.focus();
    expect(await isSeen()).toBe(true);
    await page.keyboard.press('Space');
    expect(await toggle.isChecked()).toBe(true);
    await page.context().close();
  });

  test('has its other comparisons beside one another in a wide window, and folded on a phone', async () => {
    const page = await open(PAIR);
    const fold = page.getByRole('navigation', { name: 'Other comparisons' });
    const seen = () => fold.getByRole('link').filter({ visible: true }).count();
    expect(await fold.locator('summary').isVisible()).toBe(false);
    const count = await seen();
    expect(count).toBeGreaterThan(2);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await seen()).toBe(0);
    await fold.locator('summary').click();
    expect(await seen()).toBe(count);
    await page.context().close();
  });

  test.each([PAIR, 'events/lachin-convoy/compare/'])(
    'is heard with the outlet of every cell, side by side, at %s',
    async (path) => {
      const page = await open(path);
      const outlets = await page
        .locator('.cell')
        .evaluateAll((cells) => cells.map((cell) => cell.querySelector('.cell-of')?.textContent ?? ''));
      const names = new Set(outlets);
      const texts = await readTexts(page);
      const heard = texts.filter((text) => names.has(text));
      expect(heard.slice(-outlets.length)).toEqual(outlets);
      await page.context().close();
    },
  );

  test('shows what is shared, or what differs, and says so in the address', async () => {
    const page = await open(PAIR);
    const all = await shownRows(page).count();
    await page.getByRole('radio', { name: 'Shared' }).check();
    expect(addressOf(page)).toBe('?mode=shared');
    expect(await shownRows(page).count()).toBe(await page.locator('.row.shared').count());
    await page.getByRole('radio', { name: 'Differences' }).check();
    expect(addressOf(page)).toBe('?mode=differences');
    expect(await shownRows(page).count()).toBe(await page.locator('.row[data-differs]').count());
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Differences' }).isChecked()).toBe(true);
    await page.getByLabel('Everything').check();
    expect(addressOf(page)).toBe('');
    expect(await shownRows(page).count()).toBe(all);
    await page.context().close();
  });

  test('folds what has no partner, and opens it for a link and all at once', async () => {
    const page = await open(PAIR);
    const folds = page.locator('.rows details');
    const openCount = () => page.locator('.rows details[open]').count();
    expect(await folds.first().locator('summary').textContent()).toMatch(
      /paragraphs? of (Daily|TRT)\b.*( with nothing beside (it|them)|; words in common are marked)$/,
    );
    expect(await openCount()).toBe(0);
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await openCount()).toBe(await folds.count());
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await openCount()).toBe(0);
    const id = await page.locator('.row.own').last().getAttribute('id');
    await page.evaluate((hash) => {
      location.hash = hash ?? '';
    }, id);
    await expect.poll(openCount).toBeGreaterThan(0);
    await page.context().close();
  });

  test('shows on the map where one is', async () => {
    const page = await open(PAIR);
    const here = page.locator('.here');
    const top = async () => Number(await here.getAttribute('y'));
    await expect.poll(async () => Number(await here.getAttribute('height'))).toBeGreaterThan(0);
    const before = await top();
    await page.locator('.row').last().scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(top).toBeGreaterThan(before);
    await page.context().close();
  });

  test('opens what a mode leaves out step by step, in order', async () => {
    const page = await open(`${PAIR}?mode=shared`);
    const before = await shownRows(page).count();
    const gap = page.locator('.gap').first();
    await gap.getByRole('button').first().click();
    expect(await shownRows(page).count()).toBe(before + 1);
    while ((await page.locator('.gap').count()) > 0) await page.locator('.gap button:visible').last().click();
    const ids = await shownRows(page).evaluateAll((rows) => rows.map((row) => row.id));
    expect(ids).toEqual(ids.map((_, index) => `row-${index + 1}`));
    await page.context().close();
  });

  test('goes from one shared row to the next by key, and back', async () => {
    const page = await open(PAIR);
    const shared = await page.locator('.row.shared').evaluateAll((rows) => rows.map((row) => row.id));
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('n');
    const first = await focused();
    expect(shared).toContain(first);
    await page.keyboard.press('n');
    expect(await focused()).toBe(shared[shared.indexOf(first ?? '') + 1]);
    await page.keyboard.press('p');
    expect(await focused()).toBe(first);
    await page.context().close();
  });

  test('turns from two columns to one and swaps by key; twice is as before', async () => {
    const page = await open(PAIR);
    const html = () => page.locator('.compare-body').evaluate((body) => body.textContent);
    const before = await html();
    await page.keyboard.press('u');
    expect(addressOf(page)).toBe('?view=unified');
    expect(await page.locator('.merged:visible').count()).toBeGreaterThan(2);
    await page.keyboard.press('u');
    await page.keyboard.press('s');
    expect(addressOf(page)).toContain('swap=1');
    expect(await page.locator('.heads h2').first().textContent()).toContain('TRT World');
    expect(await page.locator('.row > .c1').first().textContent()).toContain('TRT World');
    await page.keyboard.press('s');
    expect(await html()).toBe(before);
    await page.context().close();
  });

  test.each(['split', 'unified'])('credits words to their outlet when swapped, in %s view', async (view) => {
    const page = await open(`${PAIR}?view=${view}`);
    const before = await page.evaluate(readCredits);
    await page.keyboard.press('s');
    const after = await page.evaluate(readCredits);
    expect(after.outlets).toEqual([...before.outlets].reverse());
    expect(after.credited).toEqual(before.credited);
    expect(Object.keys(after.credited).sort()).toEqual([...after.outlets].sort());
    // The first outlet's words stand before the other's wherever both have some.
    expect(before.outOfOrder).toBe(0);
    expect(after.outOfOrder).toBe(0);
    await page.keyboard.press('s');
    expect(await page.evaluate(readCredits)).toEqual(before);
    await page.context().close();
  });

  test('marks words and legend alike in forced colors', async () => {
    const page = await open(PAIR, { forcedColors: 'active' });
    for (const tag of ['del', 'ins']) {
      const edges = await page.locator(`.compare ${tag}:visible`).evaluateAll((all) =>
        all.map((words) => {
          const { borderInlineStartColor, borderInlineEndColor, borderInlineWidth } = getComputedStyle(words);
          return [borderInlineStartColor, borderInlineEndColor, borderInlineWidth].join();
        }),
      );
      expect(edges.length).toBeGreaterThan(5);
      expect(new Set(edges).size).toBe(1);
    }
    await page.context().close();
  });

  test('leaves the keys alone in inputs and where they are switched off', async () => {
    const page = await open(PAIR);
    await page.getByLabel('Everything').focus();
    await page.keyboard.press('s');
    expect(addressOf(page)).toBe('');
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.getByLabel('Single keys are on').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    expect(addressOf(page)).toBe('');
    await page.context().close();
  });

  test('reads changes aloud when asked to, and is the articles’ words alone when not', async () => {
    const page = await open(PAIR);
    const words = () => page.locator('.rows').evaluate((rows) => rows.textContent);
    const before = await words();
    await page.getByLabel('Announce changes').check();
    expect(await words()).toContain('[only Daily Sabah: ');
    expect(await words()).toContain('[here in Daily Sabah: aid]');
    await page.keyboard.press('s');
    await page.getByLabel('Announce changes').uncheck();
    expect(await words()).toBe(before);
    await page.context().close();
  });

  test('takes odd addresses for none', async () => {
    const page = await open(`${PAIR}?mode=<script>&view=9&swap=yes&mode=shared#row-99"'`);
    expect(await page.getByLabel('Everything').isChecked()).toBe(true);
    expect(await shownRows(page).count()).toBe(await page.locator('.row').count());
    await page.context().close();
  });
});

/** Whose words a reader takes the words in sight for, by the colors of the legend. */
function readCredits() {
  const colorOf = (element: Element) => getComputedStyle(element).backgroundColor;
  const signs = [...document.querySelectorAll('.compare-legend :is(del, ins)')];
  const names = signs.map((sign) => sign.querySelector('bdi')?.textContent ?? '');
  const shown = [...document.querySelectorAll<HTMLElement>('.rows :is(del, ins)')].filter(
    (words) => words.getClientRects().length > 0,
  );
  const credited = names.map((name, at) => {
    const own = shown.filter((words) => colorOf(words) === colorOf(signs[at] as Element));
    return [name, own.map(({ textContent }) => textContent.trim()).sort()] as const;
  });
  const outOfOrder = document.querySelectorAll('.merged ins + del').length;
  const outlets = [...document.querySelectorAll('.heads h2')].map(({ textContent }) => textContent.trim());
  return { outlets, credited: Object.fromEntries(credited), outOfOrder };
}
