import type { EventAnalysis, Span } from '../model.ts';
import { type Cell, toCsv } from './csv.ts';
import { fieldText } from '../article-text.ts';
import { type Directory, joinSpans, nameOutlet } from './directory.ts';

/** A column of the table, with what it says, for the reader and for `datapackage.json`. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly description: string;
}

export const STATEMENT_COLUMNS: readonly Column[] = [
  { name: 'event', type: 'string', description: 'Id of the event.' },
  { name: 'event_title', type: 'string', description: 'Title of the event.' },
  { name: 'event_date', type: 'date', description: 'Day of the event.' },
  { name: 'statement', type: 'string', description: 'Id of the statement.' },
  { name: 'statement_address', type: 'string', description: 'The statement on this site.' },
  { name: 'speaker_id', type: 'string', description: 'Id of the speaker, where the site has an entry.' },
  { name: 'speaker', type: 'string', description: 'Name of the speaker; empty where nobody is named.' },
  {
    name: 'translated',
    type: 'boolean',
    description: 'Whether the words were translated; empty when unknown.',
  },
  { name: 'article', type: 'string', description: 'Id of the article.' },
  { name: 'article_kind', type: 'string', description: '`report`, or `official` for an official text.' },
  { name: 'outlet', type: 'string', description: 'Id of the outlet; empty where it is not known.' },
  { name: 'outlet_name', type: 'string', description: 'Name of the outlet.' },
  { name: 'published', type: 'string', description: 'Day or instant of publication.' },
  {
    name: 'published_from',
    type: 'string',
    description:
      'Where the day of publication was found: `page`, the outlet’s page, or `text`, the article’s words, which pages show as “about”; empty when not recorded.',
  },
  { name: 'article_address', type: 'string', description: 'The article in the outlet’s pages, where known.' },
  {
    name: 'is_base',
    type: 'boolean',
    description: 'Whether the other readings are held against this one: “fullest” on pages.',
  },
  {
    name: 'treatment',
    type: 'string',
    // The words of describe/treatment-words.ts, held by a test.
    description:
      'What the article did to the statement, and in brackets what pages call it where that is another word: `verbatim` (“fullest” for the reading the others are held against), `trimmed`, `cut`, `reworded` (“worded differently”), `unmarked` (“no marks”), `reported` or `absent` (“not found”).',
  },
  {
    name: 'wording',
    type: 'string',
    description:
      'The wording against the base, in marks or without, in the words of `treatment`: `verbatim`, `trimmed`, `cut` or `reworded`.',
  },
  { name: 'in_marks', type: 'boolean', description: 'Whether the words stand inside quotation marks.' },
  { name: 'kept', type: 'integer', description: 'Words of the base that the reading keeps.' },
  { name: 'of', type: 'integer', description: 'Words of the base.' },
  { name: 'trivial_case', type: 'integer', description: 'Differences of case only.' },
  { name: 'trivial_punctuation', type: 'integer', description: 'Differences of punctuation only.' },
  { name: 'trivial_quotes', type: 'integer', description: 'Differences of quotation marks only.' },
  { name: 'trivial_spelling', type: 'integer', description: 'Differences of regular spelling only.' },
  { name: 'set_by', type: 'string', description: '`program` or `editor`.' },
  { name: 'quotation', type: 'string', description: 'Id of the quotation; empty without marks.' },
  { name: 'field', type: 'string', description: '`headline` or `body`.' },
  {
    name: 'spans',
    type: 'string',
    description: 'Offsets `start-end` in the article’s text, in UTF-16 units, separated by spaces.',
  },
  { name: 'words', type: 'string', description: 'The reading’s words; an ellipsis between two pieces.' },
];

/** A row for every statement × article, absent ones included, in the analysis's order. */
function toStatementRows(analysis: EventAnalysis, directory: Directory): Cell[][] {
  const { event, articles } = analysis;
  return analysis.statements.flatMap((statement) =>
    statement.readings.flatMap((reading) => {
      const article = articles.find(({ id }) => id === reading.article);
      if (article === undefined) return [];
      const isAbsent = reading.spans.length === 0;
      const row: Record<string, Cell> = {
        event: event.id,
        event_title: event.title,
        event_date: event.date,
        statement: statement.id,
        statement_address: directory.statementAddress(statement),
        speaker_id: statement.speaker?.id ?? null,
        speaker: statement.speaker?.name ?? null,
        translated: statement.translated,
        article: article.id,
        article_kind: article.kind,
        outlet: article.outlet,
        outlet_name: nameOutlet(article, directory),
        published: article.published ?? null,
        published_from: article.published === undefined ? null : (article.publishedFrom ?? null),
        article_address: article.url ?? null,
        is_base: article.id === statement.base.article,
        treatment: reading.treatment,
        wording: reading.wording,
        in_marks: isAbsent ? null : reading.quotation !== null,
        kept: isAbsent ? null : reading.kept,
        of: reading.of,
        trivial_case: isAbsent ? null : reading.trivial.case,
        trivial_punctuation: isAbsent ? null : reading.trivial.punctuation,
        trivial_quotes: isAbsent ? null : reading.trivial.quotes,
        trivial_spelling: isAbsent ? null : reading.trivial.spelling,
        set_by: reading.by,
        quotation: reading.quotation,
        field: isAbsent ? null : reading.field,
        spans: isAbsent ? null : formatSpans(reading.spans),
        words: isAbsent ? null : joinSpans(fieldText(article, reading.field), reading.spans),
      };
      return [STATEMENT_COLUMNS.map(({ name }) => row[name] ?? null)];
    }),
  );
}

export function toStatementsCsv(events: readonly EventAnalysis[], directory: Directory): string {
  return toCsv(
    STATEMENT_COLUMNS.map(({ name }) => name),
    events.flatMap((analysis) => toStatementRows(analysis, directory)),
  );
}

function formatSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}
