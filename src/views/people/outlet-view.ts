import type { Element } from 'hast';
import type { Article, Outlet } from '../../core/content-model.ts';
import type { EventAnalysis, Quotation } from '../../core/model.ts';
import { formatPublished } from '../dates.ts';
import { isShared, isToldOtherwise, viewEventStatements } from '../event/event-view.ts';
import { type Content, h } from '../html/html.ts';
import { quotationPieces } from '../html/quotation-html.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { markAbsence, markDenials } from '../statement/denials.ts';
import { drawElsewhereOfOthers } from '../statement/elsewhere.ts';
import { langOf } from '../statement/statement-html.ts';
import { tellCredit, writeCredit } from '../statement/credit.ts';
import type { ReadingView } from '../statement/reading-view.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { drawStrip } from '../statement/strip.ts';
import { drawBySpeaker, speakerOf } from './by-speaker.ts';
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
  /** What another article has too, but as something else: as denied, say. */
  readonly otherwise: readonly OutletReading[];
  /** What it credits to somebody without quotation marks. */
  readonly clauses: readonly Quotation[];
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
      return {
        analysis,
        articles: articles.map((article) => ({
          ...viewArticleReadings(article, statements),
          clauses: analysis.quotations.filter(
            (quotation) => quotation.article === article.id && quotation.kind === 'indirect',
          ),
        })),
      };
    })
    .filter(({ articles }) => articles.length > 0);
}

export function drawOutletEvent({ analysis, articles }: OutletEvent, page: Page): Element {
  const isOnly = analysis.articles.length === 1;
  const { say } = page;
  const compared = articles.flatMap(({ readings }) => readings.filter(({ reading }) => reading.isFound));
  const alone = articles.flatMap((each) => each.alone);
  const otherwise = articles.flatMap((each) => each.otherwise);
  const clauses = articles.flatMap((each) => each.clauses);
  return drawEventSection(
    analysis.event,
    [
      ...(compared.length > 0 ? [say.lists.statementsInCommon(compared.length)] : []),
      ...(alone.length > 0
        ? [(isOnly ? say.lists.statements : say.lists.statementsAlone)(alone.length)]
        : []),
      ...(otherwise.length > 0 ? [say.lists.statementsOtherwise(otherwise.length)] : []),
      ...(clauses.length > 0 ? [say.lists.clauses(clauses.length)] : []),
    ],
    page,
    articles.map((each) => drawArticle(each, isOnly, page)),
  );
}

function drawArticle(
  { article, readings, alone, otherwise, clauses }: OutletArticle,
  isOnly: boolean,
  page: Page,
): Element {
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
    h('p', { class: 'small soft' }, formatPublished(article)),
    readings.length > 0
      ? h(
          'ul',
          { class: 'outlet-readings plain' },
          readings.map((each) => drawReading(each, page)),
        )
      : !isOnly && otherwise.length === 0 && h('p', { class: 'soft' }, say.nothingInCommon),
    drawAlone(isOnly ? say.quotesAsOnly : say.quotedAlone, alone, article, page),
    drawAlone(say.sections.otherwise, otherwise, article, page),
    clauses.length > 0 && [
      h('p', { class: 'alone' }, say.withoutMarks),
      drawBySpeaker(
        clauses.map((value) => ({ speaker: speakerOf(value), value })),
        4,
        (value) => drawClause(value, article, page),
        page,
      ),
    ],
  );
}

function drawAlone(title: string, readings: readonly OutletReading[], article: Article, page: Page): Content {
  if (readings.length === 0) return undefined;
  return [
    h('p', { class: 'alone' }, title),
    drawBySpeaker(
      readings.map((value) => ({ speaker: value.statement.statement.speaker, value })),
      4,
      ({ statement, reading: { address, pieces, isMarked, credit } }) => {
        const told = tellCredit(credit, statement.statement.factuality);
        return h(
          'li',
          { ...markAbsence(statement) },
          h('p', { class: 'words', lang: langOf(article) }, drawSpoken(address, pieces, isMarked)),
          told !== null && h('p', { class: 'small soft' }, told),
          drawElsewhereOfOthers(statement, page),
        );
      },
      page,
    ),
  ];
}

function drawClause(clause: Quotation, article: Article, { addresses }: Page): Element {
  return h(
    'li',
    {},
    h(
      'p',
      { class: 'words', lang: langOf(article) },
      drawSpoken(addresses.quotationAddress(clause), quotationPieces(article, clause), false),
    ),
    h('p', { class: 'small soft' }, tellCredit(writeCredit(clause, article.lang), clause.factuality)),
  );
}

/** What the outlet has of a statement, as a line beside the statement's words. */
function drawReading({ statement, reading }: OutletReading, { say, addresses }: Page): Element {
  const { treatment, isFound, word, strip, of, color } = reading;
  return h(
    'li',
    {},
    h(
      'p',
      {},
      h(
        'span',
        { class: 'number' },
        h('span', { class: 'hidden' }, say.statementBefore),
        String(statement.number),
      ),
      ' ',
      h(
        'a',
        { class: 'words', href: addresses.statementAddress(statement.statement) },
        h('bdi', {}, statement.firstWords),
      ),
    ),
    h(
      'p',
      { class: outletClass(color) },
      isFound && drawStrip({ word, parts: strip, of }),
      h('span', { class: 'small soft', ...markDenials(statement.statements, [reading]) }, treatment),
    ),
  );
}

function viewArticleReadings(
  article: Article,
  statements: readonly StatementView[],
): Omit<OutletArticle, 'clauses'> {
  const readingsOf = (some: readonly StatementView[]): OutletReading[] =>
    some.flatMap((statement) =>
      statement.readings
        .filter((reading) => reading.article.id === article.id)
        .map((reading) => ({ statement, reading })),
    );
  const others = statements.filter((statement) => !isShared(statement));
  const own = (some: readonly StatementView[]) => readingsOf(some).filter(({ reading }) => reading.isFound);
  return {
    article,
    readings: readingsOf(statements.filter(isShared)),
    alone: own(others.filter((statement) => !isToldOtherwise(statement))),
    otherwise: own(others.filter(isToldOtherwise)),
  };
}
