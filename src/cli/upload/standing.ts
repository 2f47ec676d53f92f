import { posix } from 'node:path';
import { type Client, FTPError } from 'basic-ftp';

/**
 * Whether a file stands at a path from the root of the server. Not every server can be asked for a size; the listing of
 * the folder tells then.
 * @throws Error of the connection, and of a server that answers neither
 */
export async function isStanding(
  client: Pick<Client, 'size' | 'cd' | 'list'>,
  path: string,
): Promise<boolean> {
  try {
    await client.size(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    if (!(error instanceof FTPError)) throw error;
  }
  return (await namesIn(client, posix.dirname(path))).includes(posix.basename(path));
}

/** What stands in a folder; nothing where there is none. */
export async function namesIn(client: Pick<Client, 'cd' | 'list'>, folder: string): Promise<string[]> {
  try {
    await client.cd(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return (await client.list()).map(({ name }) => name);
}

/** What servers answer where there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof FTPError && [550, 553].includes(error.code);
}
