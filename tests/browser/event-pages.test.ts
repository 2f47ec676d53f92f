import { describe, expect, test } from 'vitest';
import { drawStaves } from '../support/drawn-staves.ts';
import { readTexts } from '../support/accessibility-tree.ts';
import { siteInBrowser, unfold } from '../support/site-in-browser.ts';

const { open } = siteInBrowser();

const EVENT = 'events/lachin-convoy/';

test('the contents of an event lead to its sections by their titles, in four groups', async () => {
  const page = await open(EVENT);
  expect(await page.locator('.contents b').allTextContents()).toEqual([
    'What was said',
    'What it is called',
    'Voices',
    'What is shared',
  ]);
  const links = await page.locator('.contents a').all();
  for (const link of links) {
    const place = page.locator((await link.getAttribute('href')) ?? '');
    const title = (await place.getAttribute('aria-label')) ?? (await place.textContent());
    expect(title).toBe(await link.textContent());
  }
  expect(links.length).toBe(await page.locator('.section > h2[id], .fold > section[id]').count());
  await page.context().close();
});

// A reader sees what an event shows without folding anything out.
test.each([
  [1280, 4500],
  [360, 7000],
])('as first shown, an event at %i pixels is no longer than %i', async (width, most) => {
  const page = await open(EVENT, { viewport: { width, height: 740 } });
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
  const words = await page.locator('.row[open] .staves').boundingBox();
  expect(words?.y).toBeLessThan(width < 640 ? 1000 : 1300);
  const top = await page.locator('.findings').evaluate((list) => list.getBoundingClientRect().top);
  expect(top).toBeLessThan(740);
  // Of a first finding with lines, the first screen has one at least.
  const line = await page.locator('.findings .strip').first().boundingBox();
  expect((line?.y ?? 0) + (line?.height ?? 740)).toBeLessThanOrEqual(740);
  await page.context().close();
});

describe.each([true, false])('what is folded, with scripts: %s', (javaScriptEnabled) => {
  test.each(['exclusive', 'recurring', 's-tny4nrbpk9', 's-mmgbjkmhbr'])(
    'opens for a link to #%s',
    async (id) => {
      const page = await open(`${EVENT}#${id}`, { javaScriptEnabled });
      await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(true);
      const box = await page.locator(`#${id}`).boundingBox();
      expect(box?.y).toBeLessThan(400);
      await page.context().close();
    },
  );

  test('opens for print', async () => {
    const page = await open(EVENT, { javaScriptEnabled });
    const words = page.locator('#recurring .words').first();
    const height = () => words.evaluate((element) => element.getBoundingClientRect().height);
    const isFolded = () => words.evaluate((element) => !element.checkVisibility());
    expect(await isFolded()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await isFolded()).toBe(false);
    expect(await height()).toBeGreaterThan(10);
    await page.context().close();
  });
});

// Where a browser cannot open what is folded by style alone.
test.each([
  ['.row, .fold, .fold details, .more', EVENT],
  ['.cell > details', `${EVENT}compare/`],
])('a script opens %s for print at %s, and only for print', async (folds, path) => {
  const page = await open(path);
  const count = () =>
    page.locator(folds).evaluateAll((all) => all.filter((each) => (each as HTMLDetailsElement).open).length);
  const all = await page.locator(folds).count();
  const before = await count();
  expect(before).toBeLessThan(all);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await count()).toBe(all);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await count()).toBe(before);
  await page.context().close();
});

test.each(['exclusive', 'indirect'])(
  'what stands under #%s leads to its words on the page of the article',
  async (section) => {
    const page = await open(EVENT);
    const quoted = await page.locator(`#${section} .quotes > li`).evaluateAll((all) =>
      all.map((item) => ({
        words: item.querySelector('.words')?.textContent ?? '',
        address: item.querySelector<HTMLAnchorElement>('a:has(> .words), .words > a')?.href ?? '',
      })),
    );
    expect(quoted.length).toBeGreaterThan(3);
    for (const { words, address } of quoted.slice(0, 5)) {
      await page.goto(address);
      expect(await page.locator(`[id="${new URL(address).hash.slice(1)}"]`).textContent()).toContain(
        words.split(/\s+/, 2).join(' '),
      );
    }
    await page.context().close();
  },
);

