import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { filesUsedBy } from '../../../corpus/used-files.ts';
import { listFiles } from '../site-files.ts';

const source = join(import.meta.dirname, '..', '..', '..');

/** A name for what analyzes: this program's files, with the exact versions of its packages, and Node. */
export async function programVersion(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const path of await listFiles(source)) {
    hash.update(`${path}\0`).update(await readFile(join(source, path)));
  }
  return hash.update(await readFile(join(source, '..', 'package.json'))).digest('hex');
}

/**
 * A name for what makes pages: the program, and what is the project's own: its settings for Astro and all that they import,
 * its `src/`, and what is installed.
 */
export async function projectVersion(program: string, project = '.'): Promise<string> {
  const hash = createHash('sha256').update(program);
  const beside = (await readdir(project)).filter((name) => SETTINGS.test(name)).sort();
  const used = await Promise.all(beside.map((name) => filesUsedBy(name, project)));
  const own = join(project, 'src');
  const files = resolve(own) === source ? [] : await listFiles(own).catch(() => []);
  for (const path of [...new Set(used.flat()), ...files.map((each) => join('src', each))])
    hash.update(`${path}\0`).update(await readFile(join(project, path)));
  return hash.digest('hex');
}

const SETTINGS =
  /^(?:astro\.config\.\w+|tsconfig\.json|package\.json|package-lock\.json|[\w-]+\.lock|pnpm-lock\.yaml)$/;
