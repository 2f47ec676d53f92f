import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyHarbour } from '../support/content-folder.ts';

test('dev says on every page what is wrong with the content, and is silent when it is mended', async () => {
  const { folder, remove } = await copyHarbour([
    // Wrong from the start: there is nothing yet that could be shown.
    { file: 'events/harbour-vote.md', replace: 'date: 2026-03-02', by: 'date: Monday' },
  ]);
  const cache = await mkdtemp(join(tmpdir(), 'dev-'));
  const child = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--port', '0'], {
    env: { ...process.env, CONTENT_FOLDER: folder, CACHE_FOLDER: cache, VITEST: '', NODE_ENV: '' },
  });
  const ended = new Promise((done) => child.once('close', done));
  try {
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += String(chunk)));
    child.stderr.on('data', (chunk) => (printed += String(chunk)));
    await expect.poll(() => printed).toMatch(/http:\/\/localhost:\d+/);
    const [address = ''] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
    const page = async (path = '/about/') => (await fetch(address + path)).text();

    await expect.poll(() => page(), { interval: 500 }).toContain('The content has problems.');
    expect(await page()).toMatch(/events\/harbour-vote\.md:3:7 bad-date .*Write it like 2023-08-31/);

    const event = join(folder, 'events/harbour-vote.md');
    const wrong = await readFile(event, 'utf8');
    await writeFile(event, wrong.replace('date: Monday', 'date: 2026-03-02'));
    await expect.poll(() => page(), { interval: 500 }).not.toContain('content-problems');
    expect(await page('/events/harbour-vote/')).toContain('The council votes on the harbour');

    await writeFile(event, wrong);
    await expect.poll(() => page(), { interval: 500 }).toContain('bad-date');
    // What was read before stays.
    expect(await page('/events/harbour-vote/')).toContain('The council votes on the harbour');
  } finally {
    child.kill();
    await ended;
    await remove();
    await rm(cache, { recursive: true, force: true });
  }
});
