/**
 * Runs Lighthouse for a phone on the main pages: `npm run audit`. The site has to be built before (`npm run build`).
 * Ends with an error when a page has less than 99 for performance or less than 100 for the rest.
 */

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { serveSite } from '../src/cli/build/static-server.ts';
import { findChromium } from '../tests/support/chromium.ts';

const pages = ['', 'events/lachin-convoy/', 'events/lachin-convoy/compare/', 'search/'];
const wanted: Readonly<Record<string, number>> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const PORT = 9222;

const profile = await mkdtemp(join(tmpdir(), 'audit-'));
const chromium = spawn(
  await findChromium(),
  [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    `--remote-debugging-port=${PORT}`,
    `--user-data-dir=${profile}`,
    'about:blank',
  ],
  { stdio: 'ignore' },
);
await untilItAnswers(`http://127.0.0.1:${PORT}/json/version`);
const { address, close } = await serveSite('dist', { isCompressed: true });
let isEnough = true;
for (const path of pages) {
  const result = await lighthouse(address + path, {
    port: PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: Object.keys(wanted),
  });
  if (!result) throw new Error(`Lighthouse gave no result for /${path}.`);
  const scores = Object.entries(wanted).map(([category, least]) => {
    const score = Math.round((result.lhr.categories[category]?.score ?? 0) * 100);
    if (score < least) isEnough = false;
    return `${category} ${score}`;
  });
  console.log(`/${path}: ${scores.join(', ')}`);
  for (const audit of failedAudits(result.lhr)) console.log(`  ${audit}`);
}
await close();
chromium.kill();
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
if (!isEnough) process.exitCode = 1;

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Chromium does not answer.');
}

/** The audits that took points away. */
function failedAudits({
  categories,
  audits,
}: NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']): string[] {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(': '));
}
