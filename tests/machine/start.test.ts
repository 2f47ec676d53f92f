import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/cli/build/site-files.ts';
import { type Packed, packPackages } from '../support/packages.ts';

// The lines of docs/start.md, docs/hosting.md and docs/upgrading.md as somebody types them who has an empty folder and
// nothing else, one after the other, with the Node of the machine.

let packed: Packed;
let later: Packed;
let parent: string;
let site: string;

const page = (outlet: string, ...paragraphs: string[]) =>
  `<!doctype html><html lang="en"><head><title>The vote</title><meta property="og:site_name" content="${outlet}"></head>
<body><article><h1>The council votes</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`;

beforeAll(async () => {
  packed = await packPackages();
  later = await packPackages('99.0.0');
  parent = await mkdtemp(join(tmpdir(), 'ein Büro '));
  site = join(parent, 'my-site');
});
afterAll(async () => {
  await Promise.all([packed?.remove(), later?.remove(), parent && rm(parent, { recursive: true })]);
});

/** The lines of a page's blocks that are marked `sh machine`. */
async function linesOf(document: string): Promise<string[]> {
  const text = await readFile(`docs/${document}.md`, 'utf8');
  return [...text.matchAll(/^```sh machine\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
}

const path = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|VITE|SITE_|CONTENT_|CACHE_|NODE_ENV)/.test(name),
    ),
  ),
  PATH: path,
} as NodeJS.ProcessEnv;

function type(line: string, folder: string): string {
  const { status, stdout, stderr } = spawnSync(line, { cwd: folder, env, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${line} ends with ${status}.\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** What a line prints that runs until it is ended, up to an address. */
async function addressOf(line: string): Promise<string> {
  const served = spawn(line, { cwd: site, env: { ...env, PORT: '0' }, shell: true, detached: true });
  let printed = '';
  served.stdout.on('data', (chunk) => (printed += chunk));
  served.stderr.on('data', (chunk) => (printed += chunk));
  try {
    while (!/http:\/\/\S+\//.test(printed)) {
      if (served.exitCode !== null) throw new Error(`${line} ends.\n${printed}`);
      await wait(50);
    }
    return /http:\/\/\S+\//.exec(printed)?.[0] ?? '';
  } finally {
    if (served.pid !== undefined) process.kill(-served.pid);
  }
}

describe('the ten minutes of docs/start.md', () => {
  test('lead line for line from nothing to a site that is up to date', async () => {
    const lines = await linesOf('start');
    expect(lines.slice(0, 2)).toEqual(['npm ci', 'npm run package']);
    const text = page('The Courier', '“Every quay is safe,” Mayor Ada Moreno said on Monday.');
    const other = page('The Gazette', 'Mayor Ada Moreno said on Monday that every quay was safe.');
    const served: string[] = [];
    for (const line of lines.slice(2)) {
      if (line.startsWith('cd ')) {
        expect(basename(line.slice(3))).toBe(basename(site));
        await writeFile(join(site, 'courier.html'), text);
        await writeFile(join(site, 'gazette.html'), other);
        await writeFile(
          join(site, 'herald.txt'),
          'The vote\n\n“Every quay is safe,” Ada Moreno, the mayor, said.\n',
        );
      } else if (/ \.\/crossquote-[\d.]+\.tgz$/.test(line)) {
        const file = basename(later.program);
        await cp(later.program, join(site, file));
        type(line.replace(/\S+$/, `--prefer-offline ./${file}`), site);
      } else if (/^npm run (?:dev|preview)$/.test(line)) served.push(await addressOf(line));
      else {
        const own = line
          .replace(/\.\/packed\/create-\S+/, `"${packed.create}"`)
          .replace(/\.\/packed\/\S+/, `"${packed.program}"`)
          .replace('../my-site', 'my-site')
          .replace(/^npm install$/, 'npm install --no-audit --no-fund --prefer-offline');
        type(own, line.includes('create-crossquote') ? dirname(site) : site);
      }
    }
    expect(served.length).toBe(2);
    expect(type('npx crossquote --version', site).trim()).toBe('99.0.0');
    expect(await readFile(join(site, 'content/speakers.yaml'), 'utf8')).toContain('Ada Moreno');
    const home = await readFile(join(site, 'dist/index.html'), 'utf8');
    expect(home).toContain('Harbour quotes');
    expect(home).toContain('The council votes on the harbour');
  });

  test('go on with docs/hosting.md and docs/upgrading.md', async () => {
    for (const line of await linesOf('hosting')) type(line, site);
    expect((await readManifest(join(site, 'dist')))?.base).toBe('/quotes/');
    const [install, ...lines] = await linesOf('upgrading');
    expect(install).toMatch(/^npm install \.\/crossquote-[\d.]+\.tgz$/);
    expect(lines.length).toBe(2);
    for (const line of lines) type(line, site);
  });
});
