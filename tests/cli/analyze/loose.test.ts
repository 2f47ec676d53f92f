import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLoose } from '../../../src/cli/analyze/loose.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loose-'));
});
afterEach(() => rm(folder, { recursive: true }));

const usual = { isEventFromFolder: false, map: {} };

test('reads pages, texts and tables with what they state, under ids that mean something', async () => {
  await writeFile(join(folder, 'a.txt'), 'Exactly  “this”.\n');
  await writeFile(
    join(folder, 'b.html'),
    '<title>Quays to close | The Courier</title><meta name="author" content="Ruth Pell"><article><h1>Quays to close</h1><p>The council voted, “every quay is safe”, on Monday.</p></article>',
  );
  await writeFile(
    join(folder, 'c.csv'),
    'id,title,body,date,event\nn1,One,“Yes”.,2026-03-02,ferry\n,Two,“No”.,,ferry\n',
  );
  await writeFile(join(folder, 'd.png'), 'x');
  const { corpus, passedOver } = await readLoose([folder], usual);
  const own = (id: string) => corpus.articles.find((article) => article.id === `${folder}/${id}`);
  expect(corpus.articles.map(({ id }) => id.slice(folder.length + 1))).toEqual([
    'a',
    'b',
    'c/n1',
    'c/line-3',
  ]);
  expect(own('a')?.text).toBe('Exactly  “this”.\n');
  expect(own('b')).toMatchObject({
    headline: 'Quays to close',
    author: 'Ruth Pell',
    outlet: 'the-courier',
    event: 'event',
  });
  expect(own('c/n1')).toMatchObject({
    headline: 'One',
    text: '“Yes”.',
    published: '2026-03-02',
    event: 'ferry',
  });
  expect(corpus.events.map(({ id }) => id)).toEqual(['event', 'ferry']);
  expect(passedOver).toEqual([join(folder, 'd.png')]);
});

test('tells of everything that it cannot read, and reads nothing then', async () => {
  await writeFile(join(folder, 'a.csv'), 'x,y\n1,2\n');
  await expect(readLoose([join(folder, 'a.csv'), join(folder, 'gone.html')], usual)).rejects.toThrow(
    /2 problems[\s\S]*No column is known to hold the texts[\s\S]*there is no such file/,
  );
});
