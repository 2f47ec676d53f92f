import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes, packed as tightly as gzip can, since files that never change are packed once. */
export interface PageWeight {
  readonly html: number;
  readonly styles: number;
  /** The scripts that the page asks for as it loads, with all that they import at once. */
  readonly scripts: number;
}

/** Weighs a page of a site that is built at the root. */
export async function weighPage(folder: string, path: string): Promise<PageWeight> {
  const html = await readFile(join(folder, path), 'utf8');
  const linked = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
  return {
    html: packedLength(html),
    styles: await weighFiles(folder, linked(/<link rel="stylesheet" href="([^"]+)"/g)),
    scripts: await weighFiles(folder, linked(/<script[^>]* src="([^"]+)"/g)),
  };
}

/** Files of the built site by their addresses, each once, scripts with what they import at once. */
export async function weighFiles(folder: string, addresses: readonly string[]): Promise<number> {
  const files = new Set(addresses);
  let bytes = 0;
  // A set that grows while it is gone through is gone through to its end.
  for (const address of files) {
    const content = await readFile(join(folder, address));
    bytes += packedLength(content);
    if (!address.endsWith('.js')) continue;
    for (const [, path = ''] of content.toString().matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g))
      files.add(join(dirname(address), path));
  }
  return bytes;
}

export function packedLength(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
