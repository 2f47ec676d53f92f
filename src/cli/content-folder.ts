import { readdirSync } from 'node:fs';

/**
 * The content folder that a command works on: the one given, else the site's that the command is run in.
 *
 * @throws {Error} where none is given and the command is run elsewhere, with the sentence that all commands have for it
 */
export function contentFolder(given: string | undefined = process.env.CONTENT_FOLDER): string {
  if (given !== undefined) return given;
  requireHere('content/', (name, isFolder) => name === 'content' && isFolder);
  return 'content';
}

/**
 * Astro without the site's own settings serves and builds something, which is not the site.
 * @throws {Error} where they are not in this folder
 */
export function requireSettings(): void {
  requireHere('astro.config.mjs', (name) => /^astro\.config\.(?:[mc]?js|[mc]?ts)$/.test(name));
}

/** @throws {Error} always, with where to run the command instead */
export function refuseElsewhere(missing: string): never {
  throw new Error(`There is no ${missing} here. Run this in the folder of the site.`);
}

function requireHere(missing: string, isIt: (name: string, isFolder: boolean) => boolean): void {
  const names = readdirSync('.', { withFileTypes: true });
  // A link to a folder is for the reading of the content to refuse or to take.
  if (!names.some((entry) => isIt(entry.name, !entry.isFile()))) refuseElsewhere(missing);
}
