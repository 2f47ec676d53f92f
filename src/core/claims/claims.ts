/**
 * What pages deny an outlet: that words are not found in its article, that some of a statement's words are not there,
 * that they stand without marks, and, since all others lack it, that a statement is found in one article only. Before
 * anything of this is said the words have been searched for; here it is done again, by other means.
 */
import { fieldText } from '../article-text.ts';
import { firstWhere } from '../bisect.ts';
import type { Article, ArticleId, Span } from '../content-model.ts';
import type {
  Elsewhere,
  EventAnalysis,
  Field,
  Quotation,
  Reading,
  ReadingPlace,
  Statement,
  StatementId,
  Treatment,
} from '../model.ts';
import { mendGaps } from './dots.ts';
import { type FoundRun, runFinder } from './find-runs.ts';
import { diffFolded, type FoldedWord, foldWords } from './folded-words.ts';
import { withdrawPrinted } from './unprinted.ts';

/** A claim that does not hold, with a place where the words stand after all. */
export interface FailedClaim extends Span {
  readonly statement: StatementId;
  readonly article: ArticleId;
  readonly denies: 'words' | 'some-words' | 'marks';
  readonly field: Field;
}

/** What of a reading denies something; a reading of an analysis is one, and so is one of the analysis file. */
export interface Claiming {
  readonly article: ArticleId;
  readonly treatment: Treatment;
  readonly kept: number;
  readonly of: number;
  readonly places: readonly Pick<ReadingPlace, 'field' | 'spans' | 'role'>[];
  readonly elsewhere: readonly Pick<Elsewhere, 'field' | 'start' | 'end'>[];
  readonly withdrawn?: boolean;
}

/** An event as far as claims are checked; its articles have their whole texts. */
export interface ClaimingEvent {
  readonly articles: readonly Pick<Article, 'id' | 'text' | 'headline'>[];
  readonly quotations: readonly Pick<Quotation, 'article' | 'field' | 'pieces' | 'kind' | 'marks'>[];
  readonly statements: readonly {
    readonly id: StatementId;
    readonly base: { readonly pieces: Statement['base']['pieces'] };
    readonly readings: readonly Claiming[];
  }[];
}

// Nobody reads more places of one article.
const MOST_TOLD = 12;

/** The claims of an event that do not hold, one for each place where the words stand; what is withdrawn claims nothing. */
export function findFailedClaims(event: ClaimingEvent): FailedClaim[] {
  return claimChecker(event)(event.statements);
}

/** The same for any statements of an event, whose texts are made ready for searches once. */
export function claimChecker({
  articles,
  quotations,
}: Omit<ClaimingEvent, 'statements'>): (statements: ClaimingEvent['statements']) => FailedClaim[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const fieldOf = (id: ArticleId, field: Field) => fieldText(byId.get(id), field);
  const marked = Map.groupBy(
    quotations.filter(({ marks, kind }) => marks !== 'none' && kind !== 'term'),
    ({ article, field }) => `${field} ${article}`,
  );
  const pieces = new Map([...marked].map(([key, found]) => [key, withReach(found)]));
  const inMarks = (article: ArticleId, field: Field) => pieces.get(`${field} ${article}`) ?? [];
  const find = runFinder(articles, inMarks);
  const findFailed = ({ id, base, readings }: ClaimingEvent['statements'][number]) => {
    const words = base.pieces.flatMap((piece) => spokenIn(fieldOf(piece.article, piece.field), piece));
    return readings.flatMap((reading): FailedClaim[] => {
      const denies = denialOf(reading);
      if (denies === undefined || reading.withdrawn) return [];
      const parts = denies === 'some-words' ? missingParts(words, reading, fieldOf) : [words];
      const claim = { statement: id, article: reading.article, denies };
      const quoted = denies === 'marks' ? placesInMarks(reading, inMarks) : [];
      if (quoted.length > 0) return quoted.map((place) => ({ ...claim, ...place }));
      return parts
        .flatMap((part) => find(reading.article, part, words.length))
        .filter(
          (run) =>
            !isTold(run, reading, fieldOf) &&
            (denies !== 'marks' || isInside(run, inMarks(run.article, run.field))),
        )
        .slice(0, MOST_TOLD)
        .map(({ field, start, end }) => ({ ...claim, field, start, end }));
    });
  };
  return (statements) => statements.flatMap(findFailed);
}

/**
 * The analysis with its failed claims withdrawn: pages say of such a reading that it is not compared, and where the words
 * stand that were found; of a sentence of an official text that reports have after all nothing is said, and of dots that
 * a second search finds, that they stand there.
 */
