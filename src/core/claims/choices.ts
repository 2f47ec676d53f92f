/** What is denied articles when a reader holds a statement against one article's wording and not against its base. */
import type { ArticleId } from '../content-model.ts';
import { isMany } from '../many.ts';
import type { EventAnalysis, Reading, Statement, StatementId } from '../model.ts';
import { isFound, mainPlaces } from '../reading-places.ts';
import { claimChecker } from './claims.ts';

/** Something that would be denied an article if a reader held a statement against another article's wording of it. */
export interface FailedChoice {
  readonly statement: StatementId;
  readonly article: ArticleId;
  /** The article whose reading is chosen. */
  readonly chosen: ArticleId;
}

/** The analysis with each reading told of which wordings nothing can be said to be missing in its article. */
export function markFailedChoices(analysis: EventAnalysis): EventAnalysis {
  const failed = Map.groupBy(findFailedChoices(analysis), keyOf);
  if (failed.size === 0) return analysis;
  const statements = analysis.statements.map((statement): Statement => ({
    ...statement,
    readings: statement.readings.map((reading): Reading => {
      const choices = failed.get(keyOf({ statement: statement.id, article: reading.article }));
      return choices ? { ...reading, notAgainst: choices.map(({ chosen }) => chosen) } : reading;
    }),
  }));
  return { ...analysis, statements };
}

function keyOf({ statement, article }: Pick<FailedChoice, 'statement' | 'article'>): string {
  return `${statement} ${article}`;
}

/**
 * Whichever article's reading of a statement is chosen to hold the others against: the articles of which it is said that
 * its words are not found there, or not in quotation marks, and which have them.
 */
export function findFailedChoices(event: EventAnalysis): FailedChoice[] {
  // Those that did the same are then told together, and nobody chooses one.
  if (isMany(event.articles.length)) return [];
  const findFailed = claimChecker(event);
  return event.articles.flatMap(({ id: chosen }) => {
    const statements = event.statements.flatMap((statement) => {
      const own = statement.readings.find(({ article }) => article === chosen);
      if (!own || !isFound(own)) return [];
      const pieces = mainPlaces(own).flatMap(({ field, spans }) =>
        spans.map(({ start, end }) => ({ article: chosen, field, start, end, joint: false })),
      );
      const readings = statement.readings.filter(
        ({ article, treatment }) =>
          article !== chosen && (treatment === 'absent' || treatment === 'unmarked'),
      );
      return [{ id: statement.id, base: { pieces }, readings }];
    });
    const failed = new Map(findFailed(statements).map((claim) => [keyOf(claim), claim]));
    return Array.from(failed.values(), ({ statement, article }) => ({ statement, article, chosen }));
  });
}
