import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const commands = ['build', 'preview', 'validate', 'new', 'add', 'analyze', 'archive'];

/** Ends with the code and what the command printed, as it was called with these arguments. */
async function call(command: string, ...args: readonly string[]) {
  return promisify(execFile)(process.execPath, [`src/cli/${command}.ts`, ...args]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

describe.each(commands)('%s', (command) => {
  test('--help says how it is called', async () => {
    const { code, stdout } = await call(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^crossquote ${command} `));
  });

  test('refuses an option that it does not have, and says which', async () => {
    const { code, stderr } = await call(command, '--fold');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--fold'\n/);
    expect(stderr).toContain(`crossquote ${command} `);
  });
});

test('build refuses a second folder', async () => {
  const { code, stderr } = await call('build', 'one', 'two');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^"two" is one argument too many\.\n/);
});

test('an argument is printed with what a terminal would obey written out', async () => {
  const { code, stderr } = await call('build', 'one', 'two\u001B[2J');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^"two\\u001B\[2J" is one argument too many\.\n/);
});

test('analyze says that it cannot write where there is no folder', async () => {
  const { code, stderr } = await call(
    'analyze',
    'tests/fixtures/harbour/articles',
    '--out',
    '/no/such/folder/a.json',
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Nothing was written: "\/no\/such\/folder\/a\.json" is not there\.$/m);
});
