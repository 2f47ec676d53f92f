import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOUND = join(import.meta.dirname, '../fixtures/torture');

/** A case that once broke a check's promise. */
export interface Found {
  readonly file: string;
  readonly case: unknown;
}

/** The cases that a check has found, by their files' names. */
export async function readFound(check: string): Promise<Found[]> {
  const names = await readdir(join(FOUND, check)).catch(() => []);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const file = join(FOUND, check, name);
      return { file, case: (JSON.parse(await readFile(file, 'utf8')) as Found).case };
    }),
  );
}

/** Keeps a case under a name made of its content, and says where. */
export async function keepFound(check: string, given: unknown, message: string): Promise<string> {
  const json = JSON.stringify({ message, case: given }, null, 2);
  const digest = createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 12);
  const file = join(FOUND, check, `${digest}.json`);
  await mkdir(join(FOUND, check), { recursive: true });
  await writeFile(file, `${json}\n`);
  return file;
}
