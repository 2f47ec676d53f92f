import { FileInfo, FTPError } from 'basic-ftp';
import { describe, expect, test } from 'vitest';
import { isStanding } from '../../../src/cli/upload/standing.ts';

const answer = (code: number) => new FTPError({ code, message: `${code} Answer` });

/** A server that answers SIZE with a number or an error, and lists these names. */
function serverOf(size: number | Error, names: readonly string[] | Error) {
  const give = async <Given>(given: Given | Error) => {
    if (given instanceof Error) throw given;
    return given;
  };
  return {
    size: () => give(size),
    cd: async () => ({ code: 250, message: '250 Changed' }),
    list: async () => (await give(names)).map((name) => new FileInfo(name)),
  };
}

describe('isStanding(client, path)', () => {
  test.each([
    ['has a size', 12, [], true],
    ['is not there', answer(550), ['page.html'], false],
    ['is listed, where the server knows no SIZE', answer(500), ['page.html'], true],
    ['is listed, where SIZE is not carried out', answer(502), ['page.html'], true],
    ['is not listed', answer(502), ['other.html'], false],
  ] as const)('a file that %s', async (_name, size, names, isThere) => {
    expect(await isStanding(serverOf(size, names), '/site/page.html')).toBe(isThere);
  });

  test.each([
    ['the connection', new Error('Timeout (control socket)'), []],
    ['the listing', answer(502), answer(425)],
  ] as const)('where %s fails it is not known', async (_name, size, names) => {
    await expect(isStanding(serverOf(size, names), '/site/page.html')).rejects.toThrow(/Timeout|425/);
  });
});
