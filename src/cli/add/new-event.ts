import { contentFields } from '../../corpus/fields/field-table.ts';
import { toId } from '../../corpus/fields/ids.ts';
import { type EventFile, planEvent } from './event-file.ts';
import { isOneValue } from './field-values.ts';

/** The fields of an event that a command line can give. */
export const eventOptions = contentFields.event.filter(isOneValue);

/** An event that is to be, with its file, which nobody has written yet. */
export interface NewEvent extends EventFile {
  readonly id: string;
  /** What is done when the file is written, as a sentence. */
  readonly said: string;
}

/** "NEW": an event whose id is made from its title. */
export function isToBeMade(id: string): boolean {
  return /^new$/i.test(id);
}

/**
 * Plans a new event of a content folder, with an id from its title where none, or "NEW", is given. Returns a sentence where
 * something is missing or wrong, or the event is there already. Writes nothing.
 */
export function planNewEvent(
  folder: string,
  wanted: string | undefined,
  fields: Readonly<Record<string, string | undefined>>,
  isThere: (id: string) => boolean,
): NewEvent | string {
  const id = wanted === undefined || isToBeMade(wanted) ? toId(fields.title ?? '') : wanted;
  if (isThere(id)) return `The event "${id}" is there already.`;
  const plan = planEvent(folder, id, fields);
  if (typeof plan === 'string') return plan;
  const toDo = fields.summary === undefined ? '; write its summary, one neutral sentence, anew' : '';
  const day = plan.date === fields.date ? '' : `, of ${plan.date}`;
  return { ...plan, id, said: `${plan.file}: a new event${day}${toDo}.` };
}
