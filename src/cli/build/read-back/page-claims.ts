import { fieldText } from '../../../core/article-text.ts';
import { findFailedChoices } from '../../../core/claims/choices.ts';
import { findFailedClaims } from '../../../core/claims/claims.ts';
import { type FindInOthers, othersFinder, piecesInMarks } from '../../../core/claims/compared.ts';
import { findShownCuts } from '../../../core/claims/dots.ts';
import { foldWords } from '../../../core/claims/folded-words.ts';
import { lacks as lackKinds } from '../../../core/claims/lacks.ts';
import { findMarkedClauses } from '../../../core/claims/marks.ts';
import { withdrawPrinted } from '../../../core/claims/unprinted.ts';
import type { Article } from '../../../core/content-model.ts';
import { countInDigits } from '../../../core/text/counts.ts';
import type { EventAnalysis } from '../../../core/model.ts';
import type { ComparedColumns } from './compared-columns.ts';
import type { PageLack, PageOutline, Withdrawn } from './html.ts';

/** What pages must not deny articles. */
export interface FailedClaims {
  /** Statement and article of each claim that does not hold. */
  readonly words: ReadonlySet<string>;
  /** By statement and article, the articles against whose wording something is denied it that does not hold. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** Statement and article of each reading that shows by dots what it leaves out inside. */
  readonly dotted: ReadonlySet<string>;
  /** Official text and begin of each of its sentences of which a report has half the words or more. */
  readonly printed: ReadonlySet<string>;
  /** Whether an article has what a page says that it lacks; one that is not known has it. */
  readonly isThere: (lack: PageLack, article: string) => boolean;
  /** The articles of an event, by their places. */
  readonly articlesOf: (event: string) => readonly string[];
  /** Searches articles that stand side by side for words that one of them is said to have alone. */
  readonly among: (articles: readonly string[]) => FindInOthers;
  /** The clauses, by their ids, that are said not to stand in quotation marks and do. */
  readonly clauses: readonly string[];
  /** Whether a quotation, by its id, stands in quotation marks. */
  readonly isMarked: (quotation: string) => boolean;
  /** The reports of the event of an official text. */
  readonly reportsOf: (official: string) => readonly string[];
}

/** Of a site of which nothing is known. */
export const NOTHING_FAILED: FailedClaims = {
  words: new Set(),
  choices: new Map(),
  dotted: new Set(),
  printed: new Set(),
  isThere: () => false,
  articlesOf: () => [],
  among: () => () => [],
  clauses: [],
  isMarked: () => false,
  reportsOf: () => [],
};

/**
 * What must not be denied of the articles, searched for in their whole texts, whatever the analysis has withdrawn. Claims
 * about statements are searched for in the events that have changed since a build that held; pages of the others may be
 * made again too, so that names and speakers are searched for in all. `versions` are earlier texts of the articles, each
 * beside the one after.
 */
export function searchClaims(
  whole: readonly EventAnalysis[],
  changed: readonly EventAnalysis[] = whole,
  versions: readonly EventAnalysis[] = [],
): FailedClaims {
  const failed = changed.flatMap((event) => findFailedClaims(withoutWithdrawals(event)));
  const byArticle = new Map(
    [...versions, ...whole].flatMap(({ articles, quotations }) =>
      articles.map((article) => [article.id, { article, quotations }] as const),
    ),
  );
  const marked = new Set(
    whole.flatMap(({ quotations }) => quotations.flatMap(({ id, kind }) => (kind === 'indirect' ? [] : id))),
  );
  return {
    words: new Set(failed.map(({ statement, article }) => keyOf(statement, article))),
    choices: new Map(
      Array.from(
        Map.groupBy(changed.flatMap(findFailedChoices), ({ statement, article }) =>
          keyOf(statement, article),
        ),
        ([key, choices]) => [key, choices.map(({ chosen }) => chosen)],
      ),
    ),
    dotted: new Set(changed.flatMap(findShownCuts).map((reading) => keyOf(...reading))),
    printed: new Set(
      changed
        .flatMap(withdrawPrinted)
        .flatMap(({ article, start, withdrawn }) => (withdrawn ? `${article} ${start}` : [])),
    ),
    isThere: ({ what, sought, longer }, id) => {
      const known = byArticle.get(id);
      return known === undefined || lackKinds[what].isThere(known, sought, longer);
    },
    articlesOf: (id) =>
      whole.find(({ event }) => event.id === id)?.articles.map((article) => article.id) ?? [],
    among: (ids) => {
      const known = ids.flatMap((id) => byArticle.get(id) ?? []);
      return othersFinder(
        known.map(({ article }) => article),
        (id) => piecesInMarks(byArticle.get(id)?.quotations ?? [], id),
      );
    },
    isMarked: (id) => marked.has(id),
    clauses: changed.flatMap(({ articles, quotations }) => findMarkedClauses(articles, quotations)),
    reportsOf: (id) => {
      const event = whole.find(({ articles }) => articles.some((article) => article.id === id));
      return (event?.articles ?? [])
        .filter((each) => each.id !== id && each.kind !== 'official')
        .map((each) => each.id);
    },
  };
}

