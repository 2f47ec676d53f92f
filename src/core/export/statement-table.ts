import { writeBase } from '../base-words.ts';
import type { EventAnalysis } from '../model.ts';
import { toCsv } from './csv.ts';
import type { Directory } from './directory.ts';
import { STATEMENT_COLUMNS, type StatementRow } from './statement-columns.ts';

/** A row for every statement × article, absent ones included, in the analysis's order. */
export function toStatementsCsv(events: readonly EventAnalysis[], directory: Directory): string {
  return toCsv(
    STATEMENT_COLUMNS.map(({ name }) => name),
    events
      .flatMap((analysis) => toStatementRows(analysis, directory))
      .map((row) => STATEMENT_COLUMNS.map(({ value }) => value(row))),
  );
}

function toStatementRows(
  { event, articles, quotations, statements }: EventAnalysis,
  directory: Directory,
): StatementRow[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const setByEditor = new Set(
    quotations.flatMap(({ id, speaker }) => (speaker?.chain === 'editor' ? [id] : [])),
  );
  return statements.flatMap((statement) => {
    const base = writeBase(statement, articles);
    return statement.readings.flatMap((reading) => {
      const article = byId.get(reading.article);
      return article ? [{ event, statement, base, article, reading, setByEditor, directory }] : [];
    });
  });
}
