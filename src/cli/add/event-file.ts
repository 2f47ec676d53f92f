import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { contentFields } from '../../corpus/fields/field-table.ts';
import { writeNew } from '../files/write-whole.ts';
import { toIsoDate } from '../../import/page/facts/values.ts';
import { isReservedId, isWellFormedId } from '../../corpus/fields/ids.ts';
import { namesOfFlags, toFieldValues } from './field-values.ts';

/** The file of a new event. */
export interface EventFile {
  readonly file: string;
  readonly date: string;
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
  const { title } = fields;
  if (title === undefined || title.trim() === '')
    return `A new event needs a title: --title "The council votes on the harbour".`;
  if (id === '')
    return 'No id can be made from a title without Latin letters and digits. Give one, of small letters, digits and single hyphens.';
  if (!isWellFormedId(id))
    return `"${id}" cannot stand in an address. Use small letters, digits and single hyphens.`;
  if (isReservedId(id)) return `"${id}" is a name that the site uses itself. Choose another.`;
  if (fields.date === undefined) return 'A new event needs its day: --date 2026-03-02.';
  const date = readDay(fields.date);
  if (date === undefined) return sayNoDay(fields.date);
  const neither = namesOfFlags(contentFields.event).find(
    (name) => fields[name] !== undefined && !/^(?:true|false)$/iu.test(fields[name]),
  );
  if (neither !== undefined)
    return `--${neither} "${fields[neither]}" is neither true nor false. Write one of them, or --${neither} alone for true.`;
  const known = { ...fields, date, summary: fields.summary ?? `${title.replace(/[.!?]$/, '')}.` };
  const written = Object.fromEntries(
    contentFields.event.flatMap(({ name }) => {
      const value = (known as Readonly<Record<string, string | undefined>>)[name];
      return value === undefined ? [] : [[name, value.replace(/\s+/g, ' ').trim()]];
    }),
  );
  return {
    file: join(folder, 'events', `${id}.md`),
    date,
    content: `---\n${stringify(toFieldValues(contentFields.event, written), { lineWidth: 0 })}---\n`,
  };
}

/** A day as people write it, as fields have it; `undefined` where it can be none or two. */
export function readDay(written: string): string | undefined {
  return toIsoDate(written)?.slice(0, 10);
}

export function sayNoDay(written: string): string {
  return `"${written}" cannot be read as a day of the calendar. Write it like 2026-03-02.`;
}

/** Writes the file of a new event; one that is there is never written over. */
export async function writeEvent({ file, content }: EventFile): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeNew(file, content);
}
