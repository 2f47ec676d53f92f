import type { Element } from 'hast';
import { classes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { markAbsence } from '../statement/denials.ts';
import { drawAnchors, drawElsewhereOfOthers, langOf } from '../statement/statement-html.ts';
import type { EventLookups } from '../statement/statement-view.ts';
import type { EventView } from './event-view.ts';

/** What one article alone quotes, article by article. */
export function drawExclusive(
  groups: EventView['exclusive'],
  { outletName }: EventLookups,
  page: Page,
): Element {
  const { say, addresses } = page;
  return h(
    'div',
    { class: 'columns' },
    groups.map(({ article, statements }) =>
      h(
        'div',
        {},
        h(
          'h3',
          { class: 'name' },
          h('a', { href: addresses.articleAddress(article.id) }, outletName(article)),
        ),
        h(
          'ul',
          { class: 'plain quotes' },
          statements.map((each) => {
            const { statement, number, readings, firstWords, anchors } = each;
            const view = readings.find(({ isFound }) => isFound);
            if (!view) return undefined;
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
                view.pieces.map((piece) =>
                  h(
                    'q',
                    { class: classes('words', view.isMarked && 'marked'), lang: langOf(article) },
                    piece,
                  ),
                ),
              ),
              h(
                'p',
                { class: 'small soft', ...markAbsence(each) },
                factuality !== null && `${factuality}; `,
                view.credit !== null && `${view.credit}, `,
                h('a', { href: view.address }, view.placement),
              ),
              drawElsewhereOfOthers(each, page),
            );
          }),
        ),
      ),
    ),
  );
}
