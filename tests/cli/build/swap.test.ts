import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { thisProcess } from '../../../src/cli/build/owner.ts';
import { findStrayFiles, writeManifest } from '../../../src/cli/build/site-files.ts';
import {
  makeStaging,
  recoverSite,
  removeStaging,
  stagedSite,
  swapSite,
} from '../../../src/cli/build/swap.ts';

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
    const staging = await makeStaging(site);
    await writeSite(stagedSite(staging), 'new');
    await writeFile(join(stagedSite(staging), 'only-new.html'), '');
    await writeManifest(stagedSite(staging));
    await swapSite(staging, site);
    expect(await removeStaging(staging, site)).toEqual([]);
    expect(existsSync(join(site, 'only-new.html'))).toBe(true);
    expect(await findStrayFiles(site)).toEqual([]);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('does not replace what came there while the site was built', async () => {
    const staging = await makeStaging(site);
    await writeSite(stagedSite(staging), 'new');
    await mkdir(site);
    await writeFile(join(site, 'thesis.txt'), 'x');
    expect(await swapSite(staging, site)).toContain(`"${site}" is not replaced: it holds files`);
    await removeStaging(staging, site);
    expect(await readdir(site)).toEqual(['thesis.txt']);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('lets two builds end at once, twenty times', async () => {
    for (let round = 0; round < 20; round++) {
      const stagings = await Promise.all([makeStaging(site), makeStaging(site), makeStaging(site)]);
      await Promise.all(
        stagings.map((staging, index) => writeSite(stagedSite(staging), `${round}-${index}`)),
      );
      await Promise.all(stagings.map((staging) => swapSite(staging, site)));
      await Promise.all(stagings.map((staging) => removeStaging(staging, site)));
      expect(await findStrayFiles(site)).toEqual([]);
      expect(await readdir(parent)).toEqual(['dist']);
    }
  });
});

describe('recoverSite(site)', () => {
  /** A staging folder of a process that has ended. */
  async function leaveStaging(): Promise<string> {
    const staging = await makeStaging(site);
    const left = staging.replace(`-${process.pid}-`, `-${DEAD}-`);
    await rename(staging, left);
    await writeFile(join(left, 'owner.json'), JSON.stringify({ ...thisProcess(), pid: DEAD }));
    return left;
  }

  test('brings back a site that was set aside', async () => {
    const staging = await leaveStaging();
    await writeSite(join(staging, 'previous-0'), 'old');
    await writeSite(stagedSite(staging), 'new');
    expect(await recoverSite(site)).toEqual([]);
    expect(await readFile(join(site, '0.html'), 'utf8')).toBe('old 0');
    expect(await findStrayFiles(site)).toEqual([]);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('shares the work with other builds that begin at once', async () => {
    for (let round = 0; round < 10; round++) {
      for (let left = 0; left < 3; left++)
        await writeSite(join(await leaveStaging(), 'previous-0'), `old ${left}`);
      await Promise.all([recoverSite(site), recoverSite(site), recoverSite(site)]);
      expect(await findStrayFiles(site)).toEqual([]);
      expect(await readdir(parent)).toEqual(['dist']);
      await rm(site, { recursive: true });
    }
  });

  test('takes away what a dead build left, at whatever moment it died', async () => {
    await writeSite(site, 'stands');
    await leaveStaging();
    await rm(join(await leaveStaging(), 'owner.json'));
    await writeFile(join(await leaveStaging(), 'owner.json'), '{"pid":');
    await writeSite(join(await leaveStaging(), 'previous-0'), 'old');
    const halfDeleted = join(await leaveStaging(), 'going-0');
    await writeSite(halfDeleted, 'old');
    await rm(join(halfDeleted, 'build-manifest.json'));
    expect(await recoverSite(site)).toEqual([]);
    expect(await readFile(join(site, '0.html'), 'utf8')).toBe('stands 0');
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('leaves a running build alone', async () => {
    const staging = await makeStaging(site);
    await writeSite(join(staging, 'previous-0'), 'old');
    await recoverSite(site);
    expect(await readdir(parent)).toEqual([basename(staging)]);
  });

  test('takes a number that was given out again for another process', async () => {
    const staging = await makeStaging(site);
    await writeFile(join(staging, 'owner.json'), JSON.stringify({ ...thisProcess(), started: '1' }));
    await recoverSite(site);
    expect(await readdir(parent)).toEqual([]);
  });

  test('leaves what no build made, and says where it is', async () => {
    await mkdir(`${site}.previous`);
    await mkdir(`${site}.staging-2024`);
    await mkdir(`${site}.staging-${DEAD}-abcdef`);
    await writeFile(join(`${site}.staging-${DEAD}-abcdef`, 'thesis.txt'), 'x');
    const staging = await leaveStaging();
    await mkdir(join(staging, 'previous-0'));
    await writeFile(join(staging, 'previous-0', 'thesis.txt'), 'x');
    const names = await readdir(parent);
    expect(await recoverSite(site)).toEqual([
      `"${staging}/previous-0" stays: it holds files, and no build-manifest.json says that a build made them.`,
    ]);
    expect(await readdir(parent)).toEqual(names);
    expect(await readdir(join(staging, 'previous-0'))).toEqual(['thesis.txt']);
  });
});

// Above the highest number that Linux gives out.
const DEAD = 999_999_999;

// A process that does nothing but swap sites is killed at moments spread over its work.
test('a killed swap leaves, after recovery, a whole site, twenty times over', async () => {
  const swapper = `
    import { mkdir, writeFile, rm } from 'node:fs/promises';
import { writeManifest } from ${JSON.stringify(resolve('src/cli/build/site-files.ts'))};
    import { makeStaging, removeStaging, stagedSite, swapSite } from ${JSON.stringify(resolve('src/cli/build/swap.ts'))};
    const site = ${JSON.stringify(site)};
    console.log('ready');
    for (let round = 0; ; round++) {
      const staging = await makeStaging(site);
      const folder = stagedSite(staging);
      await mkdir(folder);
      for (let page = 0; page < 20; page++) await writeFile(folder + '/' + page + '.html', 'round ' + round);
      await writeManifest(folder);
      await swapSite(staging, site);
      await removeStaging(staging, site);
    }`;
  const script = join(parent, 'swapper.ts');
  await writeFile(script, swapper);
  await writeSite(site, 'old');
  for (let kill = 0; kill < 20; kill++) {
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((ready, fail) => {
      child.stdout.once('data', ready);
      child.once('exit', (code) => fail(new Error(`The swapper ended with ${code}.`)));
    });
    await wait(kill * 4);
    const exited = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await exited;
    await recoverSite(site);
    expect(await findStrayFiles(site)).toEqual([]);
    expect(await readdir(parent)).toEqual(['dist', 'swapper.ts']);
  }
});
