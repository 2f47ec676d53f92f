import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { contentTypeOf } from '../site/content-types.ts';

/** The files that every site has, unless its own `public/` has others by their names. */
const publicFolder = new URL('../../public/', import.meta.url);

/** Adds to a built site those of the program's public files that it does not have. */
export function copyPublicFiles(site: URL): Promise<void> {
  return cp(fileURLToPath(publicFolder), fileURLToPath(site), { recursive: true, force: false });
}

/** Answers for the program's public files, in dev, where nobody before did. */
export function servePublicFiles(base: string) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const [path = ''] = (request.url ?? '').split('?');
    const name = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
    // They lie side by side, so that no path leads out.
    const file = /^[\w-]+\.\w+$/.test(name) ? new URL(name, publicFolder) : undefined;
    if (file === undefined || !existsSync(file)) return next();
    response.setHeader('Content-Type', contentTypeOf(name));
    response.end(await readFile(file));
  };
}
