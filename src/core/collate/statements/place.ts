import type { Article, Field, Span } from '../../model.ts';
import type { Wordage } from './treatment.ts';
import { readWords } from '../../text/words.ts';

export function fieldText(article: Pick<Article, 'text' | 'headline'> | undefined, field: Field): string {
  return (field === 'headline' ? article?.headline : article?.text) ?? '';
}

export function wordageOf(text: string, spans: readonly Span[], insertions: readonly Span[] = []): Wordage {
  return { text, words: spans.flatMap((span) => readWords(text, span, insertions)) };
}

/** Articles by publication, then id: the order in which an event's articles stand everywhere. */
export function inEventOrder(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => compare(a.published ?? '~', b.published ?? '~') || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
