import type { Element } from 'hast';
import { classes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { drawBySpeaker } from '../people/by-speaker.ts';
import { markAbsence } from '../statement/denials.ts';
import { drawAnchors, drawElsewhereOfOthers, langOf } from '../statement/statement-html.ts';
import type { EventLookups } from '../event-lookups.ts';
import type { StatementView } from '../statement/statement-view.ts';
import type { EventView } from './event-view.ts';

/** What no other article has as the same statement, by speaker, with the outlets where there are several. */
export function drawExclusive(
  alone: EventView['exclusive'],
  { articles, outletName }: EventLookups,
  page: Page,
): Element {
  return drawBySpeaker(
    alone.map((view) => ({ speaker: view.statement.speaker, value: view })),
    3,
    (view) => drawAlone(view, articles.size > 1 ? outletName : undefined, page),
    page,
  );
}

function drawAlone(
  view: StatementView,
  outletName: EventLookups['outletName'] | undefined,
  page: Page,
): Element | undefined {
  const { statement, number, readings, firstWords, anchors } = view;
  const { say } = page;
  const reading = readings.find(({ isFound }) => isFound);
  if (!reading) return undefined;
  const { article } = reading;
  const factuality = say.factuality[statement.factuality];
  const label = `${say.statement(number)}, ${firstWords}`;
  return h(
    'li',
    { id: statement.id },
    h(
      'p',
      {},
      drawAnchors(anchors),
      h('a', { class: 'number', href: `#${statement.id}`, 'aria-label': label }, String(number)),
      ' ',
      h(
        'a',
        { href: reading.address },
        reading.pieces.map((piece) =>
          h('q', { class: classes('words', reading.isMarked && 'marked'), lang: langOf(article) }, piece),
        ),
      ),
    ),
    h(
      'p',
      { class: 'small soft', ...markAbsence(view) },
      outletName && [h('b', {}, outletName(article)), ', '],
      factuality !== null && `${factuality}; `,
      reading.credit !== null && `${reading.credit}, `,
      reading.placement,
    ),
    drawElsewhereOfOthers(view, page),
  );
}
