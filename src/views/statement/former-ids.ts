import { findWords, type QuotePlace } from '../../core/collate/notes/note-quotes.ts';
import type { ArticleId } from '../../core/content-model.ts';
import type { EventAnalysis, Statement } from '../../core/model.ts';

/** An id that an editor says has led to words, and where the words stand. */
export interface FormerId {
  readonly id: string;
  readonly article: ArticleId;
  /** Every place, the body's first. */
  readonly places: readonly QuotePlace[];
}

/** What the event's notes say of ids that no statement and no quotation gives any more. */
export function formerIdsOf({ event, articles }: Pick<EventAnalysis, 'event' | 'articles'>): FormerId[] {
  return event.notes.flatMap((note) =>
    note.kind === 'formerly'
      ? note.ids.map((id) => ({ id, article: note.quote.article, places: findWords(note.quote, articles) }))
      : [],
  );
}

/** Whether the statement has a reading where the words stand. */
export function leadsTo(statement: Statement, { id, article, places }: FormerId): boolean {
  if (!id.startsWith('s-')) return false;
  const own = statement.readings.flatMap((reading) => (reading.article === article ? reading.places : []));
  return own.some(({ field, spans }) =>
    places.some(
      (place) =>
        place.field === field && spans.some((span) => span.start < place.end && place.start < span.end),
    ),
  );
}
