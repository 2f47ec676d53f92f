import { markFailedChoices } from './claims/choices.ts';
import { withdrawFailedClaims } from './claims/claims.ts';
import type { JoiningLimits } from './collate/joining/limits.ts';
import { applyQuotationNotes } from './collate/notes/quotation-notes.ts';
import { findPassages } from './collate/passages/passages.ts';
import { groupIntoStatements } from './collate/statements/statements.ts';
import { inEventOrder } from './event-order.ts';
import { extractQuotations } from './extract/quotations.ts';
import type { Article, Corpus, EventEntry, SpeakerEntry } from './content-model.ts';
import type { EventAnalysis } from './model.ts';
import { entriesFor } from './speaker-scope.ts';

/** Everything the stages find for one event: a pure function of its entry, its articles and the speakers. */
export function analyzeEvent(
  event: EventEntry,
  articles: readonly Article[],
  speakers: readonly SpeakerEntry[],
  limits?: JoiningLimits,
): EventAnalysis {
  const ordered = inEventOrder(articles.filter((article) => article.event === event.id));
  const found = ordered.flatMap((article) => extractQuotations(article, entriesFor(article, speakers)));
  const quotations = applyQuotationNotes(event.notes, ordered, found, speakers);
  return markFailedChoices(
    withdrawFailedClaims({
      event,
      articles: ordered,
      quotations,
      ...groupIntoStatements(event, ordered, quotations, speakers, limits),
      passages: findPassages(ordered),
    }),
  );
}

/** Every event of a corpus, in the corpus's order. */
export function analyze(corpus: Corpus): EventAnalysis[] {
  const byEvent = new Map<string, Article[]>();
  for (const article of corpus.articles) {
    byEvent.set(article.event, [...(byEvent.get(article.event) ?? []), article]);
  }
  return corpus.events.map((event) => analyzeEvent(event, byEvent.get(event.id) ?? [], corpus.speakers));
}
