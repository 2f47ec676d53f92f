import type { Element } from 'hast';
import type { Article, EventAnalysis, Outlet } from '../../core/model.ts';
import { formatPublished } from '../dates.ts';
import { isShared, viewEventStatements } from '../event/event-view.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { markDenials } from '../statement/denials.ts';
import type { ReadingView, StatementView } from '../statement/statement-view.ts';
import { drawEventSection, drawSpoken } from './event-section.ts';

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
      const statements = viewEventStatements(site, analysis);
      return { analysis, articles: articles.map((article) => viewArticleReadings(article, statements)) };
    })
    .filter(({ articles }) => articles.length > 0);
}

export function drawOutletEvent({ analysis, articles }: OutletEvent, page: Page): Element {
  const isOnly = analysis.articles.length === 1;
  return drawEventSection(
    analysis.event,
    page,
    articles.map((each) => drawArticle(each, isOnly, page)),
  );
}

function drawArticle({ article, readings, alone }: OutletArticle, isOnly: boolean, page: Page): Element {
  const { say, addresses } = page;
  return h(
    'div',
    { class: 'by-outlet' },
    h(
      'h3',
      {},
      h(
        'a',
        { href: addresses.articleAddress(article.id), lang: article.lang },
        h('bdi', {}, article.headline ?? say.headlineNotHeld),
      ),
    ),
    h('p', { class: 'soft small' }, formatPublished(article)),
    readings.length > 0
      ? h(
          'ul',
          { class: 'outlet-readings plain' },
          readings.map((each) => drawReading(each, page)),
        )
      : !isOnly && h('p', { class: 'soft' }, say.nothingInCommon),
    alone.length > 0 && [
      h('p', { class: 'alone' }, isOnly ? say.quotesAsOnly : say.quotedAlone),
      h(
        'ul',
        { class: 'spoken plain' },
        alone.map(({ statement, reading: { address, pieces, credit } }) =>
          h(
            'li',
            { ...markDenials(statement.statements, statement.readings) },
            h('p', { class: 'words', lang: article.lang }, drawSpoken(address, pieces, true)),
            credit !== null && h('p', { class: 'soft small' }, credit),
          ),
        ),
      ),
    ],
  );
}

function drawReading({ statement, reading }: OutletReading, { say, addresses }: Page): Element {
  return h(
    'li',
    {},
    h(
      'a',
      { class: 'number', href: addresses.statementAddress(statement.statement) },
      h('span', { class: 'hidden' }, say.statementBefore),
      String(statement.number),
    ),
    h('p', { class: 'words' }, h('bdi', {}, statement.firstWords)),
    h('p', { class: 'soft small', ...markDenials(statement.statements, [reading]) }, reading.treatment),
  );
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
    alone: readingsOf(alone).filter(({ reading }) => reading.isFound),
  };
}
