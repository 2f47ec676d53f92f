import { findFailedClaims } from '../../core/claims/claims.ts';
import { mayQuote, printsName } from '../../core/claims/names.ts';
import type { EventAnalysis } from '../../core/model.ts';
import type { PageOutline } from './html.ts';

/** What pages must not deny articles. */
export interface FailedClaims {
  /** Statement and article of each claim that does not hold. */
  readonly words: ReadonlySet<string>;
  /** Whether an article has what a page says that it lacks. */
  readonly isThere: (lack: PageOutline['lacks'][number], article: string) => boolean;
}

/** Of a site of which nothing is known. */
export const NOTHING_FAILED: FailedClaims = { words: new Set(), isThere: () => false };

/**
 * What must not be denied of the articles, searched for in their whole texts, whatever the analysis has withdrawn. Claims
 * about statements are searched for in the events that have changed since a build that held; pages of the others may be
 * made again too, so that names and speakers are searched for in all.
 */
export function searchClaims(
  whole: readonly EventAnalysis[],
  changed: readonly EventAnalysis[] = whole,
): FailedClaims {
  const failed = changed.flatMap((event) => findFailedClaims(withoutWithdrawals(event)));
  const byArticle = new Map(
    whole.flatMap(({ articles, quotations }) =>
      articles.map((article) => [article.id, { article, quotations }] as const),
    ),
  );
  return {
    words: new Set(failed.map(({ statement, article }) => keyOf(statement, article))),
    isThere: ({ what, name }, id) => {
      const known = byArticle.get(id);
      if (!known) return true;
      const { article, quotations } = known;
      return what === 'name' ? printsName(article, name) : mayQuote(article, quotations, name);
    },
  };
}

/** The names and speakers that a page says articles lack and which are there, a sentence each. */
export function checkLacks(page: string, { lacks }: PageOutline, { isThere }: FailedClaims): string[] {
  return lacks.flatMap((lack) =>
    lack.articles
      .filter((article) => isThere(lack, article))
      .map((article) =>
        lack.what === 'name'
          ? `${page} says that ${article} does not use the name “${lack.name}”; it stands there.`
          : `${page} says that ${article} does not quote ${lack.name}; the name stands there beside words in quotation marks.`,
      ),
  );
}

/** The claims of a page that do not hold, a sentence each. */
export function checkDenials(page: string, { denials }: PageOutline, failed: FailedClaims): string[] {
  return denials.flatMap(({ statements, articles }) =>
    statements.flatMap((statement) => {
      if (statement === '' || articles.includes(''))
        return [
          `${page} denies words without saying of which statement and article, so that nothing can search again.`,
        ];
      return articles
        .filter((article) => failed.words.has(keyOf(statement, article)))
        .map(
          (article) =>
            `${page} says that ${article} lacks words of ${statement}, or marks around them; they stand there.`,
        );
    }),
  );
}

/** What a build withdrew, a sentence each: the page does not compare the reading. */
export function describeWithdrawn(whole: readonly EventAnalysis[]): string[] {
  return whole.flatMap(({ event, articles, statements }) =>
    statements.flatMap(({ id, readings }) =>
      readings.flatMap(({ article, treatment, withdrawn, elsewhere }) => {
        if (!withdrawn) return [];
        const { headline = '', text = '' } = articles.find((each) => each.id === article) ?? {};
        const [place] = elsewhere;
        const words = place && (place.field === 'headline' ? headline : text).slice(place.start, place.end);
        const found = words === undefined ? '' : `: “${words}” stands there`;
        return [
          `events/${event.id}/: "${treatment}" of ${id} in ${article} was withdrawn${found}. The page says "not compared here".`,
        ];
      }),
    ),
  );
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
