import { fieldText } from '../article-text.ts';
import type { EventAnalysis } from '../model.ts';
import { type Cell, toCsv } from './csv.ts';

/** Every quotation of an analysis as a row: for spreadsheets and statistics. */
export function toQuotationTable(events: readonly EventAnalysis[]): string {
  const rows = events.flatMap(({ event, articles, quotations }) => {
    const byId = new Map(articles.map((article) => [article.id, article]));
    return quotations.map((quotation): Cell[] => {
      const article = byId.get(quotation.article);
      const source = fieldText(article, quotation.field);
      const words = quotation.pieces.map(({ start, end }) => source.slice(start, end)).join(' … ');
      return [
        ...[
          event.id,
          quotation.article,
          article?.outlet ?? null,
          article?.published ?? null,
          quotation.id,
          quotation.field,
        ],
        ...[quotation.start, quotation.end, quotation.kind, quotation.marks, quotation.speaker?.id ?? null],
        ...[
          quotation.speaker?.name ?? null,
          quotation.speaker?.resolved ?? null,
          quotation.cue?.text ?? null,
        ],
        ...[quotation.factuality, words],
      ];
    });
  });
  return toCsv(header, rows);
}

const header = [
  ...['event', 'article', 'outlet', 'published', 'quotation', 'field', 'start', 'end', 'kind', 'marks'],
  ...['speaker_id', 'speaker_name', 'speaker_resolved', 'cue', 'factuality', 'words'],
];
