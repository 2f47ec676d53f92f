import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';

async function call(program: string, ...args: readonly string[]) {
  return promisify(execFile)(process.execPath, [program, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

describe('crossquote', () => {
  const program = 'src/cli/crossquote.cjs';

  test('lists its commands', async () => {
    const { code, stdout } = await call(program);
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\w`, 'm'));
  });

  test.each(Object.keys(commands))('%s --help says how it is called', async (name) => {
    const { code, stdout } = await call(program, name, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^crossquote ${name} `));
  });

  test('hands on what stands after the command, whatever it is', async () => {
    const { code, stdout } = await call(program, 'validate', 'tests/fixtures/harbour', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
  });

  test('tells its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect((await call(program, '--version')).stdout).toBe(`${version}\n`);
  });

  test('says which command it does not have', async () => {
    const { code, stderr } = await call(program, 'biuld');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^There is no command "biuld"\.\ncrossquote COMMAND/);
  });
});

test.each(['README.md', 'docs/start.md', 'docs/hosting.md', 'docs/core.md'])(
  '%s names no command that there is not',
  async (file) => {
    const text = await readFile(file, 'utf8');
    const named = [...text.matchAll(/(?:npx |`)crossquote ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(commands, name))).toEqual([]);
  },
);

describe('crossquote under a Node that is too old for it', () => {
  let folder: string;
  let program: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'old node-'));
    program = join(folder, 'src/cli/crossquote.cjs');
    await mkdir(join(folder, 'src/cli'), { recursive: true });
    await copyFile('src/cli/crossquote.cjs', program);
    await writeFile(join(folder, 'package.json'), '{"engines":{"node":">=99.1"}}');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('says what to do', async () => {
    const { code, stderr } = await call(program, 'build');
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Crossquote needs Node 99.1 or newer, and this is ${process.versions.node}. Install a current Node from https://nodejs.org, open a new terminal and say the same again.\n`,
    );
  });

  test.skipIf(process.platform === 'win32')(
    'runs with the Node that npm has installed beside it',
    async () => {
      const carried = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`);
      await mkdir(join(carried, 'bin'), { recursive: true });
      await writeFile(join(carried, 'package.json'), '{}');
      const node = join(carried, 'bin/node');
      await writeFile(node, '#!/bin/sh\nprintf "%s|" "$@"\nexit 3\n');
      await chmod(node, 0o755);
      const { code, stdout } = await call(program, 'build', 'a folder', '--strict');
      expect(code).toBe(3);
      expect(stdout).toBe(`${program}|build|a folder|--strict|`);
    },
  );
});
