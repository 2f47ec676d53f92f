import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import { writeIndex } from '../../src/core/search/index/index-files.ts';
import type { SearchRecords } from '../../src/core/search/records.ts';
import { type BenchDocument, type EngineName, fuseOptions, miniSearchOptions } from './search-engines.ts';

/** Kilobytes, gzip: what an engine loads to search, and the texts beside it where its index does not hold them. */
export interface Weight {
  readonly index: number;
  readonly texts: number;
}

/** Writes what each engine loads for these records; says how much it is. */
export async function writeEngineFiles(
  records: SearchRecords,
  folder: string,
): Promise<Record<EngineName, Weight>> {
  const documents = records.groups
    .flatMap(({ rows }, group) => rows.map(({ text }) => ({ group, text })))
    .map((document, id): BenchDocument => ({ id, ...document }));
  await mkdir(join(folder, 'crossquote'), { recursive: true });
  const { head, postings, texts } = writeIndex(records);
  const own: [string, Uint8Array | string][] = [
    ['head.bin', head],
    ...postings.map((bytes, part): [string, Uint8Array] => [`postings-${part}.bin`, bytes]),
    ...texts.map((json, part): [string, string] => [`texts-${part}.json`, json]),
  ];
  for (const [name, content] of own) await writeFile(join(folder, 'crossquote', name), content);
  const mini = new MiniSearch<BenchDocument>(miniSearchOptions);
  mini.addAll(documents);
  const files = {
    documents: JSON.stringify(documents),
    minisearch: JSON.stringify(mini),
    fuse: JSON.stringify(Fuse.createIndex(fuseOptions.keys, documents)),
  };
  for (const [name, json] of Object.entries(files)) await writeFile(join(folder, `${name}.json`), json);
  const documentWeight = kilobytes([files.documents]);
  return {
    crossquote: { index: kilobytes([head, ...postings]), texts: kilobytes(texts) },
    minisearch: { index: kilobytes([files.minisearch]), texts: documentWeight },
    flexsearch: { index: weighFlexSearch(documents), texts: documentWeight },
    fuse: { index: kilobytes([files.fuse]), texts: documentWeight },
  };
}

function weighFlexSearch(documents: readonly BenchDocument[]): number {
  const engine = new FlexSearch.Index({ tokenize: 'forward' });
  for (const { id, text } of documents) engine.add(id, text);
  const parts: string[] = [];
  engine.export((_key: string, part: string) => void parts.push(part ?? ''));
  return kilobytes(parts);
}

function kilobytes(parts: readonly (Uint8Array | string)[]): number {
  return Math.round(parts.reduce((sum, part) => sum + gzipSync(part).length, 0) / 1000);
}

/** Bundles the page of the benchmark into the folder as the site's own scripts are. */
export async function bundlePage(folder: string): Promise<void> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: join(here, 'search-bench-page.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Search benchmark</title><ol></ol>
<template data-words='{"treatments":{},"factuality":{}}'><li class="hit"><p class="hit-words"><a href="#"></a></p><p class="hit-facts"></p><ul><li><svg><path></path><path></path><path></path></svg></li></ul></li></template>
<script type="module" src="/page.js"></script>`,
  );
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export async function serveFolder(folder: string): Promise<{ address: string; server: Server }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://127.0.0.1').pathname;
    try {
      const content = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path));
      response.setHeader('Content-Type', types[extname(path) || '.html'] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}/`, server };
}
