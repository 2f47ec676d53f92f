import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReadAlong } from '../../../../src/cli/build/read-back/read-along.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'along-'));
  for (const name of ['a.html', 'b.html', 'c.html', 'card.png']) await writeFile(join(folder, name), name);
});
afterAll(() => rm(folder, { recursive: true }));

function openReader() {
  const read: string[] = [];
  const reader = {
    isReadAlone: (path: string) => path.endsWith('.html'),
    read: async (path: string, content: Buffer) => void read.push(`${path}: ${content.toString()}`),
  };
  return { read, reader };
}

test('what is added before the reader comes, and after, is read in that order', async () => {
  const { read, reader } = openReader();
  const along = new ReadAlong(folder);
  along.add('b.html');
  along.begin(reader);
  along.add('a.html');
  await along.end();
  along.add('c.html');
  await along.end();
  expect(read).toEqual(['b.html: b.html', 'a.html: a.html', 'c.html: c.html']);
});

test('a reader who comes first waits for what is added', async () => {
  const { read, reader } = openReader();
  const along = new ReadAlong(folder);
  along.begin(reader);
  await along.end();
  along.add('a.html');
  await along.end();
  expect(read).toEqual(['a.html: a.html']);
});

test('what the reader does not want, or is not there, is passed over', async () => {
  const { read, reader } = openReader();
  const along = new ReadAlong(folder);
  for (const path of ['card.png', 'gone.html', 'c.html']) along.add(path);
  along.begin(reader);
  await along.end();
  expect(read).toEqual(['c.html: c.html']);
});

test('what the reader throws is thrown at the end, however long nobody waits for it', async () => {
  const along = new ReadAlong(folder);
  const read = async () => {
    throw new Error('The page is too deep.');
  };
  along.begin({ isReadAlone: () => true, read });
  along.add('a.html');
  await new Promise((done) => setTimeout(done, 20));
  await expect(along.end()).rejects.toThrow('The page is too deep.');
});

test('what waits when it is stopped is not read, and what comes later is', async () => {
  const { read, reader } = openReader();
  const along = new ReadAlong(folder);
  for (const path of ['a.html', 'b.html', 'c.html']) along.add(path);
  along.begin(reader);
  along.stop();
  await along.end();
  expect(read.length).toBeLessThan(2);
  along.add('b.html');
  await along.end();
  expect(read.at(-1)).toBe('b.html: b.html');
});
