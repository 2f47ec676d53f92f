import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
  await writeFile(join(folder, 'package.json'), '{"name":"hafen"}');
  await mkdir(join(folder, 'content'));
  await writeFile(
    join(folder, 'content/site.yaml'),
    'name: Hafen\ndescription: Words.\npublisher: { name: Us }\nbase: /quotes/\n',
  );
});
afterEach(() => rm(folder, { recursive: true }));

function host(name: string, environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/cli/crossquote.cjs'), 'host', name],
    {
      cwd: folder,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    },
  );
  return { code: status, stdout, stderr };
}

test('crossquote host writes the files of a host for the site as its settings have it', async () => {
  const { code, stdout } = host('netlify');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^netlify\.toml: written\.\n\.node-version: written\.\nPush /);
  expect(await readFile(join(folder, 'netlify.toml'), 'utf8')).toContain('public-html/quotes');
});

test('crossquote host writes over nothing, and says so', async () => {
  await writeFile(join(folder, 'wrangler.toml'), '# ours');
  expect(host('cloudflare').stdout).toMatch(/^wrangler\.toml: is there already, and stays as it is\.\n/);
  expect(await readFile(join(folder, 'wrangler.toml'), 'utf8')).toBe('# ours');
});

test('crossquote host calls the site of a scoped package by a name that a host takes', async () => {
  await writeFile(join(folder, 'package.json'), '{"name":"@hafen/Zitate \\"1\\""}');
  expect(host('cloudflare').code).toBe(0);
  expect(await readFile(join(folder, 'wrangler.toml'), 'utf8')).toContain('name = "hafen-zitate-1"\n');
});

test.each([
  ['no package.json', undefined, 'There is no package.json here. Run this in the folder of the site.\n'],
  ['one that is no JSON', 'name: hafen', 'package.json cannot be read as JSON. Mend it first.\n'],
])('crossquote host says so of %s, and writes nothing', async (_name, content, sentence) => {
  if (content === undefined) await rm(join(folder, 'package.json'));
  else await writeFile(join(folder, 'package.json'), content);
  const { code, stderr } = host('github');
  expect([code, stderr, existsSync(join(folder, '.github'))]).toEqual([1, sentence, false]);
});

test('crossquote host refuses a base that no site can have', () => {
  const { code, stderr } = host('netlify', { SITE_BASE: '/our quotes/' });
  expect([code, stderr]).toEqual([1, expect.stringContaining('SITE_BASE is "/our quotes/"')]);
  expect(existsSync(join(folder, 'netlify.toml'))).toBe(false);
});

test('crossquote host says which hosts it knows', () => {
  const { code, stderr } = host('geocities');
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^"geocities" is no host .* Known are github, /)]);
  expect(existsSync(join(folder, '.github'))).toBe(false);
});
