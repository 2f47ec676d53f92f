import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { send } from '@fastify/send';
import { compactTypes, contentTypeOf } from '../../site/content-types.ts';
import { headersFor } from '../../site/headers.ts';

export interface StaticServer {
  /** With the base path, ending in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine alone, with the headers that a host is told to send; compressed, as hosts do,
 * when asked to. Nothing outside the folder is sent, by whatever path or link.
 */
export async function serveSite(
  folder: string,
  { base = '/', port = 0, isCompressed = false } = {},
): Promise<StaticServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    const site = { root, base, address: addressOf(server, base), isCompressed };
    // What a reader who is gone does not take is nobody's fault.
    respond(site, request, response).catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    address: addressOf(server, base),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressOf(server: Server, base: string): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

interface ServedSite {
  readonly root: string;
  readonly base: string;
  readonly address: string;
  readonly isCompressed: boolean;
}

async function respond(site: ServedSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { root, base, address } = site;
  const [path = '', search] = (request.url ?? '').split('?');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (!path.startsWith(base)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(`This site was built to stand at ${address}\n`);
    return;
  }
  const below = path.slice(base.length).replace(/^\/+/, '');
  for (const [name, values] of Object.entries(headersFor(below))) response.setHeader(name, [...values]);
  // Only our own headers say for how long and as what.
  const options = { root, cacheControl: false, contentType: false, acceptRanges: !site.isCompressed };
  const found = await send(request, `/${below}`, {
    ...options,
    onFile: (file) => stayInside(root, file),
  }).catch(() => undefined);
  if (found?.type === 'directory') {
    const query = search === undefined ? '' : `?${search}`;
    response.writeHead(301, { Location: `${base}${below}/${query}` }).end();
  } else if (found?.type === 'file') {
    response.statusCode = found.statusCode;
    for (const [name, value] of Object.entries(found.headers)) response.setHeader(name, value);
    if (found.statusCode !== 304) await sendFile(site, found.metadata.path, found.stream, request, response);
    else response.end();
  } else if (found !== undefined && [412, 416].includes(found.statusCode)) {
    const range = found.headers['Content-Range'];
    response.writeHead(found.statusCode, range === undefined ? {} : { 'Content-Range': range }).end();
  } else {
    response.statusCode = 404;
    const page = join(root, '404.html');
    await stayInside(root, page);
    await sendFile(site, page, createReadStream(page), request, response);
  }
}

/** @throws where a link leads out of the folder */
async function stayInside(root: string, file: string): Promise<void> {
  if (!(await realpath(file)).startsWith(root + sep)) throw new Error(`${file} leads out of ${root}.`);
}

/** Sends a file to its end, and closes it also where the reader goes before that. */
async function sendFile(
  { isCompressed }: ServedSite,
  path: string,
  content: Readable,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = contentTypeOf(path);
  response.setHeader('Content-Type', type);
  const isAsked = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (!isCompressed || !isAsked || compactTypes.has(type)) {
    await pipeline(content, response);
    return;
  }
  response.removeHeader('Content-Length');
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Vary', 'Accept-Encoding');
  await pipeline(content, createGzip(), response);
}
