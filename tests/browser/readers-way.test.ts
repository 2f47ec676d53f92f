import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { site, open } = siteInBrowser();

describe("a reader's way", () => {
  test.each([
    ['a wide window', 1280],
    ['a phone', 360],
  ])(
    'leads from home to an event, its comparison, and a search for its words, on %s',
    async (_name, width) => {
      const page = await open('', { viewport: { width, height: 740 }, reducedMotion: 'reduce' });
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(site().address)) elsewhere.push(request.url());
      });

      await page.getByRole('heading', { level: 3 }).getByText('over a convoy').click();
      await page.waitForURL('**/events/lachin-convoy/');
      const row = page.locator('.row', { hasText: 'France has insisted on putting an end' });
      const cells = await row.locator('summary > span').allInnerTexts();
      expect(cells.map((cell) => cell.trim())).toEqual([
        expect.stringContaining('in full'),
        expect.stringContaining('in full'),
        expect.stringContaining('trimmed'),
      ]);
      await row.locator('> summary').click();
      expect(await row.locator('.staves').textContent()).toContain('fragile normalization process');

      const finding = page.locator('.findings a').first();
      expect(await finding.innerText()).toContain('OC Media quotes 43 words');
      await finding.click();
      expect(await page.locator(':target .staves').isVisible()).toBe(true);

      await page.getByRole('link', { name: 'Read them side by side' }).click();
      await page.waitForURL('**/events/lachin-convoy/compare/');
      expect(await page.getByText('40 tons of flour').count()).toBeGreaterThanOrEqual(2);

      await page.keyboard.press('/');
      await page.waitForURL('**/search/');
      await page.getByLabel('Words that were said').pressSequentially('fragile normalisation');
      const hit = page.locator('.hit-words').first();
      await expect.poll(() => hit.textContent()).toContain('fragile normalization');

      expect(elsewhere).toEqual([]);
      await page.context().close();
    },
  );
});
