import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

interface Package {
  readonly dependencies: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly allowScripts?: Record<string, boolean>;
}

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

async function readPackage(folder: string) {
  const own = JSON.parse(await readFile(`${folder}package.json`, 'utf8')) as Package;
  const { packages } = JSON.parse(await readFile(`${folder}package-lock.json`, 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return { own, packages, locked: Object.entries(packages).filter(([path]) => path !== '') };
}

const root = await readPackage('');
const maintenance = await readPackage('maintenance/');
const engines = await readPackage('maintenance/archive/');

describe.each([
  ['', root],
  ['maintenance/', maintenance],
  ['maintenance/archive/', engines],
])('%spackage-lock.json', (_folder, { own, locked }) => {
  test('has a SHA-512 for every package', () => {
    expect(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
    expect(locked.length).toBeGreaterThan(10);
  });

  test('says nowhere from which host a package is loaded', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('lets no package run a script when it is installed', () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripts.map(([path]) => own.allowScripts?.[path.replace('node_modules/', '')])).toEqual(
      Object.values(own.allowScripts ?? {}),
    );
  });
});

describe.each([
  ['', root],
  ['maintenance/', maintenance],
  ['maintenance/archive/', engines],
])('%spackage.json', (_folder, { own }) => {
  test('names exact versions', () => {
    const versions = { ...own.dependencies, ...own.optionalDependencies, ...own.devDependencies };
    expect(
      Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version)),
    ).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  test.each([
    [
      'For a build, and in the built site',
      { ...root.own.dependencies, ...root.own.optionalDependencies },
      root.packages,
    ],
    ['For development alone', root.own.devDependencies ?? {}, root.packages],
    ['For maintenance, by hand', maintenance.own.dependencies, maintenance.packages],
    ['For the tests of archives', engines.own.dependencies, engines.packages],
  ])('gives under “%s” each package its licence and a reason', async (heading, dependencies, packages) => {
    const text = await readFile('docs/dependencies.md', 'utf8');
    const section = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const rows = section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const said = Object.fromEntries(rows.map(([, name = '', licence]) => [name, licence]));
    const wanted = Object.fromEntries(
      Object.keys(dependencies).map((name) => [name, packages[`node_modules/${name}`]?.license]),
    );
    expect(said).toEqual(wanted);
    for (const [, name, , reason = ''] of rows) expect([name, reason.length > 4]).toEqual([name, true]);
  });
});
