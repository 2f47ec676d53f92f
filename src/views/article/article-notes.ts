import { nameTreatment, treatmentWord } from '../../core/describe/treatment-words.ts';
import type { Article, EventAnalysis, Field, Quotation, Span, Statement } from '../../core/model.ts';
import { unmarkedId } from '../addresses.ts';
import { lookUp } from '../event/event-view.ts';
import type { Site } from '../site.ts';
import { writeCredit } from '../statement/statement-view.ts';

/** What stands beside words in quotation marks, beside a clause that reports a speaker, or beside an unmarked reading. */
export interface ArticleNote {
  /** Of the words, on the article's page. */
  readonly id: string;
  readonly field: Field;
  readonly block: number;
  /** Where the words stand in their field; one span where they are a quotation. */
  readonly spans: readonly Span[];
  /** `null` where the words are a statement's and no clause names a speaker. */
  readonly quotation: Quotation | null;
  /** Counted through the article's quotations in marks; `null` without marks. */
  readonly number: number | null;
  readonly credit: string | null;
  readonly statements: readonly StatementNote[];
}

export interface StatementNote {
  readonly number: number;
  readonly address: string;
  /** What this article did to it; `null` where no other article has the words. */
  readonly treatment: string | null;
  readonly twins: readonly Twin[];
}

/** The same statement in another article. */
export interface Twin {
  readonly outletName: string;
  readonly address: string;
  readonly treatment: string;
}

/** A note for every quotation, clause and unmarked reading of an article, in its order. */
export function noteArticle(site: Site, analysis: EventAnalysis, article: Article): ArticleNote[] {
  const quotations = analysis.quotations.filter((quotation) => quotation.article === article.id);
  const places = analysis.statements.flatMap((statement) => placesIn(statement, article));
  let count = 0;
  const noted = quotations.map((quotation): ArticleNote => {
    const { id, field, block, pieces, kind } = quotation;
    const isMarked = kind !== 'indirect';
    const own = places.filter((place) => place.quotation === id);
    const within = isMarked
      ? []
      : places.filter((place) => place.quotation === null && overlaps(place, quotation));
    return {
      id,
      field,
      block,
      spans: pieces,
      quotation,
      number: isMarked ? ++count : null,
      credit: quotation.speaker && writeCredit(quotation),
      statements: noteStatements(site, analysis, article, [...own, ...within]),
    };
  });
  const clauses = quotations.filter(({ kind }) => kind === 'indirect');
  const alone = places.filter(
    (place) => place.quotation === null && !clauses.some((clause) => overlaps(place, clause)),
  );
  const unmarked = alone.map((place, index): ArticleNote => {
    const start = place.spans[0]?.start ?? 0;
    const block = article.blocks.findIndex((each) => each.start <= start && start < each.end);
    return {
      id: unmarkedId(place.statement) + (place.isReading ? '' : `-${countBefore(alone, index) + 2}`),
      field: place.field,
      block: Math.max(block, 0),
      spans: place.spans,
      quotation: null,
      number: null,
      credit: null,
      statements: noteStatements(site, analysis, article, [place]),
    };
  });
  return [...noted, ...unmarked].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** How many places of the same statement, but for its reading, come before. */
function countBefore(places: readonly StatementPlace[], index: number): number {
  const { statement } = places[index] ?? {};
  return places.slice(0, index).filter((place) => !place.isReading && place.statement === statement).length;
}

/** Where an article prints words of statements without marks, whatever else is said of them. */
export function unmarkedSpans({ statements }: EventAnalysis, article: Article, field: Field): Span[] {
  return statements
    .flatMap((statement) => placesIn(statement, article))
    .filter((place) => place.quotation === null && place.field === field)
    .flatMap(({ spans }) => spans);
}

/** One place where the article has words of a statement. */
interface StatementPlace {
  readonly statement: Statement;
  readonly field: Field;
  readonly spans: readonly Span[];
  readonly quotation: Quotation['id'] | null;
  /** The article's reading, not another place that it has beside it. */
  readonly isReading: boolean;
}

function placesIn(statement: Statement, { id }: Article): StatementPlace[] {
  const reading = statement.readings.find(({ article }) => article === id);
  if (!reading) return [];
  const places = [
    { ...reading, isReading: true },
    ...reading.also.map((each) => ({ ...each, isReading: false })),
  ]
    .filter(({ spans }) => spans.length > 0)
    .map(({ field, spans, quotation, isReading }) => ({ statement, field, spans, quotation, isReading }));
  // The words before a quotation that lead into it are told with it.
  const marked = places.filter(({ quotation }) => quotation !== null);
  return places.filter(
    (place) =>
      place.quotation !== null ||
      !marked.some(({ field, spans }) => overlaps(place, { field, pieces: spans })),
  );
}

function overlaps(place: StatementPlace, { field, pieces }: Pick<Quotation, 'field' | 'pieces'>): boolean {
  return (
    place.field === field &&
    place.spans.some((span) => pieces.some((piece) => span.start < piece.end && piece.start < span.end))
  );
}

/** One for each statement of the places; of a reading and another place beside it, of the reading. */
function noteStatements(
  site: Site,
  analysis: EventAnalysis,
  article: Article,
  places: readonly StatementPlace[],
): StatementNote[] {
  const byReading = places.toSorted((a, b) => Number(b.isReading) - Number(a.isReading));
  return [...new Map(byReading.toReversed().map((place) => [place.statement, place])).values()]
    .map((place) => noteStatement(site, analysis, article, place))
    .toSorted((a, b) => a.number - b.number);
}

function noteStatement(
  site: Site,
  analysis: EventAnalysis,
  article: Article,
  { statement, quotation, isReading }: StatementPlace,
): StatementNote {
  const mine = statement.readings.find((reading) => reading.article === article.id);
  const twins = findTwins(site, analysis, statement, article.id);
  const word = !mine || (quotation === null && !isReading) ? 'unmarked' : treatmentWord(statement, mine);
  return {
    number: analysis.statements.indexOf(statement) + 1,
    address: site.addresses.statementAddress(statement),
    treatment: twins.length > 0 ? nameTreatment(statement, word) : null,
    twins,
  };
}

function findTwins(site: Site, analysis: EventAnalysis, statement: Statement, article: string): Twin[] {
  const { articles, outletName } = lookUp(site, analysis);
  return statement.readings.flatMap((reading): Twin[] => {
    const other = articles.get(reading.article);
    if (!other || reading.article === article || reading.treatment === 'absent') return [];
    return [
      {
        outletName: outletName(other),
        address: site.addresses.readingAddress(statement, reading),
        treatment: nameTreatment(statement, treatmentWord(statement, reading)),
      },
    ];
  });
}
