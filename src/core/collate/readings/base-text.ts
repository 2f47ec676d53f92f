import { fieldText } from '../../article-text.ts';
import { firstWhere } from '../../bisect.ts';
import type { Article, ArticleId, Span } from '../../content-model.ts';
import type { Field, Quotation, Statement } from '../../model.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import type { Word } from '../../text/words.ts';
import type { WordedText } from './treatment.ts';

/** A base as one text: its pieces as printed, with a space between two. */
export interface BaseText extends WordedText {
  /** Where each piece lies in the text, and how far its offsets lie from those in its article's field. */
  readonly pieces: readonly (Span & { readonly shift: number })[];
  /** The reporter's words in brackets, of which none is a word of the base. */
  readonly insertions: readonly Span[];
}

/** What is read of an article. */
export type ArticleWords = Pick<Article, 'text' | 'headline' | 'lang'>;

/** Finds the reporter's words in brackets within a span of an article. */
export type InsertionFinder = (article: ArticleId, span: Span, field?: Field) => readonly Span[];

/** The base of a statement as one text, with its words; offsets are of that text. */
export function baseText(
  { pieces }: Pick<Statement['base'], 'pieces'>,
  articles: ReadonlyMap<ArticleId, ArticleWords>,
  insertionsOf: InsertionFinder,
): BaseText {
  let text = '';
  const words: Word[] = [];
  const placed: (Span & { shift: number })[] = [];
  const insertions: Span[] = [];
  for (const piece of pieces) {
    if (text !== '') text += ' ';
    const article = articles.get(piece.article);
    const source = fieldText(article, piece.field);
    const shift = text.length - piece.start;
    const inserted = insertionsOf(piece.article, piece, piece.field);
    for (const word of spokenWords(source, piece, inserted, article?.lang)) words.push(moved(word, shift));
    insertions.push(...inserted.map((span) => ({ start: span.start + shift, end: span.end + shift })));
    text += source.slice(piece.start, piece.end);
    placed.push({ start: piece.start + shift, end: piece.end + shift, shift });
  }
  return { text, words, pieces: placed, insertions };
}

/** The reporter's words in brackets within spans of an article; made once per event. */
export function insertionFinder(quotations: Iterable<Quotation>): InsertionFinder {
  const byField = new Map(
    [...Map.groupBy(quotations, ({ article, field }) => `${field} ${article}`)].map(([key, own]) => [
      key,
      own.flatMap(({ insertions }) => insertions).sort((a, b) => a.start - b.start || a.end - b.end),
    ]),
  );
  return (article, span, field = 'body') => {
    const own = byField.get(`${field} ${article}`) ?? [];
    const found: Span[] = [];
    for (
      let at = firstWhere(own, ({ start }) => start >= span.start);
      (own[at]?.start ?? Infinity) < span.end;
      at++
    ) {
      const insertion = own[at] as Span;
      if (insertion.end <= span.end) found.push(insertion);
    }
    return found;
  };
}

function moved(word: Word, shift: number): Word {
  return { ...word, start: word.start + shift, end: word.end + shift };
}
