import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What stays between builds: what was found in events, for a content folder, and what pages were made from, for a site. */
export type Kept = 'events' | 'pages';

// From the folder that a command runs in.
const FOLDER = join('.cache', 'crossquote');

/** Where something stays for a folder. Nothing depends on what stands there: it is checked, and all of it may go. */
export function keptPlace(kind: Kept, of: string): string {
  const name = createHash('sha256').update(resolve(of)).digest('hex').slice(0, 12);
  return join(FOLDER, kind, name);
}

/** Notes for whom a place is kept, and takes away those of folders that are gone. Never fails: nothing depends on it. */
export async function tidyKept(kind: Kept, of: string): Promise<void> {
  const folder = join(FOLDER, kind);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${keptPlace(kind, of)}.of`, resolve(of));
    for (const name of (await readdir(folder)).filter((each) => each.endsWith('.of'))) {
      const note = join(folder, name);
      const folderKeptFor = await readFile(note, 'utf8');
      // Empty while another build writes it.
      if (folderKeptFor === '' || existsSync(folderKeptFor)) continue;
      for (const gone of [note.slice(0, -'.of'.length), note])
        await rm(gone, { recursive: true, force: true });
    }
  } catch {
    // Another build tidies too, or nothing can be written here.
  }
}
