import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { open, listPages, findFaults } = siteInBrowser();

describe('an article', () => {
  test('says what is not known: a headline, a day, marks', async () => {
    const page = await open('articles/ambassador-recall-turan/');
    expect(await page.locator('h1').textContent()).toBe('The text we hold has no headline');
    const text = await page.locator('main').innerText();
    expect(text).toContain('about 17 April 2024');
    expect(text).toContain(
      'Turan’s text has no quotation marks; the program found words credited without them to',
    );
    await page.context().close();
  });

  test('is its text alone on paper, without numbers and verdicts', async () => {
    const page = await open('articles/lachin-convoy-oc-media/');
    const numberOf = () =>
      page
        .locator('[data-number]')
        .first()
        .evaluate((mark) => getComputedStyle(mark, '::after').content);
    expect(await numberOf()).not.toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await numberOf()).toBe('none');
    expect(await page.locator('.quotation-notes:visible').count()).toBe(0);
    expect(
      await page
        .locator('.article-text mark')
        .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).textDecorationLine))]),
    ).toEqual(['none']);
    expect(await page.locator('main').innerText()).not.toMatch(/in quotation marks|Statement/);
    await page.context().close();
  });

  test('sets the publisher’s furniture apart, folded to a line', async () => {
    const page = await open('articles/lachin-convoy-oc-media/');
    expect(await page.locator('.article-text > *').first().getAttribute('class')).toContain('words');
    const before = page.locator('.furniture', { hasText: 'before the report' });
    await before.locator('summary').click();
    expect(await before.innerText()).toContain('Become an OC Media Member');
    expect(
      await page.locator('.article-text > .words', { hasText: 'Become an OC Media Member' }).count(),
    ).toBe(0);
    await page.context().close();
  });
});

describe('an outlet', () => {
  test('has its readings by event, and no totals or rates', async () => {
    const page = await open('outlets/daily-sabah/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('France has insisted on putting an end');
    expect(text.replace('in total violation', '')).not.toMatch(/%|total|average|rate\b/i);
    await page.context().close();
  });

  test('has what it alone quotes, with links to the words', async () => {
    const page = await open('outlets/oc-media/');
    const words = page.getByRole('link', { name: 'Basic humanitarian assistance should never' }).first();
    const text = await words.innerText();
    await words.click();
    await page.waitForURL(/\/articles\/lachin-convoy-oc-media\/#q-/);
    expect(await page.locator(':target').innerText()).toBe(text.replace(/^[“‘]|[”’]$/g, ''));
    await page.context().close();
  });
});

describe('the publisher’s own page', () => {
  test('is led to from the foot of every page, and leads into the site', async () => {
    const page = await open('events/lachin-convoy/');
    await page.locator('footer').getByRole('link', { name: 'Reading one event in class' }).click();
    await page.waitForURL(/\/docs\/in-class\/$/);
    await page.locator('main').getByRole('link', { name: 'side by side' }).click();
    await page.waitForURL(/\/events\/lachin-convoy\/compare\/$/);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });
});

test('a title that is a link, and a quotation that is one, are underlined like links', async () => {
  const lists = /^(?:$|(?:speakers|outlets|stories|quotations)\/)/;
  const faults = await findFaults(
    [...(await listPages()).filter((path) => lists.test(path)), 'search/?q=provocative'],
    async (page, address) => {
      await page.goto(address);
      if (address.includes('?q=')) await page.locator('.hit').first().waitFor();
      return page
        .locator('main :is(h2, h3, h4, .words, .hit-words) a, main a.words')
        .evaluateAll((links) =>
          links
            .filter((link) => getComputedStyle(link).textDecorationLine !== 'underline')
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        );
    },
  );
  expect(faults).toEqual([]);
});

describe('words that are marked', () => {
  test.each([
    'compare/lachin-convoy-daily-sabah/lachin-convoy-trt-world/',
    'articles/lachin-convoy-oc-media/',
  ])('have the color of the words around them where colors are forced: /%s', async (path) => {
    const page = await open(path, { forcedColors: 'active', colorScheme: 'dark' });
    const colors = await page
      .locator('.words mark')
      .evaluateAll((marks) =>
        marks.map((mark) => [
          getComputedStyle(mark).color,
          getComputedStyle(mark.closest('.words') ?? mark).color,
        ]),
      );
    expect(colors.length).toBeGreaterThan(5);
    for (const [marked, around] of colors) expect(marked).toBe(around);
    await page.context().close();
  });
});
