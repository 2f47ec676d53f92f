import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/corpus/content.ts';
import { readManual } from '../../../src/corpus/manual/manual.ts';
import { manualPages, manualPictures } from '../../../src/corpus/manual/manual-pages.ts';
import { copyHarbour, type Edit } from '../../support/content-folder.ts';

describe('readManual()', () => {
  test('has every document of docs/ but the one that a package opens with', async () => {
    const documents = (await readdir('docs')).filter((name) => name.endsWith('.md') && name !== 'package.md');
    const files = manualPages.map(({ file }) => file);
    expect(documents.map((name) => `docs/${name}`).filter((file) => !files.includes(file))).toEqual([]);
  });

  test('makes of each a page with the title of its first heading, in the order of its contents', async () => {
    const pages = await readManual();
    expect(pages.map(({ id }) => id)).toEqual(manualPages.map(({ id }) => id));
    for (const { title, html } of pages) {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(html).not.toContain('<h1');
    }
  });

  test('leads from page to page and to no file of the repository', async () => {
    const pages = await readManual();
    const known = new Set(pages.map(({ id }) => `../${id}/`));
    const links = pages.flatMap(({ html }) =>
      [...html.matchAll(/<a href="([^"#]+)/g)].map(([, address = '']) => address),
    );
    expect(links.filter((link) => !/^(?:https?|mailto):/.test(link) && !known.has(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(15);
  });

  test('carries the pictures that its pages show', async () => {
    const pages = await readManual();
    const carried = pages.flatMap(({ pictures }) => Object.entries(pictures));
    expect(carried.map(([name]) => `docs/pictures/${name}`)).toEqual(manualPictures);
    for (const [name, svg] of carried) expect(svg).toBe(await readFile(`docs/pictures/${name}`, 'utf8'));
  });
});

describe('a site', () => {
  const withManual: Edit = { file: 'site.yaml', replace: 'publisher:', by: 'manual: true\npublisher:' };
  const lesson = (id: string, text: string): Edit => ({
    file: `docs/${id}.md`,
    write: `---\ntitle: Ours\n---\n\n${text}\n`,
  });

  async function contentWith(...edits: Edit[]) {
    const { folder, remove } = await copyHarbour(edits);
    try {
      return await loadContent(folder);
    } finally {
      await remove();
    }
  }

  test('has no manual of the program unless its settings ask for it', async () => {
    expect((await contentWith()).manual).toEqual([]);
    expect((await contentWith(withManual)).manual.length).toBe(manualPages.length);
  });

  test('has its own page where one of the manual would be called the same', async () => {
    const { docs, manual } = await contentWith(withManual, lesson('teaching', 'A lesson of ours.'));
    expect(docs.map(({ id }) => id)).toEqual(['teaching']);
    expect(manual.map(({ id }) => id)).not.toContain('teaching');
  });

  test('can lead to the manual and its contents where it has one', async () => {
    const links = lesson('lesson', 'See [the contents](/docs/) and [the fields](/docs/fields/).');
    await expect(contentWith(links)).rejects.toThrow('"/docs/" leads to no page');
    expect((await contentWith(withManual, links)).docs.length).toBe(1);
  });
});
