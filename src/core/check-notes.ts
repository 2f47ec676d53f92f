import { findNoteProblems, type NoteProblem } from './collate/notes/note-problems.ts';
import { extractQuotations } from './extract/quotations.ts';
import type { Corpus } from './content-model.ts';
import { entriesFor } from './speaker-scope.ts';

/** What in the editors' notes the articles do not bear out; whoever builds a site ends with these. */
export function checkNotes({ events, articles, speakers }: Corpus): NoteProblem[] {
  const byEvent = Map.groupBy(articles, ({ event }) => event);
  return events.flatMap((event) => {
    if (event.notes.length === 0) return [];
    const own = byEvent.get(event.id) ?? [];
    const quotations = own.flatMap((article) => extractQuotations(article, entriesFor(article, speakers)));
    return findNoteProblems(event, own, quotations);
  });
}
