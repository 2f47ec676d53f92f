import { capitalize } from '../../core/text/capital.ts';
import { trimEndOf } from '../../core/text/ends.ts';
import { writeInTwo } from '../../core/collate/staves/reading-sentence.ts';
import { COLORS, colorClasses, colorStaves } from '../../core/collate/staves/stave-colors.ts';
import { MOST_STAVES, stavesClass } from '../../core/collate/staves/stave-runs.ts';
import { type StripPart, stripOf } from '../../core/collate/staves/stave-strip.ts';
import { type StaveRow, type Staves, setStaves } from '../../core/collate/staves/staves.ts';
import { areSameWords, formatPlaces } from '../../core/describe/repeats.ts';
import { nameTreatment, type TreatmentWord, treatmentWord } from '../../core/describe/treatment-words.ts';
import { linkToWords } from '../../core/export/text-fragment.ts';
import type {
  Article,
  ArticleId,
  EventAnalysis,
  Field,
  Quotation,
  QuotationId,
  Reading,
  Span,
  Statement,
} from '../../core/model.ts';
import type { Addresses } from '../addresses.ts';
import type { Html } from '../html/html.ts';
import { readingHtml } from './reading-html.ts';
import { stavesHtml } from './staves-html.ts';

/** A statement as the event page shows it. */
export interface StatementView {
  readonly statement: Statement;
  /** Counted from 1 over the event's statements, those found in several articles first. */
  readonly number: number;
  readonly firstWords: string;
  readonly staves: Staves;
  readonly html: Html;
  readonly className: string;
  /** Classes of the statement as a whole: each article keeps its color through the event. */
  readonly colors: readonly string[];
  /** In the event's article order, those without the words too. */
  readonly readings: readonly ReadingView[];
}

export interface ReadingView {
  readonly reading: Reading;
  readonly article: Article;
  readonly outletName: string;
  /** Whether the others are held against it. */
  readonly isBase: boolean;
  readonly word: TreatmentWord;
  readonly treatment: string;
  readonly sentence: string;
  /** What the sentence tells last, of spelling and the like, without its full stop; or ''. */
  readonly trivialClause: string;
  /** The number of its line under the base's words, from 1; `null` when the article does not have the words. */
  readonly stave: number | null;
  readonly strip: readonly StripPart[];
  /** Of how many words the strip is. */
  readonly of: number;
  /** Who is credited, with the verb as printed; `null` where no quotation and no reported clause has the words. */
  readonly credit: string | null;
  readonly placement: string | null;
  /** Of the words on the article's page. */
  readonly address: string;
  /** The words in the publisher's page, where its address is known. */
  readonly link: string | undefined;
  /** The reading's words, one piece of HTML for each of its own, with what the base does not have marked. */
  readonly pieces: readonly Html[];
}

/** An event's values as lookups, for all views of its page. */
export interface EventLookups {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly quotations: ReadonlyMap<QuotationId, Quotation>;
  readonly outletName: (article: Article) => string;
  readonly addresses: Addresses;
}

export function viewStatements(analysis: EventAnalysis, lookups: EventLookups): StatementView[] {
  return analysis.statements.map((statement, index) => viewStatement(statement, index + 1, lookups));
}

export function viewStatement(statement: Statement, number: number, lookups: EventLookups): StatementView {
  const staves = setStaves(statement, lookups.articles, lookups.quotations);
  return {
    statement,
    number,
    firstWords: nameByFirstWords(staves),
    staves,
    html: stavesHtml(staves),
    className: stavesClass(staves),
    colors: colorClasses(colorStaves(wishColors(staves, lookups))),
    readings: statement.readings.flatMap((reading) => viewReading(statement, reading, staves, lookups) ?? []),
  };
}

/** By the first of a stave's articles in the event's order, whichever reading is the base. */
function wishColors({ groups, rows }: Staves, { articles }: EventLookups): number[] {
  const order = [...articles.keys()];
  return groups
    .slice(0, MOST_STAVES)
    .map((group) => Math.min(...group.map((row) => order.indexOf(rows[row]?.article ?? ''))) % COLORS);
}

