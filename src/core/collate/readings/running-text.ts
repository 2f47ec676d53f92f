import { fieldText } from '../../article-text.ts';
import type { Article, Span } from '../../content-model.ts';
import type { Field, Quotation } from '../../model.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';

/** A sentence of an article, marks or not. */
export interface Sentence extends Span {
  readonly article: Article;
  readonly rank: number;
  readonly field: Field;
  readonly words: readonly Word[];
  /** For each word the innermost quotation in whose marks it stands. */
  readonly marked: readonly (Quotation | null)[];
  /** Clauses said without marks, and quotations, that touch the sentence. */
  readonly near: readonly Quotation[];
}

/** The sentences of the reports of an event, headline first; official texts have none, since all of them is marked. */
export function sentencesOfReports(
  articles: readonly Article[],
  quotations: readonly Quotation[],
): Sentence[] {
  const byArticle = Map.groupBy(quotations, ({ article }) => article);
  return articles.flatMap((article, rank) => {
    if (article.kind === 'official') return [];
    const own = byArticle.get(article.id) ?? [];
    return (['headline', 'body'] as const).flatMap((field) => {
      const text = fieldText(article, field);
      const blocks = field === 'headline' ? [{ start: 0, end: text.length }] : article.blocks;
      const ofField = own.filter((quotation) => quotation.field === field);
      const near = nearFinder(ofField);
      const markedBy = innermostFinder(ofField);
      return sentencesOf(text, blocks).map((span): Sentence => {
        const touching = near(span);
        const words = spokenWords(text, span, [], article.lang);
        const marked = words.map(markedBy);
        return { ...span, article, rank, field, words, marked, near: touching };
      });
    });
  });
}

/** The innermost quotation in whose marks a word stands; to be asked for words in rising order. */
function innermostFinder(quotations: readonly Quotation[]): (word: Span) => Quotation | null {
  const pieces = quotations
    .filter(({ marks, kind }) => marks !== 'none' && kind !== 'term')
    .flatMap((quotation) => quotation.pieces.map(({ start, end }) => ({ start, end, quotation })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: typeof pieces = [];
  let at = 0;
  return (word) => {
    for (; at < pieces.length && (pieces[at]?.start ?? 0) <= word.start; at++) {
      const piece = pieces[at];
      if (!piece) break;
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= piece.start) open.pop();
      open.push(piece);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < word.end) open.pop();
    return open.at(-1)?.quotation ?? null;
  };
}

/** The quotations that touch a span, in order; to be asked for spans in rising order. */
function nearFinder(quotations: readonly Quotation[]): (span: Span) => Quotation[] {
  const sorted = quotations.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let open: Quotation[] = [];
  let at = 0;
  return (span) => {
    for (; at < sorted.length && (sorted[at]?.start ?? 0) < span.end; at++)
      open.push(sorted[at] as Quotation);
    open = open.filter(({ end }) => end > span.start);
    return [...open];
  };
}
