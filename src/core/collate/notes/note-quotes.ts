import { fieldText } from '../../article-text.ts';
import type { Article, EditorQuote, Span } from '../../content-model.ts';
import type { Field, Quotation } from '../../model.ts';
import { trimEndsOf } from '../../text/trim.ts';

/** Where an article prints the words that an editor points at. */
export interface QuotePlace extends Span {
  readonly field: Field;
}

/** Finds the words as the article prints them, body before headline; marks around them may be given or not. */
export function findWords(quote: EditorQuote, articles: readonly Article[]): QuotePlace[] {
  const article = articles.find(({ id }) => id === quote.article);
  const words = withoutMarks(quote.words);
  if (!article || words === '') return [];
  return (['body', 'headline'] as const).flatMap((field) =>
    occurrences(fieldText(article, field), words).map((start) => ({
      field,
      start,
      end: start + words.length,
    })),
  );
}

/** The quotation that an editor points at: the one that has most of the words, and little else. */
export function findQuotation(
  quote: EditorQuote,
  articles: readonly Article[],
  quotations: readonly Quotation[],
): Quotation | undefined {
  return findSpoken(
    quote,
    articles,
    quotations.filter(({ marks }) => marks !== 'none'),
  );
}

/** The same among clauses that report a speaker without marks too; of two that fit alike the one in marks. */
export function findSpoken(
  quote: EditorQuote,
  articles: readonly Article[],
  quotations: readonly Quotation[],
): Quotation | undefined {
  const places = findWords(quote, articles);
  const own = quotations.filter(({ article }) => article === quote.article);
  const unmarked = ({ marks }: Quotation) => Number(marks === 'none');
  const fits = own.flatMap((quotation) => {
    const shares = places
      .filter(({ field }) => field === quotation.field)
      .map((place) => shareOf(place, quotation));
    const share = Math.max(0, ...shares);
    return share > 0 ? [{ quotation, share }] : [];
  });
  return fits.sort(
    (a, b) =>
      b.share - a.share ||
      unmarked(a.quotation) - unmarked(b.quotation) ||
      a.quotation.start - b.quotation.start,
  )[0]?.quotation;
}

/** What two spans have in common of what they cover together; 0 unless one has most of the other. */
function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  if (common * 2 < shorter) return 0;
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function withoutMarks(words: string): string {
  return trimEndsOf(words.trim(), /["'“”‘’«»„‹›]/u);
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
