import type { Article, ArticleId, EventAnalysis, Span } from '../model.ts';
import { findWords, subtractSpans, wordsInside } from './counted-words.ts';

/** One article's side of what two articles share. */
export interface SharedSide {
  readonly article: ArticleId;
  /** Words of the article that lie in passages shared with the other. */
  readonly words: number;
  /** Those of them outside quotation marks. */
  readonly unquoted: number;
  /** Words of the whole article. */
  readonly of: number;
}

/** How much running text two articles of an event have in common. */
export interface SharedRunningText {
  readonly a: SharedSide;
  readonly b: SharedSide;
  /** The smaller of the two sides' words: what can be said of both. */
  readonly words: number;
  readonly unquoted: number;
}

/** Every pair of articles that share passages, most words first; pairs that share none are left out. */
export function shareOfRunningText(analysis: EventAnalysis): SharedRunningText[] {
  const pairs: SharedRunningText[] = [];
  const sides = new Map(analysis.articles.map((article) => [article.id, toCounter(article, analysis)]));
  for (const [index, a] of analysis.articles.entries()) {
    for (const b of analysis.articles.slice(index + 1)) {
      const shared = analysis.passages.filter(
        ({ spans }) =>
          spans.some(({ article }) => article === a.id) && spans.some(({ article }) => article === b.id),
      );
      if (shared.length === 0) continue;
      const [sideA, sideB] = [a, b].map(({ id }) => {
        const spans = shared.flatMap((passage) => passage.spans.filter(({ article }) => article === id));
        return (sides.get(id) as Counter)(spans);
      }) as [SharedSide, SharedSide];
      pairs.push({
        a: sideA,
        b: sideB,
        words: Math.min(sideA.words, sideB.words),
        unquoted: Math.min(sideA.unquoted, sideB.unquoted),
      });
    }
  }
  return pairs.sort((x, y) => y.words - x.words);
}

type Counter = (spans: readonly Span[]) => SharedSide;

function toCounter(article: Article, analysis: EventAnalysis): Counter {
  const words = findWords(article.text);
  const marked = analysis.quotations
    .filter(({ article: id, field, kind }) => id === article.id && field === 'body' && kind !== 'indirect')
    .flatMap(({ pieces }) => pieces);
  return (spans) => ({
    article: article.id,
    words: wordsInside(words, spans).length,
    unquoted: wordsInside(words, subtractSpans(spans, marked)).length,
    of: words.length,
  });
}
