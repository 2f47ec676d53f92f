import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLooseTexts } from '../../src/corpus/loose-texts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loose-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function load(files: Readonly<Record<string, string | Uint8Array>>, isEventFromFolder = false) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return loadLooseTexts([folder], { isEventFromFolder });
}

describe('loadLooseTexts(paths, options)', () => {
  test('takes a .txt file as it is, character for character', async () => {
    const text = '\uFEFFOne\r\nline.\u0000 \u202Etwo\n\n\n* three *\t\n';
    const { articles } = await load({ 'a.txt': text });
    expect(articles[0]?.text).toBe(text);
    expect(articles[0]?.outlet).toBeNull();
  });

  test.skipIf(process.platform !== 'linux')('reports a name that is not UTF-8, with its bytes', async () => {
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9, 0x2e, 0x74, 0x78, 0x74])]),
      'x',
    );
    await expect(load({ 'a.txt': 'One.' })).rejects.toThrow(
      String.raw`/caf\xE9.txt:1:1 name-not-utf8 The name is not UTF-8. Rename the file.`,
    );
  });

  test('names an article by its path without the ending', async () => {
    const { articles } = await loadLooseTexts(['tests/fixtures/seeds/004_0fc6983f1f719e74.txt'], {
      isEventFromFolder: false,
    });
    expect(articles.map(({ id, event }) => [id, event])).toEqual([
      ['tests/fixtures/seeds/004_0fc6983f1f719e74', 'event'],
    ]);
    expect(articles[0]?.text).toBe(await readFile('tests/fixtures/seeds/004_0fc6983f1f719e74.txt', 'utf8'));
  });

  test('takes the event from the folder where that is asked', async () => {
    const files = { 'vote/a.txt': 'One.', 'vote/b.md': 'Two.', 'regatta/a.txt': 'Three.' };
    const { articles, events } = await load(files, true);
    expect(articles.map(({ event }) => event)).toEqual(['regatta', 'vote', 'vote']);
    expect(events.map(({ id }) => id)).toEqual(['regatta', 'vote']);
  });

  test('reads Markdown with and without fields', async () => {
    const { articles } = await load({
      'a.md': '---\nheadline: H\noutlet: any\n---\n\n*One.*\n',
      'b.md': '# H2\n\nTwo.',
    });
    expect(articles.map(({ headline, text }) => [headline, text])).toEqual([
      ['H', 'One.'],
      ['H2', 'Two.'],
    ]);
  });

  test('reports all that cannot be read', async () => {
    const files = {
      'a.txt': new Uint8Array([0x61, 0xff]),
      'b.md': '---\nheadline: [\n---\n',
      'c.txt': 'c',
      'c.md': 'c',
    };
    await expect(load(files)).rejects.toThrow(
      /3 problems[\s\S]*a\.txt:1:2 not-utf8[\s\S]*b\.md:\d+:\d+ bad-yaml[\s\S]*c:1:1 duplicate-id/,
    );
    await expect(loadLooseTexts([join(folder, 'none')], { isEventFromFolder: false })).rejects.toThrow(
      'missing-file',
    );
  });
});
