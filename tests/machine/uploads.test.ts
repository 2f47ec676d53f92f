import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';

import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles, writeManifest } from '../../src/cli/build/site-files.ts';
import { hosts } from '../../src/cli/host/host-files.ts';
import { findBuiltSite } from '../support/built-site.ts';

// Debian's own Python has the server, whatever else is first on the PATH.
const python = '/usr/bin/python3';
const hasServer = spawnSync(python, ['-c', 'import pyftpdlib']).status === 0;
const hasRsync = spawnSync('rsync', ['--version']).error === undefined;
if (!hasServer) console.warn('There is no FTP server, so no upload is tested; .ci/setup installs pyftpdlib.');
if (!hasRsync) console.warn('rsync is not installed, so it is not tested; .ci/setup installs it.');

let folder: string;
let site: string;
let space: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web space-'));
  site = join(folder, 'dist');
  await cp(await findBuiltSite({ content: 'tests/fixtures/harbour' }), site, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** A page more, another style and a page less: what the next build may bring. */
async function changeSite(): Promise<void> {
  await rm(join(site, 'about'), { recursive: true });
  await writeFile(join(site, 'theme.js'), '// another');
  await mkdir(join(site, 'new'));
  await writeFile(join(site, 'new/index.html'), 'new');
  await writeManifest(site);
}

async function writeSite(place: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(place);
  for (const [path, content] of Object.entries(files)) await writeFile(join(place, path), content);
  await writeManifest(place);
}

async function readAll(of: string): Promise<Record<string, string>> {
  const paths = await listFiles(of);
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(of, path), 'latin1')])),
  );
}

