import type { Article, Field, Quotation, Span } from '../model.ts';
import { fieldText } from './place.ts';
import { readWords, type Word } from './words.ts';

/** Words of an article that may be a reading of a statement: a quotation, or a sentence without marks. */
export interface Mention {
  readonly article: Article;
  /** The article's place in the event's order. */
  readonly rank: number;
  readonly field: Field;
  readonly spans: readonly Span[];
  readonly words: readonly Word[];
  /** `null` for words without marks. */
  readonly quotation: Quotation | null;
}

/** What the quotations of an event's articles say, in the order of articles and places. */
export function mentionsOf(articles: readonly Article[], quotations: readonly Quotation[]): Mention[] {
  const rank = new Map(articles.map((article, index) => [article.id, index]));
  const mentions = quotations.flatMap((quotation): Mention[] => {
    const order = rank.get(quotation.article);
    const article = order === undefined ? undefined : articles[order];
    if (!article || order === undefined || quotation.marks === 'none') return [];
    const text = fieldText(article, quotation.field);
    const words = quotation.pieces.flatMap((piece) => readWords(text, piece, quotation.insertions));
    if (words.length === 0) return [];
    return [{ article, rank: order, field: quotation.field, spans: quotation.pieces, words, quotation }];
  });
  return mentions.sort(inOrder);
}

/** By article, then headline before body, then place. */
export function inOrder(a: Mention, b: Mention): number {
  return a.rank - b.rank || fieldRank(a) - fieldRank(b) || startOf(a) - startOf(b) || endOf(a) - endOf(b);
}

function fieldRank({ field }: Mention): number {
  return field === 'headline' ? 0 : 1;
}

function startOf({ spans }: Mention): number {
  return spans[0]?.start ?? 0;
}

function endOf({ spans }: Mention): number {
  return spans.at(-1)?.end ?? 0;
}
