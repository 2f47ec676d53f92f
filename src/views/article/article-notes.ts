import { toRows } from '../../core/collate/staves/statement-rows.ts';
import { nameTreatment, treatmentWord } from '../../core/describe/treatment-words.ts';
import type { Article, Span } from '../../core/content-model.ts';
import type { EventAnalysis, Field, Quotation, Reading, ReadingPlace, Statement } from '../../core/model.ts';
import { findsSpeakers } from '../../core/speaker-languages.ts';
import { once } from '../../core/once.ts';
import { isFound } from '../../core/reading-places.ts';
import { unmarkedId } from '../addresses.ts';
import { lookUp } from '../event/event-view.ts';
import { english } from '../say.ts';
import type { Site } from '../site.ts';
import { type DenialMarks, markDenials } from '../statement/denials.ts';
import { labelOf, standsInMarks } from '../statement/reading-notes.ts';
import { writeCredit } from '../statement/credit.ts';

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
  /** Whether they count as marked: those of a quotation in marks, and of an official text. */
  readonly isMarked: boolean;
  /** Whether there are quotation marks in or around them, if only around some. */
  readonly hasMarks: boolean;
  readonly credit: string | null;
  readonly statements: readonly StatementNote[];
}

export interface StatementNote {
  /** Of its row on the event's page. */
  readonly number: number;
  readonly address: string;
  /** What this article did to it; `null` where no other article has the words. */
  readonly treatment: string | null;
  /** Whether another article is held in which they were looked for. */
  readonly isCompared: boolean;
  readonly twins: readonly Twin[];
  /** Where words of it stand in other articles without being a reading of it, by the names of their outlets. */
  readonly elsewhere: readonly string[];
  /** Of what the note says that articles lack. */
  readonly denials: DenialMarks;
}

/** The same statement in another article. */
export interface Twin {
  readonly outletName: string;
  readonly address: string;
  readonly treatment: string;
}

/** "2", "2, 3": the numbers by which the event's page knows what words are of. */
export function writeNumbers(statements: readonly Pick<StatementNote, 'number'>[]): string {
  return statements.map(({ number }) => number).join(', ');
}

/** A note for every quotation, clause and unmarked reading of an article, in its order. */
export function noteArticle(site: Site, analysis: EventAnalysis, article: Article): ArticleNote[] {
  const quotations = analysis.quotations.filter((quotation) => quotation.article === article.id);
  const places = analysis.statements.flatMap((statement) => placesIn(statement, article));
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
      isMarked,
      hasMarks: isMarked,
      credit: quotation.speaker || !findsSpeakers(article.lang) ? writeCredit(quotation, article.lang) : null,
      statements: noteStatements(site, analysis, article, [...own, ...within]),
    };
  });
  const clauses = quotations.filter(({ kind }) => kind === 'indirect');
  // The words beside a quotation's marks are told with it.
  const alone = places.filter(
    (place) =>
      place.quotation === null &&
      place.role !== 'beside' &&
      !clauses.some((clause) => overlaps(place, clause)),
  );
  const unmarked = alone.map((place, index): ArticleNote => {
    const start = place.spans[0]?.start ?? 0;
    const block = article.blocks.findIndex((each) => each.start <= start && start < each.end);
    return {
      id:
        unmarkedId(place.statement) + (isFirstMain(alone, index) ? '' : `-${countBefore(alone, index) + 2}`),
      field: place.field,
      block: Math.max(block, 0),
      spans: place.spans,
      quotation: null,
      isMarked: place.marked,
      hasMarks: place.marked || hasMarksIn(place, article, analysis),
      credit: null,
      statements: noteStatements(site, analysis, article, [place]),
    };
  });
  return [...noted, ...unmarked].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function hasMarksIn(
  { field, spans }: StatementPlace,
  article: Article,
  { quotations }: EventAnalysis,
): boolean {
  return spans.some((span) => standsInMarks(article, field, span, quotations));
}

/** Whether the place is the one that its reading's address leads to. */
function isFirstMain(places: readonly StatementPlace[], index: number): boolean {
  const { statement, role } = places[index] ?? {};
  const isMain = (place: StatementPlace) => place.statement === statement && place.role === 'main';
  return role === 'main' && places.findIndex(isMain) === index;
}

/** How many other places of the same statement come before. */
function countBefore(places: readonly StatementPlace[], index: number): number {
  const { statement } = places[index] ?? {};
  return places.filter((place, at) => at < index && place.statement === statement && !isFirstMain(places, at))
    .length;
}