/** What a page says articles lack and which is there, a sentence each. */
export function checkLacks(
  page: string,
  { lacks }: PageOutline,
  { isThere, articlesOf }: FailedClaims,
): string[] {
  const columns = lacks.some((lack) => lack.columns.length > 0) ? articlesOf(eventOf(page)) : [];
  return lacks.flatMap((lack) => {
    const articles = [...lack.articles, ...lack.columns.map((column) => columns[column] ?? '')];
    return (articles.length > 0 ? articles : [''])
      .filter((article) => isThere(lack, article))
      .map((article) =>
        article === ''
          ? `${page} denies “${lack.sought}” without saying of which article, so that nothing can search again.`
          : `${page} says that ${article} ${lackKinds[lack.what].says(lack.sought)}.`,
      );
  });
}

/** The event of an event's page. */
function eventOf(page: string): string {
  return /^events\/([^/]+)\/index\.html$/u.exec(page)?.[1] ?? '';
}

/** The words that a comparison says are in one of its columns alone and which another has, a sentence each. */
export function checkAlone(
  page: string,
  { columns }: ComparedColumns,
  articleOf: (address: string) => Pick<Article, 'id'> | undefined,
  { among }: FailedClaims,
): string[] {
  const ids = columns.map(({ address }) => articleOf(address)?.id ?? '');
  const find = among(ids);
  return columns.flatMap(({ alone }, column) =>
    alone.flatMap((words) =>
      find(ids[column] ?? '', foldWords(words, { start: 0, end: words.length })).map(
        ({ start, end, in: other }) =>
          `${page} says that ${ids[column]} alone has “${words.slice(start, end)}”; ${other} has these words too.`,
      ),
    ),
  );
}

/** The claims of a page that do not hold, a sentence each. */
export function checkDenials(page: string, { denials }: PageOutline, failed: FailedClaims): string[] {
  return denials.flatMap(({ statements, articles, notAgainst }) =>
    statements.flatMap((statement) => {
      if (statement === '' || articles.includes(''))
        return [
          `${page} denies words without saying of which statement and article, so that nothing can search again.`,
        ];
      const wrong = articles
        .filter((article) => failed.words.has(keyOf(statement, article)))
        .map(
          (article) =>
            `${page} says that ${article} lacks words of ${statement}, or marks around them; they stand there.`,
        );
      const chosen = articles.flatMap((article) =>
        (notAgainst === undefined ? [] : (failed.choices.get(keyOf(statement, article)) ?? []))
          .filter((id) => notAgainst?.includes(id) === false)
          .map(
            (id) =>
              `${page} says that ${article} lacks words that ${id} has of ${statement}, once a reader compares with it; they stand there.`,
          ),
      );
      return [...wrong, ...chosen];
    }),
  );
}

/** What a build withdrew, a sentence each: the page does not compare the reading. */
export function describeWithdrawn(whole: readonly EventAnalysis[]): string[] {
  return whole.flatMap(({ event, articles, statements }) =>
    statements.flatMap(({ id, readings }) =>
      readings.flatMap(({ article, treatment, withdrawn, elsewhere }) => {
        if (!withdrawn) return [];
        const held = articles.find(({ id: each }) => each === article);
        const [place] = elsewhere;
        const words = place && fieldText(held, place.field).slice(place.start, place.end);
        const found = words === undefined ? '' : `: “${words}” stands there`;
        return [
          `events/${event.id}/: "${treatment}" of ${id} in ${article} was withdrawn${found}. The page says "not compared here"; a note of the event's file, "join" or "split", may say more.`,
        ];
      }),
    ),
  );
}

/** The words of an official text that a page says no report prints and which one has, a sentence each. */
export function checkUnprinted(
  page: string,
  { unprinted }: PageOutline,
  { among, reportsOf }: FailedClaims,
): string[] {
  return unprinted.flatMap(({ article, words }) => {
    const find = among([article, ...reportsOf(article)]);
    return words.flatMap((each) =>
      find(article, foldWords(each, { start: 0, end: each.length })).map(
        ({ start, end, in: report }) =>
          `${page} says that no report prints “${each.slice(start, end)}” of ${article}; ${report} does.`,
      ),
    );
  });
}

/** What a page does not say as a second search found it there, as a sentence. */
export function describeUncompared(
  [page, { words, column }]: readonly [page: string, withdrawn: Withdrawn],
  { articlesOf }: Pick<FailedClaims, 'articlesOf'>,
): string {
  const claim =
    column === undefined
      ? `that one article alone has “${words}” was withdrawn: another has these words too`
      : `that ${articlesOf(eventOf(page))[column]} does not have “${words}” was withdrawn: a second search finds it there`;
  return `${page.replace(/index\.html$/u, '')}: ${claim}. The page says "not compared here"; nothing has to be done.`;
}

/** Why a strict build of a site of which these claims were withdrawn fails. */
export function forbidWithdrawn(withdrawn: readonly string[]): string {
  const [verb, object] = withdrawn.length === 1 ? ['does', 'it'] : ['do', 'them'];
  return `${countInDigits(withdrawn.length, 'claim')} of the site ${verb} not hold, and --strict forbids withdrawing ${object}. Without --strict the pages say "not compared here"`;
}

function keyOf(statement: string, article: string): string {
  return `${statement} ${article}`;
}

/** The readings as they would be told if nothing had been withdrawn. */
function withoutWithdrawals(event: EventAnalysis): EventAnalysis {
  return {
    ...event,
    statements: event.statements.map((statement) => ({
      ...statement,
      readings: statement.readings.map((reading) =>
        reading.withdrawn ? { ...reading, withdrawn: false, elsewhere: [] } : reading,
      ),
    })),
  };
}
