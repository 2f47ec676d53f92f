import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { type ContentReading, readContent } from '../../src/corpus/content.ts';
import { findBuiltSite } from '../support/built-site.ts';
import { LEFT, writeEscapedContent } from '../support/escaped-content.ts';

let content: Awaited<ReturnType<typeof writeEscapedContent>>;
let reading: ContentReading;
let site: string;

beforeAll(async () => {
  content = await writeEscapedContent();
  reading = await readContent(content.folder);
  site = await findBuiltSite({ content: content.folder });
});

afterAll(() => content?.remove());

// Pictures, fonts and packed numbers have any bytes; scripts hold no content, and name such characters themselves.
const isText = (path: string) => !/\.(?:png|woff2|bin|js)$/.test(path);

describe('a site of content whose every field and text writes unprintable characters as escapes', () => {
  test('has none of them in the bytes of any file, as such or as a reference', async () => {
    const files = (await listFiles(site)).filter(isText);
    const holding: string[] = [];
    for (const path of files) {
      const bytes = await readFile(join(site, path));
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const found = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]|&#(?:x?0*(?:7|1b|202e)|8238|27);/iu.exec(
        text,
      );
      // U+FFFD is what a lone surrogate becomes in UTF-8.
      if (found !== null || text.includes('\uFFFD')) holding.push(path);
    }
    expect(files.length).toBeGreaterThan(30);
    expect(holding).toEqual([]);
  });

  test('has none of them in the values of its data', async () => {
    const files = (await listFiles(site)).filter((path) => path.endsWith('.json'));
    const holding: string[] = [];
    for (const path of files) {
      JSON.parse(await readFile(join(site, path), 'utf8'), (key, value) => {
        if (
          typeof value === 'string' &&
          /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFD]|\p{Cs}/u.test(value)
        )
          holding.push(`${path} ${key}`);
      });
    }
    expect(files.length).toBeGreaterThan(5);
    expect(holding).toEqual([]);
  });

  test('prints the words around them', async () => {
    const home = await readFile(join(site, 'index.html'), 'utf8');
    expect(home).toContain(`Site${LEFT} Site`);
    const article = await readFile(join(site, 'articles/vote-daily/index.html'), 'utf8');
    expect(article).toContain(`Headline${LEFT} Headline`);
    expect(article).toContain('every quay safe');
    expect(article).toContain(`quoted ${LEFT}`);
    const lesson = await readFile(join(site, 'docs/lesson/index.html'), 'utf8');
    expect(lesson).toContain('href="https://example.org/ab"');
  });

  test('is told of once for the fields and once for the text of a file', () => {
    const told = reading.problems.map(({ file, line, code, severity }) => [
      `${file.replace(`${content.folder}/`, '')}:${line}`,
      `${code} ${severity}`,
    ]);
    expect([...new Set(told.map(([, kind]) => kind))]).toEqual(['unprintable-character warning']);
    expect(told.map(([place]) => place)).toEqual([
      ...['articles/vote/daily.md:2', 'articles/vote/daily.md:6'],
      ...['articles/vote/herald.md:2', 'articles/vote/herald.md:6'],
      ...['docs/lesson.md:2', 'docs/lesson.md:6'],
      ...['events/vote.md:2', 'outlets.yaml:2', 'site.yaml:1', 'speakers.yaml:2', 'stories.yaml:2'],
    ]);
  });
});
