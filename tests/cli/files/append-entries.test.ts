import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendEntries } from '../../../src/cli/files/append-entries.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entries-'));
  file = join(folder, 'outlets.yaml');
});
afterEach(() => rm(folder, { recursive: true }));

const courier = { value: { id: 'courier', name: 'The Courier' } };
const written = '- id: courier\n  name: The Courier\n';

describe('appendEntries(file, entries)', () => {
  test.each([
    ['a list', '- id: daily # ours\n  name: "Daily"\n', `- id: daily # ours\n  name: "Daily"\n${written}`],
    ['a list without a last line break', '- id: daily', `- id: daily\n${written}`],
    ['comments alone', '# Who publishes.\n', `# Who publishes.\n${written}`],
    ['an empty list', '[]\n', written],
    ['a list in brackets', '[{ id: daily }]\n', `- { id: daily }\n${written}`],
    [
      'entries that are indented',
      '  - id: daily\n    name: Daily\n',
      `- id: daily\n  name: Daily\n${written}`,
    ],
  ])('adds to %s', async (_name, before, after) => {
    await writeFile(file, before);
    await appendEntries(file, [courier]);
    expect(await readFile(file, 'utf8')).toBe(after);
  });

  test('makes the file where there is none, with the comments of entries', async () => {
    await appendEntries(file, [{ ...courier, comment: '3 quotations' }]);
    expect(await readFile(file, 'utf8')).toBe(`# 3 quotations\n${written}`);
  });

  test.each(['id: daily\n', '- id: "daily\n', 'daily\n'])(
    'leaves %j as it is, and says so',
    async (before) => {
      await writeFile(file, before);
      await expect(appendEntries(file, [courier])).rejects.toThrow(/outlets\.yaml" is no list of entries/);
      expect(await readFile(file, 'utf8')).toBe(before);
    },
  );

  test('adds none whose id is there', async () => {
    await writeFile(file, `- id: courier\n  name: Ours\n`);
    await appendEntries(file, [courier, { value: { id: 'daily', name: 'Daily' } }]);
    expect(await readFile(file, 'utf8')).toBe('- id: courier\n  name: Ours\n- id: daily\n  name: Daily\n');
  });

  test('loses no entry of two commands at once', async () => {
    await writeFile(file, '');
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => appendEntries(file, [{ value: { id, name: id } }])));
    expect((await readFile(file, 'utf8')).match(/^- id: \w$/gm)?.sort()).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => `- id: ${id}`),
    );
  });
});
