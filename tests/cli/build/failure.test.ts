import { mkdir, rename, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../../src/cli/build/failure.ts';

const errorOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('describeFailure(error)', () => {
  test('says in words what the file system refuses, and where', async () => {
    const missing = join(tmpdir(), 'no-such-folder/dist');
    expect(describeFailure(await errorOf(mkdir(missing)))).toBe(`"${missing}" is not there`);
    expect(describeFailure(await errorOf(rename(missing, '/elsewhere')))).toBe('"/elsewhere" is not there');
    expect(describeFailure(await errorOf(rmdir('src')))).toBe('"src" is not empty, and stays');
  });

  test.each([
    ['ENOSPC', 'there is no space left on the disk of "/srv/site"'],
    ['EROFS', '"/srv/site" is on a disk that can only be read'],
    ['EACCES', 'you have no permission for "/srv/site"'],
    ['EBUSY', '"/srv/site" is in use and cannot be replaced'],
  ])('says of %s: %s', (code, sentence) => {
    const error = Object.assign(new Error(code), {
      code,
      syscall: 'rename',
      path: '/tmp',
      dest: '/srv/site',
    });
    expect(describeFailure(error)).toBe(sentence);
  });

  test('says what there is to say where the system names no place', () => {
    const of = (code: string) => describeFailure(Object.assign(new Error(code), { code, syscall: 'write' }));
    expect(of('ENOSPC')).toBe('there is no space left on the disk');
    expect(of('EIO')).toBe('the system refuses to go on (EIO)');
  });

  test('knows nothing of an error in the program', () => {
    expect(describeFailure(new TypeError('x is undefined'))).toBeUndefined();
    expect(describeFailure('x')).toBeUndefined();
  });
});
