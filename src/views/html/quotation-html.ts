import type { Article } from '../../core/content-model.ts';
import type { Quotation } from '../../core/model.ts';
import { printedHtml } from './block-html.ts';
import type { Html } from './html.ts';
import { markText } from './marked-text.ts';

/** The words of a quotation, one piece for each of its pieces. */
export function quotationPieces(article: Article, { field, pieces }: Quotation): Html[] {
  const { headline = '' } = article;
  return pieces.map((piece) =>
    field === 'headline' ? markText(headline, piece, []) : printedHtml(article, piece, []),
  );
}
