import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { contentTypeOf } from '../../src/site/content-types.ts';
import { headersFor } from '../../src/site/headers.ts';
import { findBuiltSite } from '../support/built-site.ts';
import {
  type Answer,
  isInstalled,
  layOut,
  readExample,
  startCaddy,
  startNginx,
  type WebServer,
} from './web-servers.ts';

const starts = { nginx: startNginx, caddy: startCaddy };

/** The block of a stock nginx, with the one line that our site needs. */
async function stockBlock(root: string, base: string): Promise<string> {
  return `server {
    listen 80 default_server;
    root ${root};
    index index.html index.htm index.nginx-debian.html;
    server_name _;
    include ${join(root, base)}host.nginx.conf;
    location / {
        try_files $uri $uri/ =404;
    }
}`;
}

const hosts = [
  {
    name: 'nginx',
    program: 'nginx',
    block: (root: string, base: string) => readExample('nginx', root, base),
  },
  { name: 'a stock nginx', program: 'nginx', block: stockBlock },
  {
    name: 'Caddy',
    program: 'caddy',
    block: (root: string, base: string) => readExample('caddy', root, base),
  },
] as const;

for (const program of ['nginx', 'caddy'] as const) {
  if (!isInstalled(program))
    console.warn(`${program} is not installed, so it is not tested; .ci/setup installs it.`);
}

describe.each(hosts)('$name', ({ program, block }) => {
  describe.skipIf(!isInstalled(program)).each(['/', '/quotes/'])('with the site at %s', (base) => {
    let site: string;
    let files: string[];
    let server: WebServer;
    let remove: () => Promise<void>;

    beforeAll(async () => {
      site = await findBuiltSite({ content: 'tests/fixtures/harbour', base });
      // Caddy hides what it is set up by.
      files = (await listFiles(site)).filter((file) => !file.startsWith('host.'));
      const laidOut = await layOut(site, base);
      remove = laidOut.remove;
      server = await starts[program](await block(laidOut.root, base));
    });
    afterAll(async () => {
      await server?.close();
      await remove?.();
    });

    /** What was sent of the headers that are decided by us. */
    const decided = ({ headers }: Answer, path: string) =>
      Object.fromEntries(Object.keys(headersFor(path)).map((name) => [name, headers[name.toLowerCase()]]));

    const addressOf = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');

    test('sends every file as it is, with its type and the headers that are decided for it', async () => {
      for (const file of files) {
        const answer = await server.ask(addressOf(file));
        expect([file, answer.status]).toEqual([file, 200]);
        expect(answer.body.equals(await readFile(join(site, file))), file).toBe(true);
        expect([file, decided(answer, file)]).toEqual([file, headersFor(file)]);
        // A name without an ending is nobody's type.
        if (!/^(?:\.nojekyll|_headers)$/.test(file)) {
          expect([file, answer.headers['content-type']]).toEqual([file, [contentTypeOf(file)]]);
        }
      }
    });

    test('compresses what gets smaller by it', async () => {
      for (const file of files) {
        const written = await readFile(join(site, file));
        if (written.length < 2048) continue;
        const { headers, body } = await server.ask(addressOf(file), { 'accept-encoding': 'gzip' });
        const isCompact = /\.(?:png|woff2)$/.test(file);
        expect([file, headers['content-encoding']]).toEqual([file, isCompact ? undefined : ['gzip']]);
        if (isCompact) continue;
        expect(headers.vary?.join()).toContain('Accept-Encoding');
        expect(gunzipSync(body).equals(written), file).toBe(true);
      }
    });

    test.each(['nowhere/', 'events/', 'data/nothing.csv', 'embed/s/none/', '_astro/gone.js'])(
      'answers %s with the site’s own page for what is not there',
      async (path) => {
        const answer = await server.ask(base + path);
        expect(answer.status).toBe(404);
        expect(answer.body.equals(await readFile(join(site, '404.html')))).toBe(true);
        expect(answer.headers['content-type']).toEqual(['text/html; charset=utf-8']);
        const policy = answer.headers['content-security-policy']?.join('; ');
        expect(policy).toContain("script-src 'self'");
        expect(policy?.split("script-src 'self'")).toHaveLength(2);
      },
    );

    test('leads to the slash at the end, whatever port it is asked on', async () => {
      const paths = [`${base}events/harbour-vote`, ...(base === '/' ? [] : [base.slice(0, -1)])];
      for (const path of paths) {
        const { status, headers } = await server.ask(path);
        expect([301, 308]).toContain(status);
        expect(headers.location?.[0]?.replace('http://school.example', '')).toBe(`${path}/`);
      }
    });

    test('does not send again what is known and has not changed', async () => {
      const { headers } = await server.ask(`${base}data/`);
      const etag = headers.etag?.[0] ?? '';
      expect((await server.ask(`${base}data/`, { 'if-none-match': etag })).status).toBe(304);
    });

    test.each(['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', '..%2f..%2fetc/passwd', 'a/%00'])(
      'shows nothing for %s',
      async (path) => {
        const { status } = await server.ask(base + path);
        expect(status).toBeGreaterThanOrEqual(400);
      },
    );
  });
});
