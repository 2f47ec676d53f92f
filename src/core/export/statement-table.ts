import { fieldText } from '../article-text.ts';
import { writeBase } from '../base-words.ts';
import type { Span } from '../content-model.ts';
import type { EventAnalysis, ReadingPlace } from '../model.ts';
import { isFound, mainField, mainPlaces, mainSpans, quotationsOf } from '../reading-places.ts';
import { type Cell, toCsv } from './csv.ts';
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
  {
    name: 'utterance',
    type: 'integer',
    description: 'Neighboring statements of one speaker have one number, counted from 1 in the event.',
  },
  { name: 'speaker_id', type: 'string', description: 'Id of the speaker, where the site has an entry.' },
  { name: 'speaker', type: 'string', description: 'Name of the speaker; empty where none was found.' },
  {
    name: 'speaker_set_by',
    type: 'string',
    description: '`editor` where an editor set the speaker of a quotation of the reading, else `program`.',
  },
  {
    name: 'factuality',
    type: 'string',
    description:
      'Whether articles have the words as `said`, `denied`, `alleged`, `supposed`, `asked` or `faked`.',
  },
  {
    name: 'translated',
    type: 'boolean',
    description: 'Whether a translation may explain a difference; empty when nothing says so.',
  },
  {
    name: 'base',
    type: 'string',
    description:
      'The wording that readings are held against, composed of what articles print; an ellipsis where no article prints what stands before and after together.',
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
    description:
      'Whether the base is this article’s wording: the official text’s, or the earliest of those that print all of it.',
  },
  {
    name: 'treatment',
    type: 'string',
    // The words of describe/treatment-words.ts, held by a test.
    description:
      'What the article did to the statement, and in brackets what pages call it where that is another word: `verbatim` (“in full”, or “official text” where it is that text’s), `trimmed`, `cut`, `reworded` (“worded differently”), `unmarked` (“not in quotation marks”), `reported` or `absent` (“not found”).',
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
  {
    name: 'tied',
    type: 'boolean',
    description: 'Whether as many articles print the one wording as the other, so that neither changed it.',
  },
  {
    name: 'ellipsis',
    type: 'string',
    description:
      'Whether dots or brackets show that words are left out inside: `shown`, `partly`, `unshown` or `none`.',
  },
  {
    name: 'order',
    type: 'string',
    description: '`other` where the words stand in another order, or `same`.',
  },
  {
    name: 'joins',
    type: 'string',
    description: 'Anchors of the units that the article’s marks close over, separated by spaces.',
  },
  {
    name: 'credit',
    type: 'string',
    description: 'Whom the article credits, where that is not the statement’s speaker.',
  },
  {
    name: 'elsewhere',
    type: 'string',
    description:
      'Where words of the base that the reading lacks stand in the article all the same, as `field:start-end:why`, separated by spaces.',
  },
  { name: 'trivial_case', type: 'integer', description: 'Differences of case only.' },
  { name: 'trivial_punctuation', type: 'integer', description: 'Differences of punctuation only.' },
  { name: 'trivial_quotes', type: 'integer', description: 'Differences of quotation marks only.' },
  { name: 'trivial_spelling', type: 'integer', description: 'Differences of regular spelling only.' },
  {
    name: 'withdrawn',
    type: 'boolean',
    description:
      'Whether a second search found words that the row says are not there; pages say “not compared here”.',
  },
  {
    name: 'set_by',
    type: 'string',
    description:
      '`editor` where an editor joined or split the statement, confirmed the reading or set whether it is translated (“set by the editor” on pages), else `program`.',
  },
  {
    name: 'quotations',
    type: 'string',
    description:
      'Ids of the quotations in whose marks the words stand, separated by spaces; empty without marks.',
  },
  { name: 'field', type: 'string', description: '`headline` or `body`.' },
  {
    name: 'spans',
    type: 'string',
    description: 'Offsets `start-end` in the article’s text, in UTF-16 units, separated by spaces.',
  },
  {
    name: 'words',
    type: 'string',
    description: 'The words that treatment and counts are of; an ellipsis between two pieces.',
  },
  {
    name: 'other_places',
    type: 'string',
    description:
      'Where the article prints words of the base again or beside its marks, as `field:start-end`, separated by spaces.',
  },
];

/** A row for every statement × article, absent ones included, in the analysis's order. */
function toStatementRows(analysis: EventAnalysis, directory: Directory): Cell[][] {
  const { event, articles, quotations } = analysis;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const setByEditor = new Set(
    quotations.flatMap(({ id, speaker }) => (speaker?.chain === 'editor' ? [id] : [])),
  );
  return analysis.statements.flatMap((statement) => {
    const base = writeBase(statement, articles);
    return statement.readings.flatMap((reading) => {
      const article = byId.get(reading.article);
      if (article === undefined) return [];
      const isAbsent = !isFound(reading);
      const own = quotationsOf(reading);
      const isSet = reading.by === 'editor' || statement.by === 'editor';
      const row: Record<string, Cell> = {
        event: event.id,
        event_title: event.title,
        event_date: event.date,
        statement: statement.id,
        statement_address: directory.statementAddress(statement),
        utterance: statement.utterance,
        speaker_id: statement.speaker?.id ?? null,
        speaker: statement.speaker?.name ?? null,
        speaker_set_by: own.some((id) => setByEditor.has(id)) ? 'editor' : 'program',
        factuality: statement.factuality,
        translated: statement.translated,
        base,
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
        in_marks: isAbsent ? null : mainPlaces(reading).some(({ marked }) => marked),
        kept: isAbsent ? null : reading.kept,
        of: reading.of,
        tied: isAbsent ? null : reading.tied,
        ellipsis: isAbsent ? null : reading.ellipsis,
        order: isAbsent ? null : reading.order,
        joins: listed(reading.joins.flatMap(({ left }) => left)),
        credit: reading.credit?.name ?? null,
        elsewhere: listed(reading.elsewhere.map(({ field, why, ...span }) => `${place(field, span)}:${why}`)),
        trivial_case: isAbsent ? null : reading.trivial.case,
        trivial_punctuation: isAbsent ? null : reading.trivial.punctuation,
        trivial_quotes: isAbsent ? null : reading.trivial.quotes,
        trivial_spelling: isAbsent ? null : reading.trivial.spelling,
        withdrawn: reading.withdrawn === true,
        set_by: isSet ? 'editor' : 'program',
        quotations: listed(own),
        field: isAbsent ? null : mainField(reading),
        spans: isAbsent ? null : formatSpans(mainSpans(reading)),
        words: isAbsent ? null : joinSpans(fieldText(article, mainField(reading)), mainSpans(reading)),
        other_places: listed(reading.places.filter(({ role }) => role !== 'main').flatMap(formatPlace)),
      };
      return [STATEMENT_COLUMNS.map(({ name }) => row[name] ?? null)];
    });
  });
}

export function toStatementsCsv(events: readonly EventAnalysis[], directory: Directory): string {
  return toCsv(
    STATEMENT_COLUMNS.map(({ name }) => name),
    events.flatMap((analysis) => toStatementRows(analysis, directory)),
  );
}

function listed(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(' ');
}

function formatPlace({ field, spans }: ReadingPlace): string[] {
  return spans.map((span) => place(field, span));
}

function place(field: string, { start, end }: Span): string {
  return `${field}:${start}-${end}`;
}

function formatSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}
