import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rooms, writeDirections } from '../../scripts/directions.ts';

const names = Object.keys(rooms);

test('biome.directions.json is what scripts/directions.ts writes', async () => {
  expect(await readFile('biome.directions.json', 'utf8')).toBe(await writeDirections());
});

describe('the rooms', () => {
  test('are all folders of src, and all files and folders of src/core', async () => {
    const list = async (folder: string) => await readdir(folder, { withFileTypes: true });
    const folders = (await list('src')).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const withoutCode = ['styles', 'fonts'];
    expect(folders.toSorted()).toEqual([...new Set([...names.map(topOf), ...withoutCode])].sort());
    const inCore = names
      .filter((name) => topOf(name) === 'core')
      .flatMap((name) => rooms[name]?.files ?? [name.slice('core/'.length)]);
    expect(inCore.toSorted()).toEqual((await list('src/core')).map(({ name }) => name).sort());
  });

  test('use no room that uses them', () => {
    const left = new Set(names);
    const isFree = (name: string) => rooms[name]?.uses.every((used) => !left.has(used));
    for (let free = names; free.length > 0; free = [...left].filter(isFree))
      for (const name of free.filter(isFree)) left.delete(name);
    expect([...left]).toEqual([]);
  });
});

describe('the linter', () => {
  const packages = [
    ...new Set(names.flatMap((name) => rooms[name]?.packages ?? [])),
    ...['node:fs', 'node:fs/promises', 'nowhere', 'nowhere/inside', '@nobody/nothing'],
  ];
  /** All that a room could import: every other room, and packages. */
  const importsOf = (name: string) => [
    ...names.filter((other) => other !== name).map((other) => wayTo(name, other)),
    ...packages,
  ];
  let refused: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'directions-'));
    await cp('biome.directions.json', join(folder, 'biome.json'));
    for (const name of names) {
      const file = join(folder, fileIn(name));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(
        file,
        importsOf(name)
          .map((specifier) => `export * from '${specifier}';\n`)
          .join(''),
      );
    }
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--only=noRestrictedImports', 'src'],
      { cwd: folder, encoding: 'utf8' },
    );
    await rm(folder, { recursive: true });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Refusal[] };
    refused = new Map(
      names.map((name) => {
        const own = diagnostics.filter(({ location: { path } }) => path === fileIn(name));
        return [name, own.map(({ location: { start } }) => importsOf(name)[start.line - 1] ?? '')];
      }),
    );
  });

  test.each(names)('lets %s use its rooms and packages, and nothing else', (name) => {
    const { uses = [], packages: own = [], node } = rooms[name] ?? {};
    const allowed = new Set([
      ...uses.map((used) => wayTo(name, used)),
      ...own,
      ...(node ? ['node:fs', 'node:fs/promises'] : []),
    ]);
    expect(refused.get(name)?.toSorted()).toEqual(
      importsOf(name)
        .filter((wanted) => !allowed.has(wanted))
        .sort(),
    );
  });
});

/** What the linter says of an import, of which it tells the line. */
interface Refusal {
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

function topOf(name: string): string {
  return name.split('/')[0] ?? name;
}

/** A file of a room: two folders below it, or one of those that it is. */
function fileIn(name: string): string {
  const [file] = rooms[name]?.files ?? [];
  return file === undefined ? `src/${name}/one/two/file.ts` : `src/${topOf(name)}/${file}`;
}

function wayTo(name: string, other: string): string {
  const way = relative(dirname(fileIn(name)), fileIn(other));
  return way.startsWith('.') ? way : `./${way}`;
}
