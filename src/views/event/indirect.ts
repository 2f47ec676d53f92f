import type { Element } from 'hast';
import { fieldText } from '../../core/article-text.ts';
import { formatPlaces } from '../../core/describe/repeats.ts';
import { h } from '../html/html.ts';
import { markText } from '../html/marked-text.ts';
import type { Page } from '../page.ts';
import { langOf } from '../statement/statement-html.ts';
import { type EventLookups, writeCredit } from '../statement/statement-view.ts';
import type { EventView } from './event-view.ts';

/** Clauses that report a speaker without marks, article by article. */
export function drawIndirect(
  groups: EventView['indirect'],
  { outletName }: EventLookups,
  { say, addresses }: Page,
): Element {
  return h(
    'div',
    { class: 'columns' },
    groups.map(({ article, clauses }) =>
      h(
        'div',
        {},
        h('h3', { class: 'name' }, outletName(article)),
        h(
          'ul',
          { class: 'plain quotes' },
          clauses.map((clause) => {
            const text = fieldText(article, clause.field);
            const factuality = say.factuality[clause.factuality];
            return h(
              'li',
              {},
              h('p', { class: 'words', lang: langOf(article) }, markText(text, clause, [])),
              h(
                'p',
                { class: 'small soft' },
                `${writeCredit(clause)}${factuality === null ? '' : `; ${factuality}`}, `,
                h('a', { href: addresses.quotationAddress(clause) }, formatPlaces(article, [clause])),
              ),
            );
          }),
        ),
      ),
    ),
  );
}
