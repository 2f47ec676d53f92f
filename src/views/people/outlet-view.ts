import type { Article, EventAnalysis, Outlet } from '../../core/model.ts';
import { lookUp } from '../event/event-view.ts';
import type { Site } from '../site.ts';
import { type ReadingView, type StatementView, viewStatements } from '../event/statement-view.ts';

/** An outlet's articles, with its readings of statements that other outlets have too, and what it alone quotes. */
export interface OutletEvent {
  readonly analysis: EventAnalysis;
  readonly articles: readonly OutletArticle[];
}

export interface OutletArticle {
  readonly article: Article;
  /** Of statements that another article has too. */
  readonly readings: readonly OutletReading[];
  /** What it alone quotes. */
  readonly alone: readonly OutletReading[];
}

export interface OutletReading {
  readonly statement: StatementView;
  readonly reading: ReadingView;
}

/** Newest event first. */
export function viewOutlet(site: Site, { id }: Outlet): OutletEvent[] {
  return site.events
    .map((analysis) => {
      const articles = analysis.articles.filter(({ outlet }) => outlet === id);
      if (articles.length === 0) return { analysis, articles: [] };
      const statements = viewStatements(analysis, lookUp(site, analysis));
      return { analysis, articles: articles.map((article) => viewArticleReadings(article, statements)) };
    })
    .filter(({ articles }) => articles.length > 0);
}

function viewArticleReadings(article: Article, statements: readonly StatementView[]): OutletArticle {
  const readingsOf = (some: readonly StatementView[]): OutletReading[] =>
    some.flatMap((statement) =>
      statement.readings
        .filter((reading) => reading.article.id === article.id)
        .map((reading) => ({ statement, reading })),
    );
  const alone = statements.filter((statement) => !isShared(statement));
  return {
    article,
    readings: readingsOf(statements.filter(isShared)),
    alone: readingsOf(alone).filter(({ reading }) => reading.reading.treatment !== 'absent'),
  };
}

function isShared({ readings }: StatementView): boolean {
  return readings.filter(({ reading }) => reading.treatment !== 'absent').length > 1;
}
