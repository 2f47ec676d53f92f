import { afterAll, describe, expect, test } from 'vitest';
import { writeHostileContent } from '../support/hostile-content.ts';
import { scriptVectors } from '../support/script-vectors.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';
import { findDangers, watchScripts } from '../support/script-watch.ts';

let content: Awaited<ReturnType<typeof writeHostileContent>> | undefined;
const { site, browser, listSome } = siteInBrowser(async () => {
  content = await writeHostileContent();
  return content.folder;
});
afterAll(() => content?.remove());

describe('content in which every field tries to run a script', () => {
  // Some hundred pages, each with its scripts: long on a busy machine.
  test('runs nothing on any kind of page, even without the policy', { timeout: 1_800_000 }, async () => {
    expect(scriptVectors.flat().length).toBeGreaterThanOrEqual(400);
    const watch = await watchScripts(browser());
    const { page, ran } = watch;
    const visited = await listSome();
    const found: string[] = [];

    // So that silence below means something.
    await page.goto(site().address);
    await page.setContent('<img src=x onerror=alert(1)>');
    await expect.poll(() => ran.length).toBe(1);
    expect(await page.evaluate(findDangers)).toEqual(['IMG onerror=alert(1)']);
    ran.length = 0;

    for (const address of [
      ...visited,
      'search/?q=alert%20closed',
      `check/#${encodeURIComponent(scriptVectors.flat().slice(0, 30).join(' '))}`,
    ]) {
      await watch.visit(site().address + address);
      // What a worker finds is drawn after the page has loaded.
      if (/^(?:search|check)\/[?#]/.test(address)) await page.locator('.hit, .verdict').first().waitFor();
      found.push(...(await page.evaluate(findDangers)).map((danger) => `${address}: ${danger}`));
    }
    expect(ran).toEqual([]);
    expect(found).toEqual([]);
    expect(visited.length).toBeGreaterThan(10);
    await watch.close();
  });
});
