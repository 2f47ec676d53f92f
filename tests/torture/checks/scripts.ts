import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { makeSite } from '../../../src/cli/build/site-builder.ts';
import { listFiles } from '../../../src/cli/build/site-files.ts';
import { serveSite } from '../../../src/cli/build/static-server.ts';
import { launchChromium } from '../../support/chromium.ts';
import { fieldNames, type HostileField, writeHostileFields } from '../../support/hostile-fields.ts';
import { scriptVectors } from '../../support/script-vectors.ts';
import { watchScripts } from '../../support/script-watch.ts';
import type { Check } from '../check.ts';

/** A script in one field, all others harmless, runs on no page of the site, the policy off. */
export const scriptsCheck: Check<readonly HostileField[]> = {
  name: 'scripts',
  ring: 'torture',
  // A build has room for many, each in an event of its own.
  cases: fc.array(
    fc.record({ field: fc.constantFrom(...fieldNames), text: fc.constantFrom(...scriptVectors.flat()) }),
    { minLength: 12, maxLength: 24, size: 'max' },
  ),
  async hold(fields) {
    const content = await writeHostileFields(fields);
    const parent = await mkdtemp(join(tmpdir(), 'scripts-'));
    const folder = join(parent, 'site');
    try {
      const lines: string[] = [];
      const options = {
        content: content.folder,
        site: folder,
        base: '/',
        origin: 'https://crossquote.example',
      };
      const made = await makeSite({ ...options, isQuiet: true, print: (line) => lines.push(line) }, folder);
      assert(made !== undefined, lines.join('\n'));
      await visitAll(folder);
    } finally {
      await rm(parent, { recursive: true, force: true });
      await content.remove();
    }
  },
  async close() {
    await browser?.close();
    browser = undefined;
  },
};

let browser: Browser | undefined;

async function visitAll(folder: string): Promise<void> {
  browser ??= await launchChromium();
  const server = await serveSite(folder, { base: '/' });
  const watch = await watchScripts(browser);
  try {
    const dangers: string[] = [];
    for (const path of (await listFiles(folder)).filter((each) => each.endsWith('.html'))) {
      dangers.push(...(await watch.visit(server.address + path.replace(/index\.html$/, ''))));
    }
    assert.deepEqual(dangers, []);
    assert.deepEqual(watch.ran, []);
  } finally {
    await watch.close();
    await server.close();
  }
}
