import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whether a disk or another folder is mounted at this folder: nothing can be renamed to or from there. */
export async function isMountPoint(folder: string): Promise<boolean> {
  const [own, parent] = await Promise.all(
    [folder, dirname(folder)].map((path) =>
      stat(path).then(
        ({ dev }) => dev,
        () => undefined,
      ),
    ),
  );
  if (own === undefined) return false;
  // A folder of the same disk may be mounted there too, which only Linux tells.
  const table = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  return own !== parent || readMountPoints(table).includes(folder);
}

/** The fifth field of each line of `/proc/self/mountinfo`, where white space is written in octal. */
export function readMountPoints(table: string): string[] {
  return table.split('\n').flatMap((line) => {
    const path = line.split(' ')[4];
    return path === undefined
      ? []
      : [path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)))];
  });
}
