import type { Element } from 'hast';
import type { Statement } from '../../core/model.ts';
import { type Content, classes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import {
  denialOf,
  drawAnchors,
  drawElsewhereOfOthers,
  drawStatement,
  langOf,
} from '../statement/statement-html.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { isShared } from './event-view.ts';

/** Neighbouring statements of one speaker as one block, in order; what one article alone has of them is told shortly. */
export function drawUtterance(
  views: readonly StatementView[],
  citationOf: (statement: Statement) => string,
  page: Page,
): Element {
  const first = views.findIndex(isShared);
  return h(
    'div',
    { class: classes(views.length > 1 && 'utterance') },
    views.map((view, index) =>
      isShared(view)
        ? drawStatement(view, { cite: citationOf(view.statement) }, page)
        : drawGoesOn(view, index < first, page),
    ),
  );
}

function drawGoesOn(view: StatementView, isBefore: boolean, page: Page): Content {
  const { say } = page;
  const { statement, number, anchors, readings } = view;
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
      h(
        'a',
        { href: `#${statement.id}`, class: 'number', 'aria-label': say.statement(number) },
        String(number),
      ),
      ` ${isBefore ? say.beginsOnlyIn(reading.outletName) : say.goesOnOnlyIn(reading.outletName)}`,
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
      { class: 'small soft', ...denialOf(view) },
      reading.credit !== null && `${reading.credit}, `,
      h('a', { href: reading.address }, reading.placement),
    ),
    drawElsewhereOfOthers(view, page),
  );
}
