import type { ArticleId } from '../content-model.ts';
import type { EventAnalysis } from '../model.ts';
import { once } from '../once.ts';
import { countPassageWords } from './passage-words.ts';
import { findRunningPassages } from './running-passages.ts';

/** The passages that are told of two articles of an event, counted: the sums of what is told of each passage. */
export interface SharedRunningText {
  readonly articles: readonly [ArticleId, ArticleId];
  readonly passages: number;
  /** Words that both print outside quotation marks. */
  readonly unquoted: number;
}

/** Every pair of articles that share passages, most words first; pairs that share none are left out. */
export const shareOfRunningText: (analysis: EventAnalysis) => readonly SharedRunningText[] = once(
  (analysis) => {
    const counted = countPassageWords(analysis);
    const order = new Map(analysis.articles.map(({ id }, at) => [id, at]));
    const pairs = new Map<string, SharedRunningText>();
    for (const { id, spans } of findRunningPassages(analysis)) {
      const ids = [...new Set(spans.map(({ article }) => article))].toSorted(
        (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
      );
      for (const [at, a] of ids.entries()) {
        for (const b of ids.slice(at + 1)) {
          const key = `${order.get(a)} ${order.get(b)}`;
          const { passages, unquoted } = pairs.get(key) ?? { passages: 0, unquoted: 0 };
          pairs.set(key, {
            articles: [a, b],
            passages: passages + 1,
            unquoted: unquoted + (counted.get(id)?.unquoted ?? 0),
          });
        }
      }
    }
    const placeOf = ({ articles: [a, b] }: SharedRunningText) =>
      (order.get(a) ?? 0) * analysis.articles.length + (order.get(b) ?? 0);
    return [...pairs.values()].sort((x, y) => y.unquoted - x.unquoted || placeOf(x) - placeOf(y));
  },
);
