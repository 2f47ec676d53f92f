import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { isDay } from '../../corpus/fields/dates.ts';
import { contentFields } from '../../corpus/fields/field-table.ts';
import { isReservedId, isWellFormedId } from '../../corpus/fields/ids.ts';

/** The file of a new event. */
export interface EventFile {
  readonly file: string;
  readonly content: string;
}

/**
 * Makes the file of a new event from its fields. Without a summary its title stands in for one, to be written anew.
 * Returns a sentence where something is missing or wrong.
 */
export function planEvent(
  folder: string,
  id: string,
  fields: Readonly<Record<string, string | undefined>>,
): EventFile | string {
  if (!isWellFormedId(id))
    return `"${id}" cannot stand in an address. Use small letters, digits and single hyphens.`;
  if (isReservedId(id)) return `"${id}" is a name that the site uses itself. Choose another.`;
  const { title, date } = fields;
  if (title === undefined || title.trim() === '')
    return `A new event needs a title: --title "The council votes on the harbour".`;
  if (date === undefined || !isDay(date)) return `A new event needs its day: --date 2026-03-02.`;
  const known = { ...fields, summary: fields.summary ?? `${title.replace(/[.!?]$/, '')}.` };
  const written = Object.fromEntries(
    contentFields.event.flatMap(({ name }) => {
      const value = (known as Readonly<Record<string, string | undefined>>)[name];
      return value === undefined ? [] : [[name, value.replace(/\s+/g, ' ').trim()]];
    }),
  );
  return {
    file: join(folder, 'events', `${id}.md`),
    content: `---\n${stringify(written, { lineWidth: 0 })}---\n`,
  };
}

/** Writes the file of a new event; one that is there is never written over. */
export async function writeEvent({ file, content }: EventFile): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content, { flag: 'wx' });
}