function viewReading(
  statement: Statement,
  reading: Reading,
  staves: Staves,
  { articles, quotations, outletName, addresses }: EventLookups,
): ReadingView | undefined {
  const article = articles.get(reading.article);
  if (!article) return undefined;
  const index = staves.rows.findIndex((row) => row.article === reading.article);
  const row: StaveRow | undefined = staves.rows[index];
  const stave = staves.groups.findIndex((group) => group.includes(index));
  const word = treatmentWord(statement, reading);
  const quotation = reading.quotation === null ? undefined : quotations.get(reading.quotation);
  const clause = quotation ?? findClause(reading, quotations);
  const columns = staves.columns.map(({ text }) => text);
  const [words, trivialClause] = writeInTwo(row, columns, {
    isOfficial: article.kind === 'official',
    isFullest: true,
    isReported: reading.treatment === 'reported',
    translated: statement.translated,
    trivial: reading.trivial,
  });
  const [span] = reading.spans;
  return {
    reading,
    article,
    outletName: outletName(article),
    isBase: row?.isBase ?? false,
    word,
    treatment: nameTreatment(statement, word),
    sentence: `${capitalize(words)}${trivialClause}.`,
    trivialClause,
    stave: row ? stave + 1 : null,
    strip: row ? stripOf(row) : [],
    of: staves.columns.length,
    credit: clause ? writeCredit(clause) : null,
    placement: span ? formatPlaces(article, placesOf(reading, span)) : null,
    address: addresses.readingAddress(statement, reading),
    link: row ? linkToWords(article, reading.field, reading.spans) : undefined,
    pieces: row ? readingHtml(article, reading, row, quotation?.insertions ?? []) : [],
  };
}

/** Where a reading stands, and where its article prints the same words again. */
function placesOf({ field, quotation, also }: Reading, { start }: Span): { field: Field; start: number }[] {
  const again = also.filter(
    (other) => quotation !== null && other.quotation !== null && areSameWords(quotation, other.quotation),
  );
  return [
    { field, start },
    ...again.flatMap(({ field, spans: [first] }) => (first ? { field, start: first.start } : [])),
  ];
}

/** The clause that reports the words a reading has without marks. */
function findClause(
  { article, field, spans }: Reading,
  quotations: ReadonlyMap<QuotationId, Quotation>,
): Quotation | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return undefined;
  const isAround = ({ pieces }: Quotation) =>
    pieces.some((piece) => piece.start <= first.start) && pieces.some((piece) => last.end <= piece.end);
  return [...quotations.values()].find(
    (each) => each.kind === 'indirect' && each.article === article && each.field === field && isAround(each),
  );
}

/** Who an article credits with a quotation, and the verb, both as printed. */
export function writeCredit({ speaker, cue }: Quotation): string {
  if (!speaker) return 'nobody is named near it';
  const via = speaker.via === null ? '' : `, through “${speaker.via}”`;
  const by = speaker.chain === 'editor' ? ' (set by the editor)' : '';
  return `credited to “${speaker.name}”${via}${by}${cue ? `, “${cue.text}”` : ''}`;
}

// Enough words to tell a statement from the others of its event, few enough for one line of a table.
const FIRST_WORDS = 7;
// The reporter's words count among them; more than these in one pair of brackets are left out, with a sign.
const INSERTED_WORDS = 5;

/** The first words of a statement as its base prints them, with “…” wherever something is left out. */
export function nameByFirstWords({ columns }: Staves): string {
  const first = columns.slice(0, FIRST_WORDS);
  const name = first
    .map(({ opening, text, insertion, after }, index) => {
      const space = index === first.length - 1 ? '' : after === 'jump' ? ' … ' : after;
      return shorten(opening) + text + shorten(insertion) + space;
    })
    .join('');
  return columns.length > FIRST_WORDS ? `${trimEndOf(name, /[,;:–—.]/u)} …` : trimEndOf(name, /[,;:–—.]/u);
}

function shorten(inserted: string): string {
  return inserted.split(' ').length > INSERTED_WORDS ? inserted.replace(/\S.*\S/, '…') : inserted;
}
