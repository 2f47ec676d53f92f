import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['src', 'tests', 'docs', 'maintenance', 'scripts'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1))
    .filter((path) => !path.includes('node_modules')),
);
const known = new Set([...files, ...FOLDERS]);
const names = new Set(files.map((path) => basename(path)));
const documents = readdirSync(ROOT).filter((name) => name.endsWith('.md'));

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);

  // A word in capitals stands for whatever a reader puts there.
  test('names no folder and no file that is not there', () => {
    const paths = code
      .flatMap((words) => words.split(' '))
      .filter((word) => new RegExp(`^(?:${FOLDERS.join('|')})/[^<>*A-Z]*$`).test(word))
      .map((path) => path.replace(/\/$/, ''));
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
  });

  test('names no file of code that is nowhere', () => {
    const named = [...text.matchAll(/(?<![\w/.-])[a-z][\w-]*(?:\.test)?\.ts\b/g)].map(([name]) => name);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  // In a row of a table, what stands after a path lies in the same folder.
  test('names beside a path only what lies beside it', () => {
    const rows = text.matchAll(/`((?:src|tests)\/[^`]+\.ts)`((?:, `[\w-]+(?:\.test)?\.ts`)+)/g);
    const beside = [...rows].flatMap(([, path = '', rest = '']) =>
      [...rest.matchAll(/`([^`]+)`/g)].map(([, name = '']) => join(dirname(path), name)),
    );
    expect(beside.filter((path) => !known.has(path))).toEqual([]);
  });

  test('leads to no file that is not there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path = '']) => path);
    const there = new Set([...known, ...readdirSync(ROOT)]);
    expect(links.filter((path) => !there.has(path.replace(/^\.\//, '')))).toEqual([]);
  });
});
