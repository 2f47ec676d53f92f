import type { Article, Field, Quotation, Span } from '../../model.ts';
import { fieldText } from './place.ts';
import { isSetAside } from '../notes/quotation-notes.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { readWords, type Word } from '../../text/words.ts';

/** Words of an article that may be a reading of a statement: a quotation, or a sentence without marks. */
export interface Mention {
  readonly article: Article;
  /** The article's place in the event's order. */
  readonly rank: number;
  readonly field: Field;
  readonly spans: readonly Span[];
  readonly words: readonly Word[];
  /** The words of the sentences it stands in, its own among them. */
  readonly context: readonly Word[];
  /** `null` for words without marks. */
  readonly quotation: Quotation | null;
}

/** What the quotations of an event's articles say, in the order of articles and places. */
export function mentionsOf(articles: readonly Article[], quotations: readonly Quotation[]): Mention[] {
  const rank = new Map(articles.map((article, index) => [article.id, index]));
  const mentions = quotations.flatMap((quotation): Mention[] => {
    const order = rank.get(quotation.article);
    const article = order === undefined ? undefined : articles[order];
    if (!article || order === undefined || quotation.marks === 'none' || isSetAside(quotation)) return [];
    const text = fieldText(article, quotation.field);
    const words = quotation.pieces.flatMap((piece) => readWords(text, piece, quotation.insertions));
    if (words.length === 0) return [];
    const { field, pieces: spans } = quotation;
    const context = field === 'headline' ? readWords(text) : contextOf(article, quotation, words);
    return [{ article, rank: order, field, spans, words, context, quotation }];
  });
  return mentions.sort(inOrder);
}

/** Long quotations speak for themselves; the sentence around a few words says which of several statements they are of. */
function contextOf(article: Article, quotation: Quotation, words: readonly Word[]): readonly Word[] {
  if (words.length > FEW_WORDS) return words;
  const block = article.blocks[quotation.block];
  if (!block) return words;
  const around = sentencesOf(article.text, [block]).filter(
    (sentence) => sentence.start < quotation.end && quotation.start < sentence.end,
  );
  return around.flatMap((sentence) => readWords(article.text, sentence));
}

export const FEW_WORDS = 4;

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
