import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyPublicFiles, servePublicFiles } from '../../src/integration/public-files.ts';

test('copyPublicFiles(site) adds what the site does not have, and writes over nothing', async () => {
  const site = await mkdtemp(join(tmpdir(), 'public-'));
  await writeFile(join(site, 'favicon.svg'), '<svg/>');
  await copyPublicFiles(new URL(`${pathToFileURL(site)}/`));
  expect((await readdir(site)).sort()).toEqual((await readdir('public')).sort());
  expect(await readFile(join(site, 'favicon.svg'), 'utf8')).toBe('<svg/>');
  expect(await readFile(join(site, 'theme.js'))).toEqual(await readFile('public/theme.js'));
  await rm(site, { recursive: true });
});

describe('servePublicFiles(base)', () => {
  const serve = servePublicFiles('/quotes/');
  const server = createServer((request, response) => {
    void serve(request, response, () => response.writeHead(404).end());
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  // With the base, or where Vite has taken it off already.
  test.each(['/quotes/theme.js', '/theme.js?v=1'])('sends %s with its type', async (path) => {
    const answer = await fetch(origin + path);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await answer.text()).toBe(await readFile('public/theme.js', 'utf8'));
  });

  test.each(['/', '/gone.js', '/quotes/..%2fpackage.json', '/%2e%2e/package.json', '/constructor'])(
    'leaves %s to others',
    async (path) => {
      expect((await fetch(origin + path)).status).toBe(404);
    },
  );
});
