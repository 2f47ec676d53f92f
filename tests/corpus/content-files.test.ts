import { rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/corpus/content-files.ts';
import { formatProblem, type Problem } from '../../src/corpus/problems.ts';
import { copyHarbour } from '../support/content-folder.ts';

/** Reads a copy of the harbour content; `onProblem` is called at each problem, in the middle of the reading. */
async function read(
  prepare: (folder: string) => Promise<void>,
  onProblem: (folder: string) => void = () => {},
) {
  const { folder, remove } = await copyHarbour();
  const problems: Problem[] = [];
  try {
    await prepare(folder);
    const files = await readContentFiles(folder, (problem) => {
      problems.push(problem);
      onProblem(folder);
    });
    return { files, lines: problems.map((problem) => formatProblem(problem).replace(`${folder}/`, '')) };
  } finally {
    await remove();
  }
}

const nothing = async () => {};
// Reported before the files are read, and before the folders after it are looked into.
const addStray = (folder: string) => writeFile(join(folder, 'aaa.txt'), '');

describe('readContentFiles(folder, report)', () => {
  test.skipIf(process.platform !== 'linux')('reports a name that is not UTF-8, with its bytes', async () => {
    const { files, lines } = await read(async (folder) => {
      const name = Buffer.concat([
        Buffer.from(`${folder}/articles/harbour-vote/caf`),
        Buffer.from([0xe9, 0x2e, 0x6d, 0x64]),
      ]);
      await writeFile(name, 'Text.');
    });
    expect(lines).toEqual([
      String.raw`articles/harbour-vote/caf\xE9.md:1:1 name-not-utf8 The name is not UTF-8. Rename the file.`,
    ]);
    expect(files.articles).toHaveLength(3);
  });

  test('prints a name with a line break and an escape in one line', async () => {
    const { lines } = await read((folder) => writeFile(join(folder, 'a\n1:1 b\u001B[2J.json'), ''));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^a\\u000A1:1 b\\u001B\[2J\.json:1:1 unexpected-file The file is not read\./);
  });

  test('reports files that go away between being found and being read', async () => {
    const { files, lines } = await read(addStray, (folder) =>
      rmSync(join(folder, 'speakers.yaml'), { force: true }),
    );
    expect(lines.slice(1)).toEqual([
      'speakers.yaml:1:1 unreadable-file It went away while it was read. Run the command again when nothing changes it.',
    ]);
    expect(files.speakers).toBeUndefined();
    expect(files.articles).toHaveLength(3);
  });

  test('reports a folder that goes away before it is looked into', async () => {
    const { lines } = await read(
      async (folder) => {
        await rm(join(folder, 'events'), { recursive: true });
        await writeFile(join(folder, 'events'), '');
      },
      (folder) => rmSync(folder, { recursive: true, force: true }),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(1).every((line) => / unreadable-file It went away/.test(line))).toBe(true);
  });

  test('does not read a file that is too large to be of use', async () => {
    const { lines } = await read((folder) =>
      writeFile(join(folder, 'speakers.yaml'), 'a'.repeat(1024 * 1024 + 1)),
    );
    expect(lines).toEqual([
      expect.stringMatching(/^speakers\.yaml:1:1 file-too-large The file has 1048577 bytes/),
    ]);
  });

  test('finds nothing wrong with the harbour', async () => {
    expect((await read(nothing)).lines).toEqual([]);
  });
});
