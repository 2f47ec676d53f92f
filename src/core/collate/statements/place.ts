import type { Span } from '../../model.ts';
export { fieldText } from '../../article-text.ts';
export { inEventOrder } from '../../event-order.ts';
import type { Wordage } from './treatment.ts';
import { readWords } from '../../text/words.ts';

export function wordageOf(text: string, spans: readonly Span[], insertions: readonly Span[] = []): Wordage {
  return { text, words: spans.flatMap((span) => readWords(text, span, insertions)) };
}