export function withdrawFailedClaims(analysis: EventAnalysis): EventAnalysis {
  const failed = Map.groupBy(
    findFailedClaims(analysis),
    ({ statement, article }) => `${statement} ${article}`,
  );
  const unprinted = withdrawPrinted(analysis);
  const mended = mendGaps(analysis);
  const isSame = mended.every(({ readings }, at) =>
    readings.every((reading, place) => reading === analysis.statements[at]?.readings[place]),
  );
  if (isSame && failed.size === 0 && !unprinted.some(({ withdrawn }) => withdrawn)) return analysis;
  const statements = mended.map((statement): Statement => ({
    ...statement,
    readings: statement.readings.map((reading): Reading => {
      const claims = failed.get(`${statement.id} ${reading.article}`);
      if (!claims) return reading;
      const places = claims.filter(({ denies }) => denies !== 'marks');
      const found = places.map(({ field, start, end }) => ({ field, start, end, why: 'remark' as const }));
      return { ...reading, withdrawn: true, elsewhere: [...reading.elsewhere, ...found].sort(byPlace) };
    }),
  }));
  return { ...analysis, statements, unprinted };
}

function byPlace(a: Elsewhere, b: Elsewhere): number {
  return Number(a.field === 'body') - Number(b.field === 'body') || a.start - b.start;
}

/** Whether a page that names what the reading did denies its article words, or marks around them. */
export function isDenying(reading: Pick<Claiming, 'treatment' | 'kept' | 'of' | 'withdrawn'>): boolean {
  return !reading.withdrawn && denialOf(reading) !== undefined;
}

function denialOf({
  treatment,
  kept,
  of,
}: Pick<Claiming, 'treatment' | 'kept' | 'of'>): FailedClaim['denies'] | undefined {
  if (treatment === 'absent') return 'words';
  if (treatment === 'unmarked') return 'marks';
  if (treatment === 'reported') return undefined;
  return kept < of ? 'some-words' : undefined;
}

/** What of a reading's own words stands in quotation marks: *he understands “the mistrust”*. */
function placesInMarks(
  { article, places }: Claiming,
  inMarks: (article: ArticleId, field: Field) => readonly Span[],
): (Span & { readonly field: Field })[] {
  return places
    .filter(({ role }) => role === 'main')
    .flatMap(({ field, spans }) =>
      spans.flatMap((span) =>
        inMarks(article, field)
          .filter(({ start, end }) => start < span.end && span.start < end)
          .map(({ start, end }) => ({
            field,
            start: Math.max(start, span.start),
            end: Math.min(end, span.end),
          })),
      ),
    );
}

/** The words of a piece of a base; what stands in brackets is the reporter's, but for a letter: *[W]e*. */
function spokenIn(text: string, piece: Span): FoldedWord[] {
  const brackets = [...text.slice(piece.start, piece.end).matchAll(/\[[^[\]]{2,}\]/gu)].map(
    ({ 0: words, index }) => ({ start: piece.start + index, end: piece.start + index + words.length }),
  );
  return foldWords(text, piece).filter(
    (word) => !brackets.some(({ start, end }) => start <= word.start && word.end <= end),
  );
}

/**
 * Whether the page already tells where a run of words stands: it lies in a place of the reading, or in one that is told as
 * “elsewhere”, or “elsewhere” has the same words at another place.
 */
function isTold(
  { field, start, end }: FoundRun,
  { article, places, elsewhere }: Claiming,
  fieldOf: (article: ArticleId, field: Field) => string,
): boolean {
  const touches = (span: Span) => span.start < end && start < span.end;
  const read = (place: { readonly field: Field } & Span) =>
    foldWords(fieldOf(article, place.field), place)
      .map(({ form }) => form)
      .join(' ');
  return (
    places.some((place) => place.field === field && place.spans.some(touches)) ||
    elsewhere.some(
      (place) => (place.field === field && touches(place)) || read(place) === read({ field, start, end }),
    )
  );
}

/** A piece in marks, and how far it or one that begins before it goes. */
interface Reaching extends Span {
  readonly reach: number;
}

function withReach(quotations: readonly Pick<Quotation, 'pieces'>[]): Reaching[] {
  let reach = 0;
  return quotations
    .flatMap(({ pieces }) => pieces)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      reach = Math.max(reach, end);
      return { start, end, reach };
    });
}

/** Whether one of some pieces holds all of a run. */
function isInside({ start, end }: Span, pieces: readonly Reaching[]): boolean {
  const next = firstWhere(pieces, (one) => one.start > start);
  return (pieces[next - 1]?.reach ?? 0) >= end;
}

/** Stretches of the base that the reading's main words do not have, in the order of both. */
function missingParts(
  base: readonly FoldedWord[],
  { article, places }: Claiming,
  fieldOf: (article: ArticleId, field: Field) => string,
): FoldedWord[][] {
  const own = places
    .filter(({ role }) => role === 'main')
    .flatMap(({ field, spans }) => spans.flatMap((span) => foldWords(fieldOf(article, field), span)));
  return diffFolded(base, own)
    .map(({ fromA, toA }) => base.slice(fromA, toA))
    .filter((part) => part.length > 0);
}
