import type { InsertionFinder } from '../core/collate/readings/base-text.ts';
import type { Article, ArticleId } from '../core/content-model.ts';
import type { Quotation, QuotationId } from '../core/model.ts';
import type { Addresses } from './addresses.ts';

/** An event's values as lookups, for all views of its page. */
export interface EventLookups {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly quotations: ReadonlyMap<QuotationId, Quotation>;
  readonly insertionsOf: InsertionFinder;
  readonly outletName: (article: Article) => string;
  /** From 0. */
  readonly colorOf: (article: Pick<Article, 'id'>) => number;
  readonly addresses: Addresses;
}
