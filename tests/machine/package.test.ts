import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestContent } from '../../src/cli/build/content-state.ts';
import { listFiles, readManifest } from '../../src/cli/build/site-files.ts';
import { findBuiltSite } from '../support/built-site.ts';
import { type Packed, packPackages } from '../support/packages.ts';

// What somebody does who has the packed files and nothing else, with the Node of the machine, whatever its age.
const CONTENT = 'tests/fixtures/harbour';

const path = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);

/** What a shell without anything of this repository in it says to a command. */
function run(folder: string, program: string, ...args: readonly string[]) {
  const { npm_config_user_agent: _, ...own } = process.env;
  const env = Object.fromEntries(
    Object.entries({ ...own, PATH: path, NODE_ENV: undefined, VITEST: undefined }).filter(
      ([name, value]) => value !== undefined && !/^(?:npm_|VITE|SITE_|CONTENT_|CACHE_)/.test(name),
    ),
  ) as NodeJS.ProcessEnv;
  const isWindows = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell: isWindows,
  });
  return { code: status, stdout, stderr };
}

/** The same of a command that has to end well. */
function succeed(folder: string, program: string, ...args: readonly string[]): string {
  const { code, stdout, stderr } = run(folder, program, ...args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ends with ${code}.\n${stdout}${stderr}`);
  return stdout;
}

describe('a site of the packages', () => {
  let earlier: Packed;
  let present: Packed;
  let parent: string;
  let site: string;

  beforeAll(async () => {
    // No version has been published yet: the earlier one is the same program under another number.
    earlier = await packPackages('0.0.1');
    present = await packPackages();
    parent = await mkdtemp(join(tmpdir(), 'ein Büro '));
    site = join(parent, 'mein Hafen');
  });
  afterAll(async () => {
    await Promise.all([earlier?.remove(), present?.remove(), parent && rm(parent, { recursive: true })]);
  });

  test('is made without a question, with its own name and no sample', async () => {
    const made = succeed(
      parent,
      'npx',
      ...['--yes', `--package=${earlier.create}`, 'create-crossquote', 'mein Hafen'],
      ...['--title', 'The quays of Köln', '--event', 'The council votes', '--date', '2026-03-02'],
      ...['--host', 'github', '--program', earlier.program],
    );
    expect(made).toContain('GitHub Pages: ');
    const files = await listFiles(site);
    expect(files.filter((file) => file.startsWith('content/'))).toEqual([
      'content/events/the-council-votes.md',
      'content/outlets.yaml',
      'content/site.yaml',
      'content/speakers.yaml',
    ]);
    expect(files).toContain('.github/workflows/site.yml');
    expect(files).toContain('.gitattributes');
  });

  test('installs one dependency', async () => {
    succeed(site, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline');
    const { dependencies } = JSON.parse(await readFile(join(site, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies)).toEqual(['crossquote']);
    expect(succeed(site, 'npx', 'crossquote', '--version')).toBe('0.0.1\n');
  });

  test('takes articles, and shows them under its own name', async () => {
    const saved = join(parent, 'courier.txt');
    await writeFile(
      saved,
      'The mayor stays\n\n“We will rebuild every quay,” Mayor Ada Moreno said on Monday.\n',
    );
    const options = ['--event', 'the-council-votes', '--outlet', 'courier', '--outlet-name', 'The Courier'];
    succeed(site, 'npx', 'crossquote', 'add', saved, ...options);
    expect(succeed(site, 'npm', 'run', 'validate')).toMatch(/0 errors, 0 warnings, 1 article/);
    succeed(site, 'npm', 'run', 'build');
    const home = await readFile(join(site, 'dist/index.html'), 'utf8');
    expect(home).toContain('The quays of Köln');
    expect(home).toContain('The council votes');
    expect(await readFile(join(site, 'dist/theme.js'))).toEqual(await readFile('public/theme.js'));
  });

  test('has the pages that this repository builds of the same content', async () => {
    await rm(join(site, 'content'), { recursive: true });
    await cp(CONTENT, join(site, 'content'), { recursive: true });
    const settings = join(site, 'content/site.yaml');
    await writeFile(settings, `${await readFile(settings, 'utf8')}url: https://crossquote.example\n`);
    succeed(site, 'npm', 'run', 'build');
    const own = await findBuiltSite({ content: CONTENT });
    // Names of assets hold a digest of where they lie.
    const pages = async (folder: string) =>
      (await listFiles(folder)).filter(
        (file) => !file.startsWith('_astro/') && !file.startsWith('data/search/'),
      );
    expect(await pages(join(site, 'dist'))).toEqual(await pages(own));
    expect(await readFile(join(site, 'dist/data/statements.csv'), 'utf8')).toBe(
      await readFile(join(own, 'data/statements.csv'), 'utf8'),
    );
  });

  test('is previewed below its base, with the headers of a host', async () => {
    const settings = join(site, 'content/site.yaml');
    await writeFile(settings, `${await readFile(settings, 'utf8')}base: /quotes/\n`);
    succeed(site, 'npm', 'run', 'build');
    expect((await readManifest(join(site, 'dist')))?.base).toBe('/quotes/');
    const preview = spawn('npx', ['crossquote', 'preview'], {
      ...{ cwd: site, detached: true, stdio: ['ignore', 'pipe', 'inherit'] },
      env: { ...process.env, PATH: path, PORT: '0' },
    });
    try {
      let printed = '';
      preview.stdout?.on('data', (chunk) => (printed += chunk));
      while (!/http:\S+/.test(printed)) await wait(50);
      const address = /http:\S+/.exec(printed)?.[0] ?? '';
      expect(address).toMatch(/\/quotes\/$/);
      const answer = await fetch(address);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    } finally {
      if (preview.pid !== undefined) process.kill(-preview.pid);
    }
  });

  test('comes up to the present version by one command, its content untouched', async () => {
    const before = await digestContent(join(site, 'content'));
    succeed(site, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', present.program);
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(succeed(site, 'npx', 'crossquote', '--version')).toBe(`${version}\n`);
    succeed(site, 'npm', 'run', 'build');
    expect(await digestContent(join(site, 'content'))).toBe(before);
  });

  test('answers programs: the examples of docs/core.md, its types and schemas', async () => {
    const text = await readFile('docs/core.md', 'utf8');
    for (const [, code = '', printed = ''] of text.matchAll(/```js\n(.*?)```.*?```text\n(.*?)```/gs)) {
      await writeFile(join(site, 'example.mjs'), code);
      // With the Node that the package brings along where the machine's is older.
      expect(succeed(site, 'npm', 'exec', '--call', 'node example.mjs')).toBe(printed);
    }
    const typed = `import { analyzeTexts, type GivenText } from 'crossquote/core';
const texts: GivenText[] = [{ id: 'a', text: 'b' }];
const version: 2 = (await analyzeTexts(texts)).version;
// @ts-expect-error a text has an id
await analyzeTexts([{ text: version }]);
`;
    await mkdir(join(site, 'typed'));
    await writeFile(join(site, 'typed/example.ts'), typed);
    const compilerOptions = { noEmit: true, strict: true, target: 'esnext', module: 'nodenext', types: [] };
    await writeFile(join(site, 'typed/tsconfig.json'), JSON.stringify({ compilerOptions }));
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    expect(run(site, process.execPath, tsc, '-p', 'typed')).toMatchObject({ code: 0, stdout: '' });
    const schemas = join(site, 'node_modules/crossquote/schemas');
    for (const name of ['site', 'outlet', 'speaker', 'story']) {
      expect(existsSync(join(schemas, `${name}.schema.json`))).toBe(true);
    }
  });
});
