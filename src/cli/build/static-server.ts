import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { headersFor } from '../../site/headers.ts';

export interface StaticServer {
  /** With the base path, ending in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine alone, with the headers that a host is told to send; compressed, as hosts do,
 * when asked to.
 */
export async function serveSite(
  folder: string,
  { base = '/', port = 0, isCompressed = false } = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = toPath(request.url ?? '/', base);
    respond(folder, path, response, isCompressed).catch(() => response.destroy());
  });
  await listen(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${chosen}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** The path below the base; `undefined` for what lies elsewhere or cannot be read. */
function toPath(address: string, base: string): string | undefined {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const path = decodeURIComponent(pathname);
    return path.startsWith(base) && !path.includes('\0') ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

async function respond(
  folder: string,
  path: string | undefined,
  response: ServerResponse,
  isCompressed: boolean,
): Promise<void> {
  for (const [name, values] of Object.entries(headersFor(path ?? ''))) response.setHeader(name, [...values]);
  const file = path === undefined ? undefined : await findFile(folder, path);
  const shown = file ?? (await findFile(folder, '404.html'));
  response.statusCode = file === undefined ? 404 : 200;
  if (shown === undefined) {
    response.end('Not found');
    return;
  }
  response.setHeader('Content-Type', contentTypes[extname(shown)] ?? 'application/octet-stream');
  const content = createReadStream(shown).on('error', () => response.destroy());
  if (isCompressed && !/\.(?:png|woff2)$/.test(shown)) {
    response.setHeader('Content-Encoding', 'gzip');
    content.pipe(createGzip()).pipe(response);
  } else content.pipe(response);
}

async function findFile(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  const isFile = await stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
  return isFile ? file : undefined;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
