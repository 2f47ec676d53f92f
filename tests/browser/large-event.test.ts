import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';
import { writeSummit } from '../support/summit-event.ts';

const { open } = siteInBrowser(() => writeSummit(24));

const COMPARE = 'events/summit/compare/';
const namesOf = (page: Page) => page.locator('.heads h2').allTextContents();
const field = (page: Page, at: number) => page.locator('compare-chooser select').nth(at);

test('without a script two articles stand side by side, and an address leads to the place of its article', async () => {
  const page = await open(`${COMPARE}?of=summit-ashford&of=summit-harford#of-summit-harford`, {
    javaScriptEnabled: false,
  });
  expect(await namesOf(page)).toHaveLength(2);
  expect(await page.locator('compare-chooser').isVisible()).toBe(false);
  expect(await page.locator(':target').textContent()).toContain('Harford');
  await page.context().close();
});

test('with a script an address sets its articles side by side, word by word', async () => {
  const page = await open(`${COMPARE}?of=summit-marlton&of=summit-beckford#of-summit-beckford`);
  await expect.poll(() => namesOf(page)).toEqual(['The Marlton Herald', 'The Beckford Herald']);
  expect(await page.locator('.row.shared').count()).toBeGreaterThan(0);
  expect(await page.locator('.row.shared ins').count()).toBeGreaterThan(0);
  expect(await page.locator('#compared').textContent()).toContain('Marlton');
  expect(new URL(page.url()).search).toBe('?of=summit-marlton&of=summit-beckford');
  await page.context().close();
});

test('a reader chooses by keyboard, and hears what is shown', async () => {
  const page = await open(COMPARE);
  const first = await namesOf(page);
  const select = field(page, 1);
  await expect.poll(() => select.inputValue()).not.toBe('');
  await select.focus();
  const chosen = (await select.locator('option').first().textContent()) ?? '';
  expect(first).not.toContain(chosen);
  await page.keyboard.press('Home');
  await expect.poll(() => namesOf(page)).toEqual([first[0], chosen]);
  await expect.poll(() => page.locator('compare-chooser [role=status]').textContent()).toContain(chosen);
  expect(await select.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().close();
});

test('the citation, of the articles that the page was built with, is there only while they are shown', async () => {
  const page = await open(COMPARE);
  const cite = page.locator('.cite');
  expect(await cite.isVisible()).toBe(true);
  const built = await field(page, 1).inputValue();
  await field(page, 1).selectOption({ label: 'The Harford Herald' });
  await expect.poll(async () => (await namesOf(page))[1]).toBe('The Harford Herald');
  expect(await cite.isVisible()).toBe(false);
  await page.goto(page.url().replace(/\?.*/u, ''));
  expect(await field(page, 1).inputValue()).toBe(built);
  expect(await cite.isVisible()).toBe(true);
  await page.context().close();
});

test('the fields name the columns, whatever the address names besides', async () => {
  const page = await open(`${COMPARE}?of=nobody&of=summit-marlton&of=summit-marlton&of=summit-beckford`);
  await expect.poll(() => namesOf(page)).toEqual(['The Marlton Herald', 'The Beckford Herald']);
  const fields = page.locator('compare-chooser select');
  const values = () => fields.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
  await expect.poll(values).toEqual(['summit-marlton', 'summit-beckford', '']);
  await page.context().close();
});

test('an article chosen beside itself changes nothing of what is shown', async () => {
  const page = await open(`${COMPARE}?of=summit-marlton&of=summit-beckford`);
  await expect.poll(() => namesOf(page)).toEqual(['The Marlton Herald', 'The Beckford Herald']);
  await field(page, 1).selectOption('summit-marlton');
  await field(page, 2).selectOption('summit-harford');
  expect(await namesOf(page)).toEqual(['The Marlton Herald', 'The Beckford Herald']);
  await field(page, 1).selectOption('summit-beckford');
  await expect.poll(async () => (await namesOf(page)).length).toBe(3);
  await page.context().close();
});

test('a third article stands beside two, and the tools and keys work on what is shown', async () => {
  const page = await open(COMPARE);
  const second = field(page, 1);
  await expect.poll(() => second.inputValue()).not.toBe('');
  await field(page, 2).selectOption({ label: 'The Harford Herald' });
  await expect.poll(async () => (await namesOf(page)).length).toBe(3);
  await page.getByRole('radio', { name: 'Differences' }).check();
  expect(new URL(page.url()).search).toMatch(/of=.*of=.*of=summit-harford&mode=differences/);
  await field(page, 2).selectOption('');
  await expect.poll(async () => (await namesOf(page)).length).toBe(2);
  await page.getByRole('radio', { name: 'Everything' }).check();
  await page.locator('h1').click();
  await page.keyboard.press('n');
  await expect.poll(() => page.locator('.row.shared:focus').count()).toBe(1);
  await page.context().close();
});

test('on a phone nothing stands beside the window, and each row’s outlets stand under its words, a line each', async () => {
  for (const path of ['events/summit/', COMPARE]) {
    const page = await open(path, { viewport: { width: 360, height: 780 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
    await page.context().close();
  }
  const page = await open('events/summit/', { viewport: { width: 360, height: 780 } });
  const lines = await page
    .locator('.row > summary')
    .first()
    .locator('> span')
    .evaluateAll((spans) =>
      spans.map((span) => span.getBoundingClientRect()).map(({ x, y, height }) => ({ x, y, height })),
    );
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(lines.map(({ x }) => x)).size).toBe(1);
  for (const { height } of lines) expect(height).toBeLessThan(50);
  await page.context().close();
});
