import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeManifest } from '../../../src/cli/build/site-files.ts';
import { findStrayFiles } from '../../support/stray-files.ts';
import { recoverSite, stagingFolder, swapSite } from '../../../src/cli/build/swap.ts';

let parent: string;
let site: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'swap-'));
  site = join(parent, 'dist');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function writeSite(folder: string, version: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let page = 0; page < 40; page++) await writeFile(join(folder, `${page}.html`), `${version} ${page}`);
  await writeManifest(folder);
}

describe('swapSite(staging, site)', () => {
  test('puts the new site in the place of the old one and leaves nothing beside it', async () => {
    await writeSite(site, 'old');
    const staging = stagingFolder(site);
    await writeSite(staging, 'new');
    await writeFile(join(staging, 'only-new.html'), '');
    await writeManifest(staging);
    await swapSite(staging, site);
    expect(existsSync(join(site, 'only-new.html'))).toBe(true);
    expect(await findStrayFiles(site)).toEqual([]);
    expect(await readdir(parent)).toEqual(['dist']);
  });
});

describe('recoverSite(site)', () => {
  test('brings back a site that was set aside', async () => {
    await writeSite(`${site}.previous`, 'old');
    await recoverSite(site);
    expect(await findStrayFiles(site)).toEqual([]);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('takes away what a dead build left, and leaves a running one alone', async () => {
    await writeSite(`${site}.staging-999999999`, 'dead');
    await writeSite(stagingFolder(site), 'running');
    await recoverSite(site);
    expect(await readdir(parent)).toEqual([`dist.staging-${process.pid}`]);
  });
});

// A process that does nothing but swap sites is killed at moments spread over its work.
test(
  'a killed swap leaves, after recovery, a whole site, fifty times over',
  { timeout: 120_000 },
  async () => {
    const swapper = `
    import { mkdir, writeFile, rm } from 'node:fs/promises';
    import { writeManifest } from ${JSON.stringify(resolve('src/cli/build/site-files.ts'))};
    import { stagingFolder, swapSite } from ${JSON.stringify(resolve('src/cli/build/swap.ts'))};
    const site = ${JSON.stringify(site)};
    console.log('ready');
    for (let round = 0; ; round++) {
      const staging = stagingFolder(site);
      await mkdir(staging);
      for (let page = 0; page < 20; page++) await writeFile(staging + '/' + page + '.html', 'round ' + round);
      await writeManifest(staging);
      await swapSite(staging, site);
    }`;
    const script = join(parent, 'swapper.ts');
    await writeFile(script, swapper);
    await writeSite(site, 'old');
    for (let kill = 0; kill < 50; kill++) {
      const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((ready) => child.stdout.once('data', ready));
      await wait(kill * 1.5);
      const exited = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await exited;
      await recoverSite(site);
      expect(await findStrayFiles(site)).toEqual([]);
      expect(await readdir(parent)).toEqual(['dist', 'swapper.ts']);
    }
  },
);