test('a row opens in place to its statement, and the one that the first finding leads to is open', async () => {
  const page = await open(EVENT);
  const hash = (await page.locator('.findings a').first().getAttribute('href')) ?? '';
  expect(hash).toMatch(/^#s-/);
  expect(await page.locator('.row[open]').count()).toBe(1);
  expect(await page.locator(`.row[open] ${hash} .staves`).isVisible()).toBe(true);
  const row = page.locator('.row').first();
  expect(await row.locator('.staves').isVisible()).toBe(false);
  await row.locator('summary > span').last().click();
  expect(await row.locator('.staves').isVisible()).toBe(true);
  await page.context().close();
});

// What differs stands before and after it.
const LONG_STRETCH = drawStaves(
  ...['not', 'never'].map(
    (word) =>
      `We shall ${word} rest before every ship and every boat that the war has driven away lies on the quays of the upper town again with its crew and all its cargo`,
  ),
);

test.each([
  [1280, 0, true],
  [360, 1, false],
])(
  'at %i pixels a long stretch in which all agree has %i sign and shows its words: %s',
  async (width, signs, isShown) => {
    const page = await open(EVENT, { viewport: { width, height: 780 }, bypassCSP: true });
    const statement = page.locator('.row[open] .staves');
    await statement.evaluate((element, html) => {
      element.innerHTML = html;
    }, LONG_STRETCH);
    expect(await statement.locator('.long i:visible').count()).toBe(signs);
    const words = statement.getByText('on the quays of the upper town');
    expect(await words.isVisible()).toBe(isShown);
    if (signs > 0) await statement.getByRole('checkbox').press('Space');
    expect(await words.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await statement.locator('.long i:visible').count()).toBe(0);
    await page.context().close();
  },
);

test('the contents are folded on a phone, so that the matrix comes soon, and open in a wide window', async () => {
  const narrow = await open(EVENT, { viewport: { width: 360, height: 780 } });
  expect(await narrow.locator('.contents a:visible').count()).toBe(0);
  await narrow.getByText('On this page').click();
  expect(await narrow.locator('.contents a:visible').count()).toBeGreaterThan(3);
  await narrow.context().close();
  const wide = await open(EVENT);
  expect(await wide.getByRole('navigation', { name: 'On this page' }).getByRole('link').count()).toBe(
    await wide.locator('.contents a').count(),
  );
  expect(await wide.locator('.contents summary').isVisible()).toBe(false);
  await wide.context().close();
});

test('small differences are told where a reader asks for them', async () => {
  const page = await open(EVENT);
  await unfold(page);
  const told = async () => (await page.locator('.statement .key').allInnerTexts()).join(' ');
  const before = await told();
  expect(before).not.toContain('differs in');
  expect(before).toContain('Prints all 41 words in quotation marks.');
  await page.locator('#small').check();
  expect(await told()).toContain('; differs in one spelling');
  await page.context().close();
});

describe('by keyboard alone', () => {
  test('n and p go through the quotations of an article', async () => {
    const page = await open('articles/lachin-convoy-oc-media/');
    const ids = await page.locator('.article-text mark[id]').evaluateAll((all) => all.map(({ id }) => id));
    const focused = () => page.evaluate(() => document.activeElement?.id);
    for (const id of ids) {
      await page.keyboard.press('n');
      expect(await focused()).toBe(id);
    }
    await page.keyboard.press('p');
    expect(await focused()).toBe(ids.at(-2));
    await page.context().close();
  });

  test.each([
    [EVENT, ['/', 'n', 'p', '?']],
    ['articles/lachin-convoy-oc-media/', ['/', 'n', 'p', '?']],
    ['compare/lachin-convoy-daily-sabah/lachin-convoy-trt-world/', ['/', 'n', 'p', 'u', 's', '?']],
    ['events/lachin-convoy/compare/', ['/', 'n', 'p', 'u', '?']],
    ['about/', ['/', '?']],
  ])('the list of keys has those that work on the page: %s', async (path, keys) => {
    const page = await open(path);
    await page.keyboard.press('?');
    expect(await page.locator('dialog li:visible kbd').allTextContents()).toEqual(keys);
    await page.context().close();
  });

  test('words that a link leads to have room above them', async () => {
    const page = await open(EVENT);
    await page
      .locator('.row[open] .key')
      .getByRole('link', { name: /^in paragraph/ })
      .first()
      .click();
    await page.waitForURL(/\/articles\/.*#q-/);
    const mark = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(await mark.evaluate((words) => words.getBoundingClientRect().top)).toBeGreaterThan(60);
    await page.context().close();
  });

  test('n and p go from statement to statement, and not when they are switched off', async () => {
    const page = await open(EVENT);
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('.row')?.querySelector('.statement')?.id);
    const ids = await page.locator('.statement').evaluateAll((all) => all.map(({ id }) => id));
    await page.keyboard.press('n');
    expect(await focused()).toBe(ids[0]);
    await page.keyboard.press('n');
    expect(await focused()).toBe(ids[1]);
    expect(await page.locator(`#${ids[1]} .staves`).isVisible()).toBe(true);
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
    await unfold(page);
    const sentences = await page
      .locator('.staves')
      .evaluateAll((all) => all.map((staves) => staves.textContent.replace(/\W+/g, '')));
    const heard = (await readTexts(page)).join('').replace(/\W+/g, '');
    expect(await page.locator('.staves [data-o]').count()).toBeGreaterThan(2);
    for (const sentence of sentences) expect(heard).toContain(sentence);
    await page.context().close();
  });

  test('keeps what it is compared with in the address and in the link that is copied', async () => {
    const page = await open(EVENT, { permissions: ['clipboard-read', 'clipboard-write'] });
    await unfold(page);
    const statement = page.locator('.statement').nth(2);
    const id = await statement.getAttribute('id');
    const select = page.getByRole('combobox', { name: 'Compare with' });
    await select.selectOption({ label: 'TRT World' });
    await expect.poll(() => page.url()).toContain('?with=lachin-convoy-trt-world');
    await statement.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => statement.getByRole('status').textContent()).toBe('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${page.url()}#${id}`);
    const shown = await statement.locator('.key').innerText();
    expect(shown).toContain('Has the wording that the others are held against, six words');
    await page.goto('about:blank');
    await page.goto(copied);
    await expect.poll(() => statement.locator('.key').innerText()).toBe(shown);
    expect(await select.inputValue()).toBe('lachin-convoy-trt-world');
    await select.selectOption({ index: 0 });
    await expect.poll(() => page.url()).toMatch(new RegExp(`lachin-convoy/#${id}$`));
    await page.context().close();
  });

  test('is as it was built where the outlet it is compared with does not have the words', async () => {
    const page = await open(EVENT);
    await unfold(page);
    const keys = () => page.locator('.statement .key').allInnerTexts();
    const built = await keys();
    await page.getByRole('combobox', { name: 'Compare with' }).selectOption({ label: 'OC Media' });
    await expect.poll(keys).not.toEqual(built);
    const compared = await keys();
    expect([compared[0], compared[3]]).toEqual([built[0], built[3]]);
    await page.context().close();
  });

  test('takes odd addresses for none', async () => {
    const page = await open(EVENT);
    const id = await page.locator('.statement').first().getAttribute('id');
    const html = () => page.locator('.statement .key').allTextContents();
    const built = await html();
    await page.goto(`${page.url()}?${id}=<script>&base=lachin-convoy-trt-world&__proto__=1#${id}`);
    expect(await html()).toEqual(built);
    await page.context().close();
  });

  test.each([
    [2, 'TRT World', ['more words', 'chosen', 'not in quotation marks']],
    [4, 'OC Media', ['more words', 'more words', 'chosen']],
    [4, 'TRT World', ['in full', 'chosen', 'a part of it']],
  ])('names what others did to the chosen words: statement %i, %s', async (at, label, treatments) => {
    for (const width of [1280, 360]) {
      const page = await open(EVENT, { viewport: { width, height: 800 } });
      await unfold(page);
      const choice = page.getByRole('combobox', { name: 'Compare with' });
      const statement = page.locator('.statement').nth(at);
      const names = statement.locator('.treatment');
      const built = await names.allTextContents();
      await choice.selectOption({ label });
      await expect
        .poll(async () => (await names.allTextContents()).map((name) => name.trim()))
        .toEqual(treatments);
      // What hangs in a line hangs below the words, also where the base has none.
      const depths = await statement.locator('.g').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const bottom = (element: Element | null) => element?.getBoundingClientRect().bottom ?? 0;
          const words = cell.querySelector('b') as Element;
          const lines = Number.parseFloat(getComputedStyle(words).paddingBottom);
          return [...cell.querySelectorAll('i')]
            .filter((other) => other.checkVisibility())
            .map((other) => other.getBoundingClientRect().top - (bottom(words) - lines));
        }),
      );
      expect(Math.min(...depths)).toBeGreaterThanOrEqual(-2);
      const faces = await statement
        .locator('.g > b')
        .evaluateAll((all) => all.map((words) => words.getBoundingClientRect().height));
      expect(new Set(faces.map(Math.round)).size).toBeLessThanOrEqual(1);
      await choice.selectOption({ index: 0 });
      await expect.poll(() => names.allTextContents()).toEqual(built);
      await page.context().close();
    }
  });

  test('is held against another reading, and against its own base again', async () => {
    const page = await open(EVENT);
    const statement = page.locator('.row[open] .statement');
    const staves = statement.locator('.staves');
    const select = page.getByRole('combobox', { name: 'Compare with' });
    const [built, choices] = [await staves.innerHTML(), await select.locator('option').all()];
    const sentences = await statement.locator('.key').innerText();
    const other = (await choices[1]?.getAttribute('value')) ?? '';
    await select.selectOption(other);
    const keys = await statement
      .locator('[data-key]')
      .evaluateAll((all) => all.map((key) => key.dataset.key));
    const reading = statement.locator('[data-reading]').nth(keys.indexOf(other)).locator('q');
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
