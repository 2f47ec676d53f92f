import type { EventEntry, EventId } from './content-model.ts';

/** An event of which nothing is known but its articles: it is called by its id. */
export function toBareEvent(id: EventId): EventEntry {
  return { id, title: id, date: '', summary: '', terms: [], notes: [] };
}
