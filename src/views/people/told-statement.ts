import type { Element } from 'hast';
import { h } from '../html/html.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Page } from '../page.ts';
import { drawAbsence } from '../statement/absence.ts';
import { markDenials } from '../statement/denials.ts';
import { drawElsewhereOfOthers } from '../statement/elsewhere.ts';
import { langOf } from '../statement/statement-html.ts';
import type { ReadingView } from '../statement/reading-view.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { drawStrip } from '../statement/strip.ts';
import { drawSpoken } from './event-section.ts';

// More lines than these are folded: one looks at the first to see whether they differ.
const MOST_LINES = 6;

/**
 * A statement in a list: its words, which lead to it, and under or beside them a line for each outlet that has them, as
 * on the event's page. Where no second article is held there is nothing to compare, and no line.
 */
export function drawToldStatement(view: StatementView, page: Page): Element {
  const { say, addresses } = page;
  const { statement, readings } = view;
  const found = readings.filter(({ isFound }) => isFound);
  const fullest = fullestOf(found);
  const factuality = say.factuality[statement.factuality];
  const hasLines = isCompared(view);
  const lines = hasLines ? found.map((reading) => drawLine(reading, view)) : [];
  return h(
    'li',
    { class: 'told-statement' },
    h(
      'p',
      { class: 'words', lang: fullest && langOf(fullest.article) },
      fullest && drawSpoken(addresses.statementAddress(statement), fullest.pieces, fullest.isMarked),
    ),
    h(
      'div',
      { class: 'small' },
      factuality !== null && h('p', { class: 'soft' }, factuality),
      !hasLines && found.map(({ outletName, credit }) => drawCredit(outletName, credit)),
      lines.length > 0 && h('ul', { class: 'plain lines' }, lines.slice(0, MOST_LINES)),
      lines.length > MOST_LINES &&
        h(
          'details',
          {},
          h('summary', {}, say.lists.moreArticles(lines.length - MOST_LINES)),
          h('ul', { class: 'plain lines' }, lines.slice(MOST_LINES)),
        ),
      drawAbsence(view, false, { class: 'soft' }, page),
      drawElsewhereOfOthers(view, page),
    ),
  );
}

/** Whether a second article is held of its event. */
export function isCompared({ readings }: StatementView): boolean {
  return readings.length > 1;
}

/** The reading that the others are held against, else the first of those that have most of the words. */
function fullestOf(found: readonly ReadingView[]): ReadingView | undefined {
  const marked = found.filter(({ isMarked }) => isMarked);
  const [fullest] = (marked.length > 0 ? marked : found).toSorted(
    (a, b) => Number(b.isBase) - Number(a.isBase) || lengthOf(b) - lengthOf(a),
  );
  return fullest;
}

function lengthOf({ strip }: ReadingView): number {
  return strip.reduce((sum, { start, end }) => sum + end - start, 0);
}

function drawLine(reading: ReadingView, { statements, readings }: StatementView): Element {
  const { outletName, address, word, strip, of, treatment, credit, color } = reading;
  // What one article alone has is whole in it.
  const isAlone = readings.filter(({ isFound }) => isFound).length === 1;
  const told = [isAlone ? null : treatment, credit].filter((each) => each !== null);
  return h(
    'li',
    { class: outletClass(color), ...markDenials(statements, [reading]) },
    h('a', { href: address }, h('bdi', {}, outletName)),
    drawStrip({ word, parts: strip, of }),
    h('span', { class: 'soft' }, told.join('; ')),
  );
}

/** Who prints words, and whom it credits. */
export function drawCredit(outletName: string, credit: string | null): Element {
  return h(
    'p',
    { class: 'small' },
    h('bdi', {}, outletName),
    h('span', { class: 'soft' }, ` ${credit ?? ''}`),
  );
}
