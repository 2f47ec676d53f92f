import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readlink, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serveSite } from '../../../src/cli/build/static-server.ts';
import { headersFor } from '../../../src/site/headers.ts';

let parent: string;
let site: string;
beforeAll(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'served-')));
  site = join(parent, 'dist');
  const files = {
    'dist/index.html': 'home',
    'dist/404.html': 'nothing here',
    'dist/events/vote/index.html': 'the vote',
    'dist/data/statements.csv': '0123456789',
    'dist/_astro/a.js': 'x'.repeat(8 * 1024 * 1024),
    'secret.txt': 'secret',
    'dist-other/secret.txt': 'secret',
    'outside/index.html': 'secret',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(parent, path)), { recursive: true });
    await writeFile(join(parent, path), text);
  }
  await symlink(join(parent, 'secret.txt'), join(site, 'link.txt'));
  await symlink(join(parent, 'outside'), join(site, 'out'));
  await symlink(join(parent, 'dist-other/secret.txt'), join(site, 'sibling.txt'));
  await symlink(join(site, 'index.html'), join(site, 'inside.html'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

let server: StaticServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly raw: Record<string, string[]>;
  readonly body: Buffer;
}

/** Asks with a path that goes out as it is; a browser would resolve its dots first. */
async function ask(
  path: string,
  { base = '/', method = 'GET', headers = {}, isCompressed = false } = {},
): Promise<Answer> {
  server ??= await serveSite(site, { base, isCompressed });
  const { port } = new URL(server.address);
  return new Promise((done, fail) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
      const raw: Record<string, string[]> = {};
      for (let at = 0; at < response.rawHeaders.length; at += 2) {
        const name = response.rawHeaders[at] ?? '';
        raw[name] = [...(raw[name] ?? []), response.rawHeaders[at + 1] ?? ''];
      }
      const body = Buffer.concat(await response.toArray());
      done({ status: response.statusCode ?? 0, headers: response.headers, raw, body });
    });
    asking.on('error', fail);
    asking.end();
  });
}

describe('serveSite(folder, options)', () => {
  test.each([
    ['', 'home', 'text/html; charset=utf-8'],
    ['index.html', 'home', 'text/html; charset=utf-8'],
    ['?q=words', 'home', 'text/html; charset=utf-8'],
    ['events/vote/', 'the vote', 'text/html; charset=utf-8'],
    ['%65vents/vote/', 'the vote', 'text/html; charset=utf-8'],
    ['data/statements.csv', '0123456789', 'text/csv; charset=utf-8'],
    ['inside.html', 'home', 'text/html; charset=utf-8'],
  ])('sends %s', async (path, text, type) => {
    const { status, headers, body } = await ask(`/${path}`);
    expect([status, body.toString(), headers['content-type']]).toEqual([200, text, type]);
  });

  test.each(['', 'data/statements.csv', '_astro/a.js'])('sends the headers for "%s"', async (path) => {
    const { raw } = await ask(`/${path}`);
    const decided = headersFor(path);
    expect(Object.fromEntries(Object.keys(decided).map((name) => [name, raw[name]]))).toEqual(decided);
  });

  test.each([
    'nowhere',
    'events/',
    '../secret.txt',
    '../dist-other/secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '%2e%2e%2fsecret.txt',
    '..\\secret.txt',
    '..%5csecret.txt',
    'events/../../secret.txt',
    'events/%00',
    '%zz',
    'link.txt',
    'out/',
    'out/index.html',
    'sibling.txt',
    'index.html/',
    'a'.repeat(5000),
  ])('shows the page for what is not there, and nothing of the machine, for /%s', async (path) => {
    const { status, headers, body } = await ask(`/${path}`);
    expect([status, body.toString(), headers['content-type']]).toEqual([
      404,
      'nothing here',
      'text/html; charset=utf-8',
    ]);
  });

  test.each([
    ['/events/vote', '/events/vote/'],
    ['//events/vote', '/events/vote/'],
    ['/events/vote?a=/b', '/events/vote/?a=/b'],
  ])('leads %s to %s', async (path, place) => {
    expect(await ask(path)).toMatchObject({ status: 301, headers: { location: place } });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers, body } = await ask('/', { method });
    expect([status, headers.allow, body.length]).toEqual([405, 'GET, HEAD', 0]);
  });

  test('answers HEAD without the words', async () => {
    const { status, headers, body } = await ask('/data/statements.csv', { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, '10', 0]);
  });

  test.each([
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=-3', 206, 'bytes 7-9/10', '789'],
    ['bytes=8-', 206, 'bytes 8-9/10', '89'],
    ['bytes=20-', 416, 'bytes */10', ''],
    ['lines=1-2', 200, undefined, '0123456789'],
  ])('sends the range %s', async (range, status, contentRange, text) => {
    const answer = await ask('/data/statements.csv', { headers: { range } });
    expect([answer.status, answer.headers['content-range'], answer.body.toString()]).toEqual([
      status,
      contentRange,
      text,
    ]);
  });

  test('does not send again what has not changed', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { headers: { 'if-none-match': headers.etag as string } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('compresses where it is told to and asked to', async () => {
    const asked = await ask('/_astro/a.js', {
      isCompressed: true,
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect([asked.headers['content-encoding'], asked.headers['content-length']]).toEqual(['gzip', undefined]);
    expect(gunzipSync(asked.body)).toHaveLength(8 * 1024 * 1024);
    expect((await ask('/_astro/a.js')).headers['content-encoding']).toBeUndefined();
  });

  test('stands at its base, and says so elsewhere', async () => {
    const below = await ask('/quotes/events/vote/', { base: '/quotes/' });
    expect([below.status, below.body.toString()]).toEqual([200, 'the vote']);
    expect(server?.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/quotes\/$/);
    for (const path of ['/', '/events/vote/', '/quotes', '/quotesx/', '*']) {
      const { status, body } = await ask(path);
      expect([status, body.toString()]).toEqual([
        404,
        `This site was built to stand at ${server?.address}\n`,
      ]);
    }
    expect(await ask('/quotes/events/vote')).toMatchObject({
      status: 301,
      headers: { location: '/quotes/events/vote/' },
    });
    expect((await ask('/quotes/embed/s/')).headers['x-frame-options']).toBeUndefined();
  });

  test.skipIf(!existsSync('/proc/self/fd'))('closes the file of a reader who leaves', async () => {
    server = await serveSite(site);
    const { port } = new URL(server.address);
    for (let round = 0; round < 30; round++) {
      await new Promise<void>((left) => {
        const asking = request({ host: '127.0.0.1', port, path: '/_astro/a.js' }, (response) => {
          response.once('data', () => response.destroy());
          response.once('close', left);
          response.on('error', () => {});
        });
        asking.end();
      });
    }
    await expect.poll(() => countOpen(join(site, '_astro/a.js'))).toBe(0);
  });
});

/** How many times this process has a file open. */
async function countOpen(file: string): Promise<number> {
  const handles = await readdir('/proc/self/fd');
  const targets = await Promise.all(handles.map((each) => readlink(`/proc/self/fd/${each}`).catch(() => '')));
  return targets.filter((target) => target === file).length;
}
