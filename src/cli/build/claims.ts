import { findFailedClaims } from '../../core/claims/claims.ts';
import type { EventAnalysis } from '../../core/model.ts';
import type { PageOutline } from './html.ts';

/** Statement and article of each claim that does not hold. */
export type FailedClaims = ReadonlySet<string>;

/** What must not be denied of the articles, searched for in their whole texts, whatever the analysis has withdrawn. */
export function searchClaims(whole: readonly EventAnalysis[]): FailedClaims {
  const failed = whole.flatMap((event) => findFailedClaims(withoutWithdrawals(event)));
  return new Set(failed.map(({ statement, article }) => keyOf(statement, article)));
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
        .filter((article) => failed.has(keyOf(statement, article)))
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
