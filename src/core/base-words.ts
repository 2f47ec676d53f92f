import { fieldText } from './article-text.ts';
import type { Article } from './content-model.ts';
import type { Statement } from './model.ts';

/** Where no article prints what stands before and after together. */
export const JOINT = ' … ';

/**
 * The wording that a statement's readings are held against, for readers: its pieces as printed, one after the other,
 * with dots where no article prints two of them together.
 *
 *     The council will keep every jetty open to the fishing families … and sell none.
 */
export function writeBase(
  { base }: Pick<Statement, 'base'>,
  articles: readonly Pick<Article, 'id' | 'text' | 'headline'>[],
): string {
  const parts = base.pieces.map((piece, at) => {
    const article = articles.find(({ id }) => id === piece.article);
    const words = fieldText(article, piece.field).slice(piece.start, piece.end).replace(/\s+/gu, ' ').trim();
    return (at === 0 ? '' : piece.joint ? JOINT : ' ') + words;
  });
  return parts.join('');
}

/** The language of the article whose words come first. */
export function baseLanguage(
  { base }: Pick<Statement, 'base'>,
  articles: readonly Pick<Article, 'id' | 'lang'>[],
): string {
  const first = base.pieces[0]?.article;
  return articles.find(({ id }) => id === first)?.lang ?? 'en';
}
