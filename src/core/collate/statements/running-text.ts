import type { Article, Field, Quotation, Span } from '../../model.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { spokenWords } from '../../text/spoken-words.ts';
import type { Word } from '../../text/words.ts';
import { fieldText } from './place.ts';

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
      const near = nearFinder(own.filter((quotation) => quotation.field === field));
      return sentencesOf(text, blocks).map((span): Sentence => {
        const touching = near(span);
        const inMarks = touching.filter(({ marks, kind }) => marks !== 'none' && kind !== 'term');
        const words = spokenWords(text, span, [], article.lang);
        const marked = words.map((word) => inMarks.findLast((quotation) => holds(quotation, word)) ?? null);
        return { ...span, article, rank, field, words, marked, near: touching };
      });
    });
  });
}

function holds({ pieces }: Quotation, word: Span): boolean {
  return pieces.some((piece) => piece.start <= word.start && word.end <= piece.end);
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
