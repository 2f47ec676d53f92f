/**
 * Articles side by side: rows that align two or more articles on the wording they share.
 *
 *     row      a                      b
 *     own      Baku said that …       In a note handed over …
 *     shared   “France has insisted   “France has insisted        ← one wording, one row
 *              on putting an end …”   on putting an end …”
 *     own                             The envoy left.
 *
 * A column read from top to bottom is its article, every character once and in order. Wording that would have to cross
 * another row stays where its article prints it, and is marked `apart`. No article is a base: the rows are the same
 * whatever order the articles come in, up to the order of the columns.
 */

import { firstWhere } from '../../bisect.ts';
import type { Article, ArticleId } from '../../content-model.ts';
import type { EventAnalysis } from '../../model.ts';
import { once } from '../../once.ts';
import { layRows } from './column-rows.ts';
import { toColumn } from './column-units.ts';
import { tieWordings } from './column-words.ts';
import type { Columns, Row, SharedWording } from './rows.ts';
import { markTied } from './tied-words.ts';

/**
 * Aligns articles on what they share. Wordings of other articles and of fewer than two of these are passed over. Of the
 * words only those are marked that have their partner outside of shared rows; `compareRow` marks what the cells of a shared
 * row have in common.
 */
export function alignColumns(articles: readonly Article[], wordings: readonly SharedWording[]): Columns {
  const canonical = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const columns = canonical.map(toColumn);
  const ties = tieWordings(columns, wordings);
  const laid = layRows(columns, ties);
  const marked = markTied(columns, laid, ties);
  const rows = laid.map(({ kind }, at): Row => ({
    kind,
    cells: marked[at]?.cells ?? [],
    wordings: marked[at]?.wordings ?? [],
  }));
  const order = articles.map((article) => canonical.indexOf(article));
  return {
    articles: articles.map((article) => article.id),
    rows: rows.map((row) => ({ ...row, cells: order.map((column) => row.cells[column] ?? null) })),
  };
}

/** What the articles of an event share in their bodies, to align them on. */
export const sharedWordings: (
  analysis: Pick<EventAnalysis, 'passages' | 'statements'>,
) => readonly SharedWording[] = once((analysis) => {
  const passages = analysis.passages.map(({ id, spans }): SharedWording => ({
    id,
    kind: 'passage',
    places: spans.map(({ article, start, end }) => ({ article, spans: [{ start, end }] })),
  }));
  const statements = analysis.statements.map(({ id, readings }): SharedWording => ({
    id,
    kind: 'statement',
    places: readings.flatMap(({ article, places }) =>
      places.flatMap(({ field, spans }) => (field === 'body' ? [{ article, spans }] : [])),
    ),
  }));
  return [...statements, ...passages];
});

/** Finds the index of the row that holds a character of an article's text. */
export function rowFinder(columns: Columns): (article: ArticleId, offset: number) => number | undefined {
  const cellsOf = new Map(
    columns.articles.map((article, column) => [
      article,
      columns.rows.flatMap(({ cells }, row) => {
        const cell = cells[column];
        return cell ? [{ start: cell.start, end: cell.end, row }] : [];
      }),
    ]),
  );
  return (article, offset) => {
    const cells = cellsOf.get(article) ?? [];
    return cells[firstWhere(cells, ({ end }) => end > offset)]?.row;
  };
}
