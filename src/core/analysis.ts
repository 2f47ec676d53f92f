import { findPassages } from './collate/passages.ts';
import { inEventOrder } from './collate/place.ts';
import { groupIntoStatements } from './collate/statements.ts';
import { extractQuotations } from './extract/quotations.ts';
import type { Article, Corpus, EventAnalysis, EventEntry, SpeakerEntry } from './model.ts';

/** Everything the stages find for one event: a pure function of its entry, its articles and the speakers. */
export function analyzeEvent(
  event: EventEntry,
  articles: readonly Article[],
  speakers: readonly SpeakerEntry[],
): EventAnalysis {
  const ordered = inEventOrder(articles.filter((article) => article.event === event.id));
  const quotations = ordered.flatMap((article) => extractQuotations(article, speakers));
  return {
    event,
    articles: ordered,
    quotations,
    statements: groupIntoStatements(event, ordered, quotations, speakers),
    passages: findPassages(ordered),
  };
}

/** Every event of a corpus, in the corpus's order. */
export function analyze(corpus: Corpus): EventAnalysis[] {
  const byEvent = new Map<string, Article[]>();
  for (const article of corpus.articles) {
    byEvent.set(article.event, [...(byEvent.get(article.event) ?? []), article]);
  }
  return corpus.events.map((event) => analyzeEvent(event, byEvent.get(event.id) ?? [], corpus.speakers));
}
