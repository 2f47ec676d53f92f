import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import type { Report } from './problems.ts';

/** A file's bytes; `undefined`, with the reason reported, where the system does not give them. */
export async function readBytes(path: string, file: string, report: Report): Promise<Buffer | undefined> {
  return orReport(() => readFile(path), file, report);
}

/** The names in a folder, sorted. Reports those that are no text, which can stand in no path that we could print. */
export async function readNames(folder: string, file: string, report: Report): Promise<string[]> {
  const names = await orReport(() => readdir(folder, { encoding: 'buffer' }), file, report);
  return (names ?? [])
    .filter((name) => {
      if (isUtf8(name)) return true;
      report({
        ...{ file: `${file}/${shown(name)}`, line: 1, column: 1, code: 'name-not-utf8', severity: 'error' },
        message: 'The name is not UTF-8. Rename the file.',
      });
      return false;
    })
    .map((name) => name.toString())
    .sort((a, b) => (a < b ? -1 : 1));
}

/**
 * What an action on a file or folder gives; `undefined`, with the reason reported, where the system refuses it.
 * @throws what is no refusal of the system's
 */
export async function orReport<Value>(
  action: () => Promise<Value>,
  file: string,
  report: Report,
): Promise<Value | undefined> {
  try {
    return await action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    report({
      ...{ file, line: 1, column: 1, code: 'unreadable-file', severity: 'error' },
      message: reasons[code] ?? `It cannot be read: the system says ${code}. Mend that, or take it out.`,
    });
    return undefined;
  }
}

const gone = 'It went away while it was read. Run the command again when nothing changes it.';
const forbidden = 'It may not be read. Change its permissions, or take it out.';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: gone,
  ENOTDIR: gone,
  EACCES: forbidden,
  EPERM: forbidden,
};

/** A name with the bytes that are no ASCII written out. */
function shown(name: Buffer): string {
  return Array.from(name, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`,
  ).join('');
}
