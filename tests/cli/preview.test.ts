import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeManifest } from '../../src/cli/build/site-files.ts';

let site: string;
beforeEach(async () => {
  site = join(await mkdtemp(join(tmpdir(), 'preview-')), 'dist');
});
afterEach(() => rm(join(site, '..'), { recursive: true, force: true }));

/** What the command prints first, and what `use` finds while it runs. */
async function preview<Result>(
  port: string,
  use: (printed: string) => Promise<Result> | Result,
  more: readonly string[] = [],
): Promise<Result> {
  const child = spawn(process.execPath, ['src/cli/preview.ts', site, ...more], {
    env: { ...process.env, PORT: port },
  });
  try {
    const printed = await new Promise<string>((told) => {
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => told(String(chunk)));
    });
    return await use(printed);
  } finally {
    const ended = new Promise((done) => child.once('close', done));
    child.kill();
    await ended;
  }
}

const printed = (text: string) => text;

test('serves the site below the base that it was built for', async () => {
  await mkdir(site);
  await writeFile(join(site, 'index.html'), 'home');
  await writeManifest(site, '/quotes/');
  await preview('0', async (line) => {
    const [address = ''] = /http:\S+/.exec(line) ?? [];
    expect(line).toBe(`The built site: ${address}\n`);
    expect(new URL(address).pathname).toBe('/quotes/');
    expect(await (await fetch(address)).text()).toBe('home');
    const elsewhere = await fetch(new URL('/', address));
    expect([elsewhere.status, await elsewhere.text()]).toEqual([
      404,
      `This site was built to stand at ${address}\n`,
    ]);
  });
});

test('says what is missing', async () => {
  expect(await preview('0', printed)).toBe(
    `There is no built site in ${site}/. Run "npm run build" first.\n`,
  );
  await mkdir(site);
  await writeFile(join(site, 'index.html'), 'home');
  expect(await preview('0', printed)).toContain('There is no built site');
});

test('says what is wrong with a port', async () => {
  await mkdir(site);
  await writeManifest(site);
  expect(await preview('http', printed)).toBe('PORT is "http", and has to be a number below 65536.\n');
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => other.once('listening', ready));
  const { port } = other.address() as { port: number };
  expect(await preview(String(port), printed)).toBe(
    `Port ${port} cannot be used (EADDRINUSE). Choose another: "npm run preview -- --port 4322".\n`,
  );
  expect(await preview('http', printed, ['--port', '65536'])).toBe(
    '--port is "65536", and has to be a number below 65536.\n',
  );
  expect(await preview(String(port), printed, ['--port', '0'])).toMatch(/^The built site: http/);
  other.close();
});
