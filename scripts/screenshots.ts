/**
 * Takes the pictures of the README: `npm run screenshots`. The site has to be built before (`npm run build`).
 */

import { mkdir } from 'node:fs/promises';
import type { BrowserContextOptions } from 'playwright-core';
import sharp from 'sharp';
import { serveSite } from '../src/cli/build/static-server.ts';
import { launchChromium } from '../tests/support/chromium.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly look: BrowserContextOptions;
  /** What is in the middle of the picture; the top of the page without it. */
  readonly at?: string;
}

const wide = { viewport: { width: 1280, height: 860 } };
const narrow = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const event = 'events/lachin-convoy/';

const pictures: readonly Picture[] = [
  { name: 'home', path: '', look: wide },
  { name: 'event', path: event, look: wide },
  { name: 'staves', path: event, look: wide, at: '#matrix' },
  { name: 'compare', path: `${event}compare/`, look: wide },
  { name: 'event-dark', path: event, look: { ...wide, colorScheme: 'dark' }, at: '#map' },
  { name: 'event-phone', path: event, look: narrow, at: '.row[open]' },
];

const folder = 'docs/pictures';
await mkdir(folder, { recursive: true });
const { address, close } = await serveSite('dist');
const browser = await launchChromium();
for (const { name, path, look, at } of pictures) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...look });
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'networkidle' });
  if (at)
    await page
      .locator(at)
      .first()
      .evaluate((element) => element.scrollIntoView());
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot();
  const { size } = await sharp(shot)
    .png({ palette: true, colors: 64, effort: 10 })
    .toFile(`${folder}/${name}.png`);
  console.log(`${folder}/${name}.png ${Math.round(size / 1024)} KB`);
  await context.close();
}
await browser.close();
await close();
