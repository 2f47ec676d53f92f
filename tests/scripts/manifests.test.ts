import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { createPackage, programPackage } from '../../scripts/package/manifests.ts';
import { filesUsedBy } from '../../src/corpus/used-files.ts';

test('the program’s package says of what it needs all that this repository’s does', () => {
  const needs = Object.entries(packageFile).filter(
    ([key]) => /dependencies/i.test(key) && key !== 'devDependencies',
  );
  expect(needs.map(([key]) => key)).toContain('peerDependencies');
  expect(programPackage(packageFile)).toMatchObject(Object.fromEntries(needs));
});

test('what makes a site needs YAML alone, and none of its files imports another package', async () => {
  expect(createPackage(packageFile).dependencies).toEqual({ yaml: packageFile.dependencies.yaml });
  const used = (await filesUsedBy('create/main.ts', 'src')).filter((path) => path.endsWith('.ts'));
  expect(used.length).toBeGreaterThan(10);
  const imported = await Promise.all(
    used.map(async (path) => {
      const { importedFiles } = ts.preProcessFile(await readFile(join('src', path), 'utf8'));
      return importedFiles
        .map(({ fileName }) => fileName)
        .filter((name) => !/^(?:\.|node:)/.test(name))
        .map((name) => `${path}: ${name}`);
    }),
  );
  expect(imported.flat().filter((line) => !line.endsWith(': yaml'))).toEqual([]);
});