/** Where an article prints words of statements outside of quotations, whatever else is said of them. */
export function unmarkedPlaces(
  { statements }: EventAnalysis,
  article: Article,
  field: Field,
): { readonly span: Span; readonly isMarked: boolean }[] {
  return statements
    .flatMap((statement) => placesIn(statement, article))
    .filter((place) => place.quotation === null && place.field === field)
    .flatMap(({ spans, marked }) => spans.map((span) => ({ span, isMarked: marked })));
}

/** One place where the article has words of a statement. */
interface StatementPlace extends ReadingPlace {
  readonly statement: Statement;
}

function placesIn(statement: Statement, { id }: Article): StatementPlace[] {
  const reading = statement.readings.find(({ article }) => article === id);
  const places = (reading?.places ?? []).map((place) => ({ ...place, statement }));
  // The words before a quotation that lead into it are told with it.
  const marked = places.filter((place) => place.marked);
  return places.filter(
    (place) => place.marked || !marked.some(({ field, spans }) => overlaps(place, { field, pieces: spans })),
  );
}

function overlaps(place: StatementPlace, { field, pieces }: Pick<Quotation, 'field' | 'pieces'>): boolean {
  return (
    place.field === field &&
    place.spans.some((span) => pieces.some((piece) => span.start < piece.end && piece.start < span.end))
  );
}

/** One for each row of statements that the places are of; of a reading and another place beside it, of the reading. */
function noteStatements(
  site: Site,
  analysis: EventAnalysis,
  article: Article,
  places: readonly StatementPlace[],
): StatementNote[] {
  const numbers = numberRows(analysis);
  const byRole = places.toSorted((a, b) => Number(b.role === 'main') - Number(a.role === 'main'));
  const byRow = new Map(byRole.toReversed().map((place) => [numbers.get(place.statement), place]));
  return [...byRow.entries()]
    .map(([number = 0, place]) => noteStatement(site, analysis, article, place, number))
    .toSorted((a, b) => a.number - b.number);
}

/** The number of each statement's row on the event's page. */
const numberRows = once(
  ({ statements }: EventAnalysis): ReadonlyMap<Statement, number> =>
    new Map(
      toRows(statements).flatMap((row, index) => row.map((statement) => [statement, index + 1] as const)),
    ),
);

function noteStatement(
  site: Site,
  analysis: EventAnalysis,
  article: Article,
  place: StatementPlace,
  number: number,
): StatementNote {
  const { statement, marked, role } = place;
  const mine = statement.readings.find((reading) => reading.article === article.id);
  const twins = findTwins(site, analysis, statement, article.id);
  const isOwn = mine !== undefined && (marked || role === 'main');
  return {
    number,
    address: site.addresses.statementAddress(statement),
    treatment:
      twins.length === 0
        ? null
        : isOwn
          ? labelOf(statement, mine, treatmentWord(statement, mine))
          : hasMarksIn(place, article, analysis)
            ? english.article.atAnotherPlace
            : nameTreatment(statement, 'unmarked'),
    isCompared: analysis.articles.length > 1,
    twins,
    elsewhere: findElsewhere(site, analysis, statement, article.id),
    denials: markDenials([statement], toldIn(statement, analysis, article, twins.length > 0)),
  };
}

/** The readings that a note names: this article's and those of its twins, or, where it has none, what the others lack. */
function toldIn(
  { readings }: Statement,
  { articles }: EventAnalysis,
  { id }: Article,
  hasTwins: boolean,
): { article: Article; reading: Reading }[] {
  return articles.flatMap((article) => {
    const reading = readings.find((each) => each.article === article.id);
    if (!reading || (hasTwins ? !isFound(reading) : article.id === id)) return [];
    return [{ article, reading }];
  });
}

function findTwins(site: Site, analysis: EventAnalysis, statement: Statement, article: string): Twin[] {
  const { articles, outletName } = lookUp(site, analysis);
  return statement.readings.flatMap((reading): Twin[] => {
    const other = articles.get(reading.article);
    if (!other || reading.article === article || !isFound(reading)) return [];
    return [
      {
        outletName: outletName(other),
        address: site.addresses.readingAddress(statement, reading),
        treatment: labelOf(statement, reading, treatmentWord(statement, reading)),
      },
    ];
  });
}

function findElsewhere(site: Site, analysis: EventAnalysis, statement: Statement, article: string): string[] {
  const { articles, outletName } = lookUp(site, analysis);
  return statement.readings.flatMap((reading) => {
    const other = articles.get(reading.article);
    const isMeant = !isFound(reading) && reading.elsewhere.length > 0 && reading.article !== article;
    return other && isMeant ? [outletName(other)] : [];
  });
}
