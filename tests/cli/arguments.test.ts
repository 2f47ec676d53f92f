import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutPasswords } from '../../src/cli/arguments.ts';
import { writeManifest } from '../../src/cli/build/site-files.ts';
import { callCommand } from '../support/call-command.ts';

const commands = ['build', 'preview', 'validate', 'new', 'add', 'analyze', 'archive'];

const call = (command: string, ...args: readonly string[]) => callCommand(`src/cli/${command}.ts`, args);

describe.each(commands)('%s', (command) => {
  test('--help says how it is called', async () => {
    const { code, out } = await call(command, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^crossquote ${command} `));
  });

  test('refuses an option that it does not have, and says which', async () => {
    const { code, err } = await call(command, '--fold');
    expect(code).toBe(2);
    expect(err).toMatch(/^Unknown option '--fold'\n/);
    expect(err).toContain(`crossquote ${command} `);
  });
});

test('an option that is nearly one of the command’s is told by its name, above a line and not above all of the help', async () => {
  const { code, err } = await call('add', 'courier.html', '--auther', 'Ada Moreno');
  expect(code).toBe(2);
  expect(err.trimEnd().split('\n')).toEqual([
    "Unknown option '--auther'",
    'Did you mean --author?',
    expect.stringMatching(/^crossquote add FILE…/),
    '--help has the rest.',
  ]);
  expect((await call('add', '--zzzzzz')).err).not.toContain('Did you mean');
});

test('build refuses a second folder', async () => {
  const { code, err } = await call('build', 'one', 'two');
  expect(code).toBe(2);
  expect(err).toMatch(/^"two" is one argument too many\.\n/);
});

test('an argument is printed with what a terminal would obey written out', async () => {
  const { code, err } = await call('build', 'one', 'two\u001B[2J');
  expect(code).toBe(2);
  expect(err).toMatch(/^"two\\u001B\[2J" is one argument too many\.\n/);
});

test.each([
  [['ftps://ada:geheim@host.example/', 'dist', 'ftps://ada:geheim@host.example/']],
  [['ftps://ada:geheim@host.example/', 'ftps://ada:geheim@host.example/']],
  [['dist', 'ftps://ada:geheim@host.example/']],
])('upload %j prints no password, however its arguments stand', async (args) => {
  const { code, err } = await call('upload', ...args);
  expect(code).not.toBe(0);
  expect(err).not.toContain('geheim');
});

describe('withoutPasswords(text)', () => {
  test.each([
    ['ftps://ada:geheim@host.example/', 'ftps://ada:…@host.example/'],
    ['ftps://ada:p@ssw0rd@host.example/', 'ftps://ada:…@host.example/'],
    ['ftps://ada:ge/heim@host.example/', 'ftps://ada:…@host.example/'],
    ['ftps://ada:/geheim@host.example/', 'ftps://ada:…@host.example/'],
    ['ftps://ada:ge heim@host.example/', 'ftps://ada:…@host.example/'],
    ['ftps://ada: geheim@host.example/', 'ftps://ada:…@host.example/'],
    ['ftps://ada:ge\nheim@host.example/', 'ftps://ada:…@host.example/'],
    ['ftps://ada@town.example:geheim@host.example/', 'ftps://ada@town.example:…@host.example/'],
    ['ftp:/ada:geheim@host.example/', 'ftp:/ada:…@host.example/'],
    ['ada:geheim@host.example', 'ada:…@host.example'],
    ['"ftp://a:x@one.example/", "ftp://b:y@two.example/"', '"ftp://a:…@two.example/"'],
  ])('%j is printed as %j', (text, printed) => {
    expect(withoutPasswords(text)).toBe(printed);
  });

  test.each([
    'ftps://host.example:21/quotes/',
    'The web space lets nobody in: 530 Login of ada@town.example is refused.',
    'connect ECONNREFUSED 127.0.0.1:1',
  ])('%j has none', (text) => {
    expect(withoutPasswords(text)).toBe(text);
  });
});

test('upload says that nothing was uploaded where no server is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'upload-'));
  await writeManifest(folder);
  const { code, err } = await call('upload', 'ftp://ada:geheim@127.0.0.1:1/', folder);
  await rm(folder, { recursive: true });
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/^Nothing was uploaded, since the web space lets nobody in: .*ECONNREFUSED.*\n$/),
  ]);
});

test('analyze says that it cannot write where there is no folder', async () => {
  const { code, err } = await call(
    'analyze',
    'tests/fixtures/harbour/articles',
    '--out',
    '/no/such/folder/a.json',
  );
  expect(code).toBe(1);
  expect(err).toMatch(/^Nothing was written: "\/no\/such\/folder\/a\.json" is not there\.$/m);
});
