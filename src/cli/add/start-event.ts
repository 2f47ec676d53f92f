import { contentFields } from '../../corpus/fields/field-table.ts';
import { toId } from '../../corpus/fields/ids.ts';
import { planEvent, writeEvent } from './event-file.ts';

/** The fields of an event that a command line can give. */
export const eventOptions = contentFields.event.filter(({ kind }) => kind !== 'list');

export interface StartedEvent {
  readonly id: string;
  readonly date: string;
  /** What was done, as a sentence. */
  readonly said: string;
}

/**
 * Starts an event in a content folder, with an id from its title where none, or "NEW", is given. Returns a sentence where
 * something is missing or wrong, or the event is there already.
 */
export async function startEvent(
  folder: string,
  wanted: string | undefined,
  fields: Readonly<Record<string, string | undefined>>,
  { isThere, isDry }: { readonly isThere: (id: string) => boolean; readonly isDry: boolean },
): Promise<StartedEvent | string> {
  const id = wanted === undefined || /^new$/i.test(wanted) ? toId(fields.title ?? '') : wanted;
  if (isThere(id)) return `The event "${id}" is there already.`;
  const plan = planEvent(folder, id, fields);
  if (typeof plan === 'string') return plan;
  if (!isDry) await writeEvent(plan);
  const toDo = fields.summary === undefined ? '; write its summary, one neutral sentence, anew' : '';
  return { id, date: fields.date ?? '', said: `${plan.file}: a new event${toDo}.` };
}