describe.skipIf(!hasServer)('crossquote upload', () => {
  let server: ChildProcess;
  let port: number;

  beforeAll(async () => {
    space = join(folder, 'ftp');
    await mkdir(space);
    [server, port] = await serve({ may: 'elradfmwMT' });
    while (!upload('/nowhere/', { password: 'wrong' }).stderr.includes('530')) await wait(100);
  });
  afterAll(() => server?.kill());

  /** What a login may do is said by a letter each: "a" and "d" are to write on at a file's end, and to delete. */
  async function serve({ may }: { may: string }): Promise<[ChildProcess, number]> {
    const port = await freePort();
    const program = `
import sys
from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler
from pyftpdlib.servers import FTPServer
folder, port, may = sys.argv[1:]
FTPHandler.authorizer = DummyAuthorizer()
FTPHandler.authorizer.add_user("ada", "sésame", folder, perm=may)
FTPServer(("127.0.0.1", int(port)), FTPHandler).serve_forever()`;
    return [spawn(python, ['-c', program, space, String(port), may], { stdio: 'ignore' }), port];
  }

  function upload(path: string, { password = 'sésame', from = site, more = [] as string[], at = port } = {}) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/cli/crossquote.cjs', 'upload', `ftp://ada@127.0.0.1:${at}${path}`, from, ...more],
      { env: { ...process.env, FTP_PASSWORD: password }, encoding: 'utf8' },
    );
    return { code: status, stdout, stderr };
  }

  test('brings a web space up to the site, and on up to the next, and leaves alone what is not of the site', async () => {
    await mkdir(join(space, 'our quotes'));
    await writeFile(join(space, 'our quotes/counter.php'), 'theirs');
    expect(upload('/our%20quotes/')).toMatchObject({ code: 0, stderr: '' });
    const theirs = { 'counter.php': 'theirs' };
    expect(await readAll(join(space, 'our quotes'))).toEqual({ ...(await readAll(site)), ...theirs });

    await changeSite();
    expect(upload('/our%20quotes/').stdout).toBe('2 files uploaded, 1 deleted.\n');
    expect(await readAll(join(space, 'our quotes'))).toEqual({ ...(await readAll(site)), ...theirs });
    expect(spawnSync('ls', [join(space, 'our quotes/about')]).status).not.toBe(0);
    expect(upload('/our%20quotes/').stdout).toBe('0 files uploaded, 0 deleted.\n');
  });

  test('after an upload that broke off, the site before it comes whole again, and nothing of the other stays', async () => {
    const [before, next] = [join(folder, 'before'), join(folder, 'next')];
    await writeSite(before, { 'index.html': 'before', 'same.html': 'same' });
    await writeSite(next, { 'a.html': 'next', 'index.html': 'next', 'same.html': 'same', 'z.html': 'next' });
    expect(upload('/broken/', { from: before }).code).toBe(0);
    // What the manifest names and the folder lacks breaks the upload off after the pages before it.
    await rm(join(next, 'z.html'));
    expect(upload('/broken/', { from: next }).code).toBe(1);
    expect(await readFile(join(space, 'broken/index.html'), 'utf8')).toBe('next');
    expect(upload('/broken/', { from: before }).code).toBe(0);
    expect(await readAll(join(space, 'broken'))).toEqual(await readAll(before));
  });

  test('a first upload writes over nobody’s files unless it is told to', async () => {
    const from = join(folder, 'first');
    await writeSite(from, { 'index.html': 'ours', 'other.html': 'ours' });
    await mkdir(join(space, 'theirs'));
    await writeFile(join(space, 'theirs/index.html'), 'theirs');
    expect(upload('/theirs/', { from })).toMatchObject({
      code: 1,
      stderr:
        '"index.html" stands in the web space already, no upload made it, and this one would write over it. Name another folder, or give --over.\n',
    });
    expect(await readAll(join(space, 'theirs'))).toEqual({ 'index.html': 'theirs' });
    expect(upload('/theirs/', { from, more: ['--over'] })).toMatchObject({ code: 0, stderr: '' });
    expect(await readAll(join(space, 'theirs'))).toEqual(await readAll(from));
  });

  test('a later upload writes over nobody’s files either', async () => {
    const [first, later] = [join(folder, 'small'), join(folder, 'grown')];
    await writeSite(first, { 'index.html': 'ours' });
    await writeSite(later, { 'index.html': 'ours', 'press.html': 'ours' });
    expect(upload('/grows/', { from: first }).code).toBe(0);
    await writeFile(join(space, 'grows/press.html'), 'theirs');
    expect(upload('/grows/', { from: later })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^"press\.html" stands in the web space already/),
    });
    expect(await readFile(join(space, 'grows/press.html'), 'utf8')).toBe('theirs');
    expect(upload('/grows/', { from: later, more: ['--over'] })).toMatchObject({ code: 0, stderr: '' });
    expect(await readAll(join(space, 'grows'))).toEqual(await readAll(later));
  });

  test('a site that is another by now is not uploaded under the name of the one before', async () => {
    const from = join(folder, 'rebuilt');
    await writeSite(from, { 'index.html': 'one', 'z.html': 'one' });
    await writeFile(join(from, 'z.html'), 'two');
    expect(upload('/rebuilt/', { from })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"z.html" has changed since the site was built. Build it again.'),
    });
    await writeManifest(from);
    expect(upload('/rebuilt/', { from }).stdout).toBe('2 files uploaded, 0 deleted.\n');
    expect(await readAll(join(space, 'rebuilt'))).toEqual(await readAll(from));
  });

  test('a manifest that was cut off takes the place of none', async () => {
    const from = join(folder, 'manifest');
    await writeSite(from, { 'index.html': 'one' });
    expect(upload('/manifest/', { from }).code).toBe(0);
    await writeFile(
      join(space, 'manifest/build-manifest.json.new'),
      '{\n "version": 1,\n "base": "/",\n "fil',
    );
    expect(upload('/manifest/', { from })).toMatchObject({
      stdout: '0 files uploaded, 0 deleted.\n',
      stderr: '',
    });
    expect(await readAll(join(space, 'manifest'))).toEqual(await readAll(from));
  });

  test('a page that the server keeps is not told as deleted', async () => {
    const [before, after] = [join(folder, 'kept'), join(folder, 'withdrawn')];
    await writeSite(before, { 'index.html': 'one', 'withdrawn.html': 'one' });
    await writeSite(after, { 'index.html': 'one' });
    expect(upload('/kept/', { from: before }).code).toBe(0);
    const [keeping, keepingPort] = await serve({ may: 'elrmfMTw' });
    while (!upload('/nowhere/', { password: 'wrong', at: keepingPort }).stderr.includes('530'))
      await wait(100);
    const { code, stderr } = upload('/kept/', { from: after, at: keepingPort });
    keeping.kill();
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^The upload ended early: "withdrawn\.html" cannot be deleted: 550 /),
    ]);
    expect(upload('/kept/', { from: after }).stdout).toBe('0 files uploaded, 1 deleted.\n');
    expect(await readAll(join(space, 'kept'))).toEqual(await readAll(after));
  });

  test('says what the server said where it refuses', () => {
    expect(upload('/', { password: 'wrong' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^Nothing was uploaded, since the web space lets nobody in: 530 .*\. Look at the address, the name and FTP_PASSWORD\.\n$/,
      ),
    });
  });

  test('uploads nothing that is no site', () => {
    expect(upload('/', { from: 'docs' })).toMatchObject({
      code: 1,
      stderr: 'There is no built site in docs/. Run "npm run build" first.\n',
    });
  });
});

test.skipIf(!hasRsync)(
  'what rsync is told brings a folder up to the site and deletes what is gone',
  async () => {
    const place = join(folder, 'rsync');
    await mkdir(place);
    await writeFile(join(place, 'gone.html'), '');
    const script = (hosts.rsync?.files({ id: 'site', base: '/' })['deploy.sh'] ?? '')
      .replace(/^where=.*$/m, `where="${place}/"`)
      .replace('npx crossquote build', ':');
    const { status, stderr } = spawnSync('sh', ['-s'], { input: script, cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(await readAll(place)).toEqual(await readAll(site));
  },
);

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
