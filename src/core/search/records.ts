import { fieldText } from '../article-text.ts';
import type { Article, ArticleId, Outlet, Span, SpeakerEntry } from '../content-model.ts';
import type {
  EventAnalysis,
  Factuality,
  Quotation,
  QuotationId,
  Reading,
  Statement,
  StatementId,
  Treatment,
} from '../model.ts';
import { hasWords, isFound, isUndecided, mainField, mainSpans, quotationsOf } from '../reading-places.ts';
import { isPronoun } from '../text/english/pronouns.ts';
import { isWithheld } from '../withholding.ts';

/**
 * What search knows of the site: a row is one article's words, the rows of one statement form a group, and
 * groups follow the order of events. A quotation that runs over several statements has a row in the group of each,
 * with its words of that one, and a row of all its words besides (`whole`). It is made from events as they are published (core/withholding.ts), so that
 * nothing is in here that the site does not print.
 */
export interface SearchRecords {
  readonly outlets: readonly Named[];
  readonly events: readonly (Named & { readonly date: string })[];
  readonly speakers: readonly NamedSpeaker[];
  readonly articles: readonly SearchArticle[];
  readonly groups: readonly SearchGroup[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NamedSpeaker extends Named {
  /** Other names for the same speaker. */
  readonly aliases?: readonly string[];
}

export interface SearchArticle {
  readonly id: string;
  /** Places in `outlets` (-1 when not known) and `events`. */
  readonly outlet: number;
  readonly event: number;
  /** ISO 8601 day; the event's where the article's is not known. */
  readonly date: string;
  /** BCP 47; absent for English. */
  readonly lang?: string;
  /** Where the site prints only parts of its text, and only they are here. */
  readonly isWithheld?: true;
}

export interface SearchGroup {
  /** `null` for words that belong to no statement, such as the title of a work. */
  readonly statement: StatementId | null;
  /** The place in `speakers`, -1 when nobody is named. */
  readonly speaker: number;
  readonly rows: readonly SearchRow[];
}

export interface SearchRow {
  /** The place in `articles`. */
  readonly article: number;
  readonly treatment: RowTreatment;
  readonly quotation: QuotationId | null;
  readonly text: string;
  /** How the article tells the words; absent where it tells them as said, or nothing says how. */
  readonly factuality?: NotSaid;
  /** Which words of the statement it has, as whoever shows it draws a line; absent where there is nothing to compare. */
  readonly line?: string;
}

/** Writes the line of a row. */
export type RowLines = (
  analysis: EventAnalysis,
  statement: Statement,
  article: ArticleId,
) => string | undefined;

/**
 * A treatment, or `base` for the official text that the others are held against, or `single` for words of a statement
 * that are found in one article alone and nowhere in another, or `clause` for words that it credits to somebody without
 * quotation marks, or `term` for words in marks that are of no statement, or `whole` for a quotation of several
 * statements, or `withdrawn` for a reading whose verdict did not stand a second search, or `tied` for one that
 * differs inside from another of equal standing.
 */
export type RowTreatment =
  Exclude<Treatment, 'absent'> | 'base' | 'single' | 'clause' | 'whole' | 'withdrawn' | 'tied' | 'term';
export const ROW_TREATMENTS: readonly RowTreatment[] = [
  'base',
  'verbatim',
  'trimmed',
  'cut',
  'reworded',
  'unmarked',
  'reported',
  'single',
  'clause',
  'whole',
  'withdrawn',
  'tied',
  'term',
];

/** How words are told that are not told as said. */
export type NotSaid = Exclude<Factuality, 'said'>;
export const NOT_SAID: readonly NotSaid[] = ['denied', 'alleged', 'supposed', 'asked', 'faked'];

/** Between the pieces of words that the reporter interrupts. */
export const BETWEEN_PIECES = ' … ';

export function makeRecords(
  events: readonly EventAnalysis[],
  outlets: readonly Outlet[],
  entries: readonly SpeakerEntry[] = [],
  lineOf: RowLines = () => undefined,
): SearchRecords {
  const aliases = new Map(entries.map((entry) => [entry.id, entry.aliases]));
  const speakers = new Names();
  const outletPlaces = new Map(outlets.map(({ id }, place) => [id, place]));
  const articles = events.flatMap((analysis, event) =>
    analysis.articles.map((article): SearchArticle => ({
      id: article.id,
      outlet: outletPlaces.get(article.outlet ?? '') ?? -1,
      event,
      date: (article.published ?? analysis.event.date).slice(0, 10),
      ...(isWithheld(article) && { isWithheld: true }),
    })),
  );
  const articlePlaces = new Map(articles.map(({ id }, place) => [id, place]));
  return {
    outlets: outlets.map(({ id, name }) => ({ id, name })),
    events: events.map(({ event }) => ({ id: event.id, name: event.title, date: event.date })),
    articles,
    groups: events.flatMap((analysis) => groupRows(analysis, articlePlaces, speakers, lineOf)),
    speakers: speakers.list.map((speaker) => {
      const others = aliases.get(speaker.id) ?? [];
      return others.length > 0 ? { ...speaker, aliases: others } : speaker;
    }),
  };
}

function groupRows(
  analysis: EventAnalysis,
  places: ReadonlyMap<string, number>,
  speakers: Names,
  lineOf: RowLines,
): SearchGroup[] {
  const byId = new Map(analysis.articles.map((article) => [article.id, article]));
  const quotations = new Map(analysis.quotations.map((quotation) => [quotation.id, quotation]));
  const statementsOf = new Map<QuotationId, Statement[]>();
  for (const statement of analysis.statements) {
    for (const id of new Set(statement.readings.flatMap(quotationsOf))) {
      statementsOf.set(id, [...(statementsOf.get(id) ?? []), statement]);
    }
  }
  const isWhole = (id: QuotationId) => (statementsOf.get(id)?.length ?? 0) < 2;
  const clauses = Map.groupBy(
    analysis.quotations.filter(({ kind }) => kind === 'indirect'),
    ({ article }) => article,
  );
  const clausesOf = (article: ArticleId) => clauses.get(article) ?? [];
  const wholes = Map.groupBy(
    analysis.quotations.filter(({ id }) => !isWhole(id)),
    ({ id }) => statementsOf.get(id)?.[0],
  );
  const groups = analysis.statements.flatMap((statement): SearchGroup[] => {
    const own = { statement: statement.id, speaker: speakers.place(statement.speaker) };
    const long = (wholes.get(statement) ?? []).map((quotation) =>
      quotationRow(quotation, 'whole', byId, places),
    );
    return [
      {
        ...own,
        rows: statementRows(statement, byId, quotations, places, isWhole, clausesOf, (article) =>
          lineOf(analysis, statement, article),
        ),
      },
      { ...own, rows: long },
    ];
  });
  const alone = analysis.quotations
    .filter(({ id }) => !statementsOf.has(id))
    .map((quotation): SearchGroup => ({
      statement: null,
      speaker: placeSpeaker(quotation, speakers),
      rows: [quotationRow(quotation, quotation.kind === 'indirect' ? 'clause' : 'term', byId, places)],
    }));
  return [...groups, ...alone].filter(({ rows }) => rows.length > 0);
}

function statementRows(
  statement: Statement,
  articles: ReadonlyMap<string, Article>,
  quotations: ReadonlyMap<QuotationId, Quotation>,
  places: ReadonlyMap<string, number>,
  isWhole: (quotation: QuotationId) => boolean,
  clausesOf: (article: ArticleId) => readonly Quotation[],
  lineOf: (article: ArticleId) => string | undefined,
): SearchRow[] {
  // Of wordings found alike the first heads what is found: it is what the lines under it are drawn against.
  const found = statement.readings.filter(isFound).toSorted((a, b) => Number(isFull(b)) - Number(isFull(a)));
  const isAlone = found.length < 2;
  const isNowhereElse = statement.readings.every((reading) => isFound(reading) || !hasWords(reading));
  return found.flatMap((reading): SearchRow[] => {
    const article = articles.get(reading.article);
    if (!article || reading.treatment === 'absent') return [];
    const isBase = article.kind === 'official' && article.id === statement.base.article;
    const told = reading.withdrawn ? 'withdrawn' : isUndecided(reading) ? 'tied' : reading.treatment;
    const treatment: RowTreatment = isAlone && isNowhereElse ? 'single' : isBase ? 'base' : told;
    const line = isAlone ? undefined : lineOf(article.id);
    const drawn = line === undefined ? {} : { line };
    const row = { article: places.get(article.id) as number, treatment, ...drawn };
    const rows = quotationsOf(reading).flatMap((id): SearchRow[] => {
      const quotation = quotations.get(id);
      if (!quotation) return [];
      if (isWhole(id)) return [{ ...quotationRow(quotation, treatment, articles, places), ...drawn }];
      const spans = reading.places.flatMap((place) => (place.quotation === id ? place.spans : []));
      return [{ ...row, ...toldIn(quotation), quotation: id, text: textOf(article, quotation.field, spans) }];
    });
    const inMarks = reading.places.some(({ role, quotation }) => role === 'main' && quotation !== null);
    if (inMarks) return rows;
    const [field, spans] = [mainField(reading), mainSpans(reading)];
    const clause = clausesOf(article.id).find(
      (each) => each.field === field && spans.some(({ start, end }) => start < each.end && each.start < end),
    );
    return [{ ...row, ...toldIn(clause), quotation: null, text: textOf(article, field, spans) }, ...rows];
  });
}

function isFull({ treatment, withdrawn }: Reading): boolean {
  return treatment === 'verbatim' && !withdrawn;
}

function quotationRow(
  quotation: Quotation,
  treatment: RowTreatment,
  articles: ReadonlyMap<string, Article>,
  places: ReadonlyMap<string, number>,
): SearchRow {
  const article = articles.get(quotation.article);
  if (!article) throw new Error(`Quotation ${quotation.id} is of no article of its event.`);
  return {
    article: places.get(article.id) as number,
    treatment,
    ...toldIn(quotation),
    quotation: quotation.id,
    text: textOf(article, quotation.field, quotation.pieces),
  };
}

function toldIn(quotation: Quotation | undefined): Pick<SearchRow, 'factuality'> {
  const factuality = quotation?.factuality ?? 'said';
  return factuality === 'said' ? {} : { factuality };
}

function textOf(article: Article, field: Quotation['field'], spans: readonly Span[]): string {
  const text = fieldText(article, field);
  return spans.map(({ start, end }) => text.slice(start, end)).join(BETWEEN_PIECES);
}

function placeSpeaker({ speaker }: Quotation, speakers: Names): number {
  const isNamed = speaker !== null && !isPronoun(speaker.resolved);
  return speakers.place(isNamed ? { id: speaker.id, name: speaker.resolved } : null);
}

/** Speakers in the order they come up; one without an entry of their own is known by the name. */
class Names {
  readonly list: Named[] = [];
  readonly #places = new Map<string, number>();

  place(speaker: { readonly id: string | null; readonly name: string } | null): number {
    if (!speaker) return -1;
    const id = speaker.id ?? speaker.name;
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    this.#places.set(id, this.list.length);
    this.list.push({ id, name: speaker.name });
    return this.list.length - 1;
  }
}
