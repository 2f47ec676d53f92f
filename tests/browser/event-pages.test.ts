import { describe, expect, test } from 'vitest';
import { readTexts } from '../support/accessibility-tree.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { open } = siteInBrowser();

const EVENT = 'events/lachin-convoy/';

test('the contents of an event lead to its sections by their titles', async () => {
  const page = await open(EVENT);
  const links = await page.locator('.contents a').all();
  for (const link of links) {
    const heading = page.locator((await link.getAttribute('href')) ?? '');
    expect(await heading.textContent()).toBe(await link.textContent());
  }
  expect(links.length).toBe(await page.locator('.section > h2[id]').count());
  await page.context().close();
});

describe('by keyboard alone', () => {
  test('n and p go from statement to statement, and not when they are switched off', async () => {
    const page = await open(EVENT);
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
    await page.context().close();
  });
});

describe('a statement', () => {
  test('is heard as its own words, whatever others have in their lines', async () => {
    const page = await open(EVENT);
    const sentences = await page
      .locator('.staves')
      .evaluateAll((all) => all.map((staves) => staves.textContent.replace(/\W+/g, '')));
    const heard = (await readTexts(page)).join('').replace(/\W+/g, '');
    expect(await page.locator('.staves [data-o]').count()).toBeGreaterThan(2);
    for (const sentence of sentences) expect(heard).toContain(sentence);
    await page.context().close();
  });

  test('is held against another reading, and against its own base again', async () => {
    const page = await open(EVENT);
    const statement = page.locator('.statement').first();
    const staves = statement.locator('.staves');
    const select = statement.getByRole('combobox', { name: 'Hold the others against' });
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
    await page.context().close();
  });
});
