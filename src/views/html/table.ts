import type { Element } from 'hast';
import type { Article } from '../../core/model.ts';
import { outletClass } from '../outlet-colors.ts';
import { type Content, classes, h } from './html.ts';

export interface ArticleColumns {
  readonly articles: readonly Article[];
  readonly outletName: (article: Article) => string;
  readonly colorOf: (article: Article) => number;
}

/** More columns than this are set narrow. */
export const isWide = ({ articles }: ArticleColumns): boolean => articles.length > 4;

/** A table with a column for each article of an event, `first` over the column before them. */
export function drawTable(first: string, columns: ArticleColumns, ...bodies: readonly Content[]): Element {
  return h(
    'table',
    { class: classes('matrix', isWide(columns) && 'wide') },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, first),
        columns.articles.map((article) =>
          h(
            'th',
            { scope: 'col', class: `of ${outletClass(columns.colorOf(article))}` },
            columns.outletName(article),
          ),
        ),
      ),
    ),
    bodies,
  );
}
