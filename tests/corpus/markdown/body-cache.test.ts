import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCachedReader } from '../../../src/corpus/markdown/body-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bodies-'));
});
afterEach(() => rm(folder, { recursive: true }));

const source = { file: 'a.md', text: 'One <b>two</b>.\n\nThree.', firstLine: 5 };

async function readOnce(file: string, given = source) {
  const reader = await openCachedReader(file);
  const body = await reader.read(given);
  await reader.close();
  return body;
}

describe('openCachedReader(file)', () => {
  test('gives what it read before, with the places of the file that asks', async () => {
    const file = join(folder, 'bodies.json');
    const first = await readOnce(file);
    expect(first.problems[0]).toMatchObject({ file: 'a.md', line: 5 });
    // What is kept is what is given: a mark in it comes back.
    await writeFile(file, (await readFile(file, 'utf8')).replace('Three.', 'Thrice'));
    const second = await readOnce(file, { ...source, file: 'b.md', firstLine: 9 });
    expect(second.article?.text).toContain('Thrice');
    expect(second.problems.map(({ line, column, file: of }) => [of, line, column])).toEqual(
      first.problems.map(({ line, column }) => ['b.md', line + 4, column]),
    );
  });

  test('reads anew what has changed, and where the kept file is no use', async () => {
    const file = join(folder, 'bodies.json');
    await readOnce(file);
    expect((await readOnce(file, { ...source, text: 'Other.' })).article?.text).toBe('Other.');
    await writeFile(file, '{"version":"another","bodies":');
    expect((await readOnce(file)).article?.text).toBe('One two.\n\nThree.');
    expect((await readOnce(join(folder, 'bodies.json', 'no-folder'))).article?.text).toBe(
      'One two.\n\nThree.',
    );
  });
});
