import type { Element } from 'hast';
import type { Statement, StatementId } from '../../core/model.ts';
import { type Content, classes, type Html, h } from '../html/html.ts';
import { type ArticleColumns, isWide } from '../html/table.ts';
import { isMany } from '../../core/many.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Page } from '../page.ts';
import { markAbsence } from '../statement/denials.ts';
import { drawElsewhereOfOthers } from '../statement/elsewhere.ts';
import { drawAnchors, drawStatement, langOf } from '../statement/statement-html.ts';
import type { ReadingView } from '../statement/reading-view.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { drawStrip } from '../statement/strip.ts';
import { isShared, isToldOtherwise } from './event-view.ts';

/**
 * What each article did to each statement, a row for each, which opens to the statement word by word; open is the one
 * with `leading`, else the first.
 * What one article alone has of an utterance is told within the row beside it.
 */
export function drawStatementRows(
  utterances: readonly (readonly StatementView[])[],
  leading: StatementId | undefined,
  columns: ArticleColumns,
  citationOf: (statement: Statement) => string,
  page: Page,
): Html {
  const { articles, outletName, colorOf } = columns;
  const wide = isWide(columns);
  const many = isMany(articles.length);
  const rows = utterances.flatMap(toRows);
  const opened = Math.max(
    0,
    rows.findIndex(({ view, before, after }) =>
      [view, ...before, ...after].some(({ statements }) => statements.some(({ id }) => id === leading)),
    ),
  );
  const speakers = rows.map(({ view }) => speakerOf(view, page));
  return [
    h(
      'div',
      { class: classes('rows', wide && 'wide', many && 'counted') },
      !many &&
        h(
          'p',
          { class: 'columns-head', 'aria-hidden': 'true' },
          h('span', {}, page.say.column.statement),
          articles.map((article) =>
            h('b', { class: `of ${outletClass(colorOf(article))}` }, outletName(article)),
          ),
        ),
      rows.map(({ view, before, after }, index) =>
        h(
          'details',
          { class: 'row', open: index === opened },
          drawSummary(view, speakers[index] === speakers[index - 1], wide, page),
          before.map((each) => drawGoesOn(each, true, page)),
          drawStatement(view, { cite: citationOf(view.statement) }, page),
          after.map((each) => drawGoesOn(each, false, page)),
        ),
      ),
    ),
  ];
}

interface Row {
  readonly view: StatementView;
  /** What one article alone has before and after it in the same utterance. */
  readonly before: readonly StatementView[];
  readonly after: readonly StatementView[];
}

function toRows(utterance: readonly StatementView[]): Row[] {
  const shared = utterance.flatMap((view, at) => (isShared(view) ? [at] : []));
  return shared.flatMap((at, index) => {
    const view = utterance[at];
    if (!view) return [];
    const before = index === 0 ? utterance.slice(0, at) : [];
    return [{ view, before, after: utterance.slice(at + 1, shared[index + 1] ?? utterance.length) }];
  });
}

function speakerOf({ statement }: StatementView, { say }: Page): string {
  return statement.speaker?.name ?? say.speakerNotFound;
}

function drawSummary(view: StatementView, isSameSpeaker: boolean, wide: boolean, page: Page): Element {
  const { number, firstWords, readings } = view;
  return h(
    'summary',
    {},
    h(
      'h3',
      {},
      h('span', { class: 'number' }, String(number)),
      ' ',
      !isSameSpeaker && h('span', { class: 'small soft' }, `${speakerOf(view, page)} `),
      // Dots alone are no line.
      h('span', { class: 'words' }, firstWords.replace(/ …$/u, '\u00a0…')),
    ),
    // More outlets than colors are told apart by their places, and still more are counted.
    isMany(readings.length)
      ? countAlike(readings).map(({ first, count }) =>
          drawCell(count > 1 ? { ...first, outletName: page.say.outlets(count) } : first, false),
        )
      : readings.map((reading) => drawCell(reading, !wide)),
  );
}

/** How many outlets have the same words of a statement in the same way, most first; those that have none are left out. */
function countAlike(readings: readonly ReadingView[]): { first: ReadingView; count: number }[] {
  const found = readings.filter(({ isFound }) => isFound);
  const alike = Map.groupBy(found, ({ treatment, strip }) => JSON.stringify([treatment, strip]));
  return [...alike.values()]
    .flatMap((group) => (group[0] ? [{ first: group[0], count: group.length }] : []))
    .toSorted((a, b) => b.count - a.count);
}

/** What is denied an outlet is told, and searched for once more, with the statement itself. */
function drawCell(
  { isFound, isWithdrawn, elsewhere, word, treatment, strip, of, outletName, color }: ReadingView,
  isColored: boolean,
): Element {
  if (!isFound && !isWithdrawn && elsewhere.length === 0) return h('span');
  return h(
    'span',
    { class: classes(!isFound && 'absent', isFound && isColored && outletClass(color)) },
    h('b', {}, outletName),
    ` ${treatment}`,
    isFound && drawStrip({ word, parts: strip, of }),
  );
}

function drawGoesOn(view: StatementView, isBefore: boolean, page: Page): Content {
  const { say } = page;
  const { statement, anchors, readings } = view;
  const reading = readings.find(({ isFound }) => isFound);
  if (!reading) return undefined;
  const factuality = say.factuality[statement.factuality];
  return h(
    'div',
    { class: 'goes-on', id: statement.id },
    h(
      'p',
      { class: 'small soft' },
      drawAnchors(anchors),
      say.goesOn(reading.outletName, isBefore, !isToldOtherwise(view)),
      factuality !== null && `; ${factuality}`,
    ),
    h(
      'p',
      {},
      reading.pieces.map((piece) =>
        h(
          'q',
          { class: classes('words', reading.isMarked && 'marked'), lang: langOf(reading.article) },
          piece,
        ),
      ),
    ),
    h(
      'p',
      { class: 'small soft', ...markAbsence(view) },
      reading.credit !== null && `${reading.credit}, `,
      h('a', { href: reading.address }, reading.placement),
    ),
    drawElsewhereOfOthers(view, page),
  );
}
