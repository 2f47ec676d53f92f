import { fieldText } from '../article-text.ts';
import type { Article, EventEntry, Span } from '../content-model.ts';
import type { QuotationId, Reading, ReadingPlace, Statement } from '../model.ts';
import { isFound, mainField, mainPlaces, mainSpans, quotationsOf } from '../reading-places.ts';
import type { Cell } from './csv.ts';
import { type Directory, joinSpans, nameOutlet } from './directory.ts';

/** A column of the table, with what it says, for the reader and for `datapackage.json`. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly description: string;
}

/** What a row is of: an article's reading of a statement. */
export interface StatementRow {
  readonly event: EventEntry;
  readonly statement: Statement;
  readonly base: string;
  readonly article: Article;
  readonly reading: Reading;
  /** Quotations whose speaker an editor has set. */
  readonly setByEditor: ReadonlySet<QuotationId>;
  readonly directory: Directory;
}

interface StatementColumn extends Column {
  readonly value: (row: StatementRow) => Cell;
}

export const STATEMENT_COLUMNS: readonly StatementColumn[] = [
  { name: 'event', type: 'string', description: 'Id of the event.', value: ({ event }) => event.id },
  {
    name: 'event_title',
    type: 'string',
    description: 'Title of the event.',
    value: ({ event }) => event.title,
  },
  { name: 'event_date', type: 'date', description: 'Day of the event.', value: ({ event }) => event.date },
  {
    name: 'statement',
    type: 'string',
    description: 'Id of the statement.',
    value: ({ statement }) => statement.id,
  },
  {
    name: 'statement_address',
    type: 'string',
    description: 'The statement on this site.',
    value: ({ statement, directory }) => directory.statementAddress(statement),
  },
  {
    name: 'utterance',
    type: 'integer',
    description: 'Neighboring statements of one speaker have one number, counted from 1 in the event.',
    value: ({ statement }) => statement.utterance,
  },
  {
    name: 'speaker_id',
    type: 'string',
    description: 'Id of the speaker, where the site has an entry.',
    value: ({ statement }) => statement.speaker?.id ?? null,
  },
  {
    name: 'speaker',
    type: 'string',
    description: 'Name of the speaker; empty where none was found.',
    value: ({ statement }) => statement.speaker?.name ?? null,
  },
  {
    name: 'speaker_set_by',
    type: 'string',
    description: '`editor` where an editor set the speaker of a quotation of the reading, else `program`.',
    value: ({ reading, setByEditor }) =>
      quotationsOf(reading).some((id) => setByEditor.has(id)) ? 'editor' : 'program',
  },
  {
    name: 'factuality',
    type: 'string',
    description:
      'Whether articles have the words as `said`, `denied`, `alleged`, `supposed`, `asked` or `faked`.',
    value: ({ statement }) => statement.factuality,
  },
  {
    name: 'translated',
    type: 'boolean',
    description: 'Whether a translation may explain a difference; empty when nothing says so.',
    value: ({ statement }) => statement.translated,
  },
  {
    name: 'base',
    type: 'string',
    description:
      'The wording that readings are held against, composed of what articles print; an ellipsis where no article prints what stands before and after together.',
    value: ({ base }) => base,
  },
  { name: 'article', type: 'string', description: 'Id of the article.', value: ({ article }) => article.id },
  {
    name: 'article_kind',
    type: 'string',
    description: '`report`, or `official` for an official text.',
    value: ({ article }) => article.kind,
  },
  {
    name: 'outlet',
    type: 'string',
    description: 'Id of the outlet; empty where it is not known.',
    value: ({ article }) => article.outlet,
  },
  {
    name: 'outlet_name',
    type: 'string',
    description: 'Name of the outlet.',
    value: ({ article, directory }) => nameOutlet(article, directory),
  },
  {
    name: 'published',
    type: 'string',
    description: 'Day or instant of publication.',
    value: ({ article }) => article.published ?? null,
  },
  {
    name: 'published_from',
    type: 'string',
    description:
      'Where the day of publication was found: `page`, the outlet’s page, or `text`, the article’s words, which pages show as “about”; empty when not recorded.',
    value: ({ article }) => (article.published === undefined ? null : (article.publishedFrom ?? null)),
  },
  {
    name: 'article_address',
    type: 'string',
    description: 'The article in the outlet’s pages, where known.',
    value: ({ article }) => article.url ?? null,
  },
  {
    name: 'is_base',
    type: 'boolean',
    description:
      'Whether the base is this article’s wording: the official text’s, or the earliest of those that print all of it.',
    value: ({ statement, article }) => article.id === statement.base.article,
  },
  {
    name: 'treatment',
    type: 'string',
    // The words of describe/treatment-words.ts, held by a test.
    description:
      'What the article did to the statement, and in brackets what pages call it where that is another word: `verbatim` (“in full”, or “official text” where it is that text’s), `trimmed`, `cut`, `reworded` (“worded differently”), `unmarked` (“not in quotation marks”), `reported` or `absent` (“not found”).',
    value: ({ reading }) => reading.treatment,
  },
  {
    name: 'wording',
    type: 'string',
    description:
      'The wording against the base, in marks or without, in the words of `treatment`: `verbatim`, `trimmed`, `cut` or `reworded`.',
    value: ({ reading }) => reading.wording,
  },
  {
    name: 'in_marks',
    type: 'boolean',
    description: 'Whether the words stand inside quotation marks.',
    value: ifFound((reading) => mainPlaces(reading).some(({ marked }) => marked)),
  },
  {
    name: 'kept',
    type: 'integer',
    description: 'Words of the base that the reading keeps.',
    value: ifFound(({ kept }) => kept),
  },
  { name: 'of', type: 'integer', description: 'Words of the base.', value: ({ reading }) => reading.of },
  {
    name: 'tied',
    type: 'boolean',
    description: 'Whether as many articles print the one wording as the other, so that neither changed it.',
    value: ifFound(({ tied }) => tied),
  },
  {
    name: 'ellipsis',
    type: 'string',
    description:
      'Whether dots or brackets show that words are left out inside: `shown`, `partly`, `unshown` or `none`.',
    value: ifFound(({ ellipsis }) => ellipsis),
  },
  {
    name: 'order',
    type: 'string',
    description: '`other` where the words stand in another order, or `same`.',
    value: ifFound(({ order }) => order),
  },
  {
    name: 'joins',
    type: 'string',
    description: 'Anchors of the units that the article’s marks close over, separated by spaces.',
    value: ({ reading }) => listed(reading.joins.flatMap(({ left }) => left)),
  },
  {
    name: 'credit',
    type: 'string',
    description: 'Whom the article credits, where that is not the statement’s speaker.',
    value: ({ reading }) => reading.credit?.name ?? null,
  },
  {
    name: 'elsewhere',
    type: 'string',
    description:
      'Where words of the base that the reading lacks stand in the article all the same, as `field:start-end:why`, separated by spaces.',
    value: ({ reading }) =>
      listed(reading.elsewhere.map(({ field, why, ...span }) => `${place(field, span)}:${why}`)),
  },
  {
    name: 'trivial_case',
    type: 'integer',
    description: 'Differences of case only.',
    value: ifFound(({ trivial }) => trivial.case),
  },
  {
    name: 'trivial_punctuation',
    type: 'integer',
    description: 'Differences of punctuation only.',
    value: ifFound(({ trivial }) => trivial.punctuation),
  },
  {
    name: 'trivial_quotes',
    type: 'integer',
    description: 'Differences of quotation marks only.',
    value: ifFound(({ trivial }) => trivial.quotes),
  },
  {
    name: 'trivial_spelling',
    type: 'integer',
    description: 'Differences of regular spelling only.',
    value: ifFound(({ trivial }) => trivial.spelling),
  },
  {
    name: 'withdrawn',
    type: 'boolean',
    description:
      'Whether a second search found words that the row says are not there; pages say “not compared here”.',
    value: ({ reading }) => reading.withdrawn === true,
  },
  {
    name: 'set_by',
    type: 'string',
    description:
      '`editor` where an editor joined or split the statement, confirmed the reading or set whether it is translated (“set by the editor” on pages), else `program`.',
    value: ({ statement, reading }) =>
      reading.by === 'editor' || statement.by === 'editor' ? 'editor' : 'program',
  },
  {
    name: 'quotations',
    type: 'string',
    description:
      'Ids of the quotations in whose marks the words stand, separated by spaces; empty without marks.',
    value: ({ reading }) => listed(quotationsOf(reading)),
  },
  { name: 'field', type: 'string', description: '`headline` or `body`.', value: ifFound(mainField) },
  {
    name: 'spans',
    type: 'string',
    description: 'Offsets `start-end` in the article’s text, in UTF-16 units, separated by spaces.',
    value: ifFound((reading) => formatSpans(mainSpans(reading))),
  },
  {
    name: 'words',
    type: 'string',
    description: 'The words that treatment and counts are of; an ellipsis between two pieces.',
    value: ({ article, reading }) =>
      isFound(reading) ? joinSpans(fieldText(article, mainField(reading)), mainSpans(reading)) : null,
  },
  {
    name: 'other_places',
    type: 'string',
    description:
      'Where the article prints words of the base again or beside its marks, as `field:start-end`, separated by spaces.',
    value: ({ reading }) => listed(reading.places.filter(({ role }) => role !== 'main').flatMap(formatPlace)),
  },
];

/** A cell that is empty where the article does not have the words. */
function ifFound(value: (reading: Reading) => Cell): StatementColumn['value'] {
  return ({ reading }) => (isFound(reading) ? value(reading) : null);
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
