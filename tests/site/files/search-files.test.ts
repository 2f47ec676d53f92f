import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../../../src/core/search/loading.ts';
import { findBuiltSite } from '../../support/built-site.ts';

let folder: string;

beforeAll(async () => {
  folder = await findBuiltSite();
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
