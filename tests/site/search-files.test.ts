import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeIndex } from '../../src/core/search/index-files.ts';
import { openIndex } from '../../src/core/search/loading.ts';
import { makeCorpus } from '../bench/search-corpus.ts';
import { findBuiltSite } from '../support/built-site.ts';

let folder: string;

beforeAll(async () => {
  folder = await findBuiltSite();
});

describe('the search page', () => {
  test('is 6 KB of HTML, 6 KB of script when it opens and 12 KB of worker when one types', async () => {
    const html = await readFile(join(folder, 'search/index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]* src="[^"]*\/([^/"]+\.js)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(gzipSync(html).length).toBeLessThanOrEqual(6_000);
    expect(await weigh(scripts)).toBeLessThanOrEqual(6_000);
    const worker = (await readdir(join(folder, '_astro'))).filter((name) =>
      /^search-worker.*\.js$/.test(name),
    );
    expect(worker).toHaveLength(1);
    expect(await weigh(worker)).toBeLessThanOrEqual(12_000);
  });

  test('loads 60 KB of records for 1,000 quotations', () => {
    const { head, postings, texts } = writeIndex(makeCorpus(1_000));
    const sizes = [head, ...postings, ...texts].map((file) => gzipSync(file).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });
});

describe('the search files of the built site', () => {
  test('hold the words that the pages print', async () => {
    const [digest = ''] = await readdir(join(folder, 'data/search'));
    const read = (name: string) => readFile(join(folder, 'data/search', digest, name));
    const never = () => Promise.reject(new Error('A small site has one part.'));
    const index = await openIndex(await read('head.bin'), {
      postings: never,
      likeness: never,
      texts: async (part) => JSON.parse((await read(`texts-${part}.json`)).toString()),
    });
    for (let group = 0; group < index.facts.groupCount; group += 1) {
      const first = index.groupStarts[group] ?? 0;
      const { rows, statement } = index.textsOf(group);
      const event = index.facts.events[index.places.event[first] ?? -1];
      if (statement) {
        expect(await readFile(join(folder, `events/${event?.id}/index.html`), 'utf8')).toContain(
          `id="${statement}"`,
        );
      }
      for (const [place, { text, quotation }] of rows.entries()) {
        const article = index.facts.articles[index.articles[first + place] ?? -1];
        const html = await readFile(join(folder, `articles/${article?.id}/index.html`), 'utf8');
        if (quotation) expect(html).toContain(`id="${quotation}"`);
        const words = textOfHtml(html);
        for (const piece of text.split(' … ')) expect(words).toContain(withoutSpace(piece));
      }
    }
  });
});

/** Gzip bytes of scripts with everything that they import at once. */
async function weigh(names: readonly string[]): Promise<number> {
  const seen = new Set<string>();
  const waiting = [...names];
  let bytes = 0;
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const script = await readFile(join(folder, '_astro', name), 'utf8').catch(() =>
      readFile(join(folder, name as string), 'utf8'),
    );
    bytes += gzipSync(script).length;
    for (const [, path = ''] of script.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g))
      waiting.push(basename(path));
  }
  return bytes;
}

function textOfHtml(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#x27': "'",
  };
  return withoutSpace(
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? decode(name) ?? whole),
  );
}

function decode(name: string): string | undefined {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return name.startsWith('#') && !Number.isNaN(code) ? String.fromCodePoint(code) : undefined;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
