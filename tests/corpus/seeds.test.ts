import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/content-model.ts';
import { type Content, loadContent } from '../../src/corpus/content.ts';
import { SAMPLE } from '../support/sample.ts';

const pairs = [
  ['lachin-convoy/trt-world', '000_6a6cc6aa0ad06db9'],
  ['lachin-convoy/daily-sabah', '001_b7c5c6f6e6012c01'],
  ['lachin-convoy/oc-media', '002_1c252b8177d2cb0a'],
  ['assembly-resolution/unidentified', '003_f2303176f947fbc8'],
  ['ambassador-recall/turan', '004_0fc6983f1f719e74'],
] as const;

let content: Content;
beforeAll(async () => {
  content = await loadContent(SAMPLE);
});

describe.each(pairs)('the sample’s articles/%s.md', (path, seed) => {
  test('has the seed’s characters in the seed’s order, white space and Markdown apart', async () => {
    const markdown = await readFile(`${SAMPLE}/articles/${path}.md`, 'utf8');
    expect(withoutSpace(withoutMarkdown(markdown))).toBe(withoutSpace(await readSeed(seed)));
  });

  test('is read into the seed’s characters, furniture and headline in their places', async () => {
    const article = content.corpus.articles.find(({ id }) => id === path.replace('/', '-'));
    expect(withoutSpace(everythingIn(article))).toBe(withoutSpace(await readSeed(seed)));
  });
});

test('OC Media’s appeals, notes and caption are furniture, its subhead a heading, its headline apart', () => {
  const article = content.corpus.articles.find(({ outlet }) => outlet === 'oc-media');
  expect(article?.headline).toBe(
    'Azerbaijan summons French ambassador for sending humanitarian aid to Nagorno-Karabakh',
  );
  expect(
    article?.blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ start, end }) => article.text.slice(start, end)),
  ).toEqual(['‘Basic humanitarian assistance should never be held hostage to political disagreements’']);
  expect(article?.furniture.map(({ paragraphs }) => paragraphs[0]?.slice(0, 20))).toEqual([
    'Become an OC Media M',
    '1 September 2023',
    '[Read on OC Media: A',
    'For ease of reading,',
  ]);
});

test('fields that are not known are absent', () => {
  const known = content.corpus.articles.map(({ id, headline, url, publishedFrom }) => [
    id,
    headline !== undefined,
    url !== undefined,
    publishedFrom ?? 'page',
  ]);
  expect(known).toEqual([
    ['ambassador-recall-turan', false, true, 'text'],
    ['assembly-resolution-unidentified', false, false, 'text'],
    ['lachin-convoy-daily-sabah', false, true, 'text'],
    ['lachin-convoy-oc-media', true, true, 'page'],
    ['lachin-convoy-trt-world', false, true, 'page'],
  ]);
});

const readSeed = (name: string) => readFile(`tests/fixtures/seeds/${name}.txt`, 'utf8');

function withoutMarkdown(file: string): string {
  return file
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^:::(?:furniture)?$/gm, '')
    .replace(/^#{1,2} /gm, '');
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Furniture, headline and blocks in the file's order; of the seeds, furniture alone stands before a headline. */
function everythingIn(article: Article | undefined): string {
  if (article === undefined) throw new Error('There is no such article.');
  const { text, blocks, furniture, headline = '' } = article;
  const [first, ...rest] = furniture;
  const parts = [...(first?.paragraphs ?? []), headline];
  for (let block = 0; block <= blocks.length; block++) {
    for (const { beforeBlock, paragraphs } of rest) if (beforeBlock === block) parts.push(...paragraphs);
    const span = blocks[block];
    if (span !== undefined) parts.push(text.slice(span.start, span.end));
  }
  return parts.join('\n');
}
