import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { english } from '../../src/views/say.ts';
import { catalogue } from '../support/catalogue.ts';

/** The names of all entries that are no groups, with those of the groups around them. */
function listEntries(of: object, groups: readonly string[] = []): (readonly string[])[] {
  return Object.entries(of).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? listEntries(value, [...groups, name]) : [[...groups, name]],
  );
}

test('every sentence of `say` is said somewhere', async () => {
  const src = new URL('../../src/', import.meta.url);
  const files = (await readdir(src, { recursive: true })).filter(
    (file) =>
      /^(?:views|pages|components|layouts|client|site|cli)\b.*\.(?:ts|astro)$/u.test(file) &&
      !/\bsay\b/u.test(file),
  );
  const code = (await Promise.all(files.map((file) => readFile(new URL(file, src), 'utf8')))).join('\n');
  const isSaid = (entry: readonly string[]): boolean => {
    const [name = '', group] = entry.toReversed();
    const ways = [
      `\\.${name}\\b`,
      // Taken out of `say` by its name.
      `\\b${name}\\b[^{}]*\\}+\\s*(?::\\s*(?:Page|Say)\\b|=\\s*(?:page\\.)?say\\b)`,
      // Chosen by a key, or handed on with its group.
      ...(group === undefined ? [] : [`\\.${group}(?:\\[|[,)])`]),
    ];
    return ways.some((way) => new RegExp(way, 'u').test(code));
  };
  const entries = listEntries(catalogue);
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter((entry) => !isSaid(entry)).map((entry) => entry.join('.'))).toEqual([]);
});

test('a group of the contents has no section’s name, which would stand there twice', () => {
  const sections = new Set<string>(Object.values(english.sections));
  expect(Object.values(english.groups).filter((group) => sections.has(group))).toEqual([]);
});
