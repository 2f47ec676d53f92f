import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { appendEntries } from '../files/append-entries.ts';
import { writeNew, writeWhole } from '../files/write-whole.ts';
import { type EventFile, writeEvent } from './event-file.ts';
import type { Planned } from './plan.ts';

/**
 * Writes an article, with its outlet and its event where they are new: all or none, but for the entry of a new outlet
 * where an article that stands already cannot be written. False where something has come to the
 * place of an article that is new.
 */
export async function writeArticle(
  folder: string,
  { file, content, replaced, newOutlet }: Extract<Planned, { kind: 'write' }>,
  newEvent: EventFile | undefined,
): Promise<boolean> {
  // What a run that fails takes away again: the next one would know the article, and add no outlet and no event.
  const made: string[] = [];
  try {
    if (newEvent !== undefined) {
      await writeEvent(newEvent);
      made.push(newEvent.file);
    }
    await mkdir(dirname(file), { recursive: true });
    if (replaced === undefined) {
      const isFree = await writeNew(file, content).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'EEXIST') throw error;
          return false;
        },
      );
      if (!isFree) {
        await removeAll(made);
        return false;
      }
      made.push(file);
    }
    if (newOutlet !== undefined)
      await appendEntries(join(folder, 'outlets.yaml'), [{ value: { ...newOutlet } }]);
    if (replaced !== undefined) await writeWhole(file, content);
  } catch (error) {
    await removeAll(made);
    throw error;
  }
  return true;
}

async function removeAll(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(file, { force: true });
}
