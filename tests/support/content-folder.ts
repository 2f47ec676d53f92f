import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What is done to one file of a content folder. */
export type Edit =
  | { readonly file: string; readonly replace: string; readonly by: string }
  | { readonly file: string; readonly write: string | Uint8Array }
  | { readonly file: string; readonly remove: true }
  | { readonly file: string; readonly linkTo: string };

/** A copy of the invented harbour content with some edits, in a folder of its own. */
export async function copyHarbour(
  edits: readonly Edit[] = [],
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'harbour-'));
  const folder = join(parent, 'content');
  await cp('tests/fixtures/harbour', folder, { recursive: true });
  for (const edit of edits) await applyEdit(folder, edit);
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}

export async function applyEdit(folder: string, edit: Edit): Promise<void> {
  const path = join(folder, edit.file);
  await mkdir(dirname(path), { recursive: true });
  if ('write' in edit) return writeFile(path, edit.write);
  if ('remove' in edit) return rm(path, { recursive: true });
  if ('linkTo' in edit) {
    await rm(path, { force: true });
    return symlink(edit.linkTo, path);
  }
  const text = await readFile(path, 'utf8');
  if (!text.includes(edit.replace)) throw new Error(`${edit.file} does not hold "${edit.replace}".`);
  return writeFile(
    path,
    text.replace(edit.replace, () => edit.by),
  );
}
