import type { Element } from 'hast';
import { capitalize } from '../../core/text/capital.ts';
import { h } from '../html/html.ts';
import { isMany } from '../../core/many.ts';
import type { Page } from '../page.ts';
import type { EventView } from './event-view.ts';

/** What is chosen once for all statements of the page. */
export function drawStatementTools(
  { shared, analysis, lookups }: EventView,
  { say }: Page,
): Element | undefined {
  const small = shared.flatMap(({ readings }) =>
    readings.filter(({ trivialClause }) => trivialClause !== ''),
  ).length;
  const found = new Set(
    shared.flatMap(({ readings }) =>
      readings.flatMap(({ isFound, article }) => (isFound ? [article.id] : [])),
    ),
  );
  return h(
    'p',
    { class: 'tools small no-print' },
    // Outlets that did the same are told together there, and any two of them are set side by side elsewhere.
    !isMany(analysis.articles.length) &&
      h(
        'compare-with',
        { class: 'needs-script' },
        h(
          'label',
          {},
          `${capitalize(say.compareWith)} `,
          h(
            'select',
            {},
            h('option', { value: '' }, say.commonWording),
            analysis.articles
              .filter(({ id }) => found.has(id))
              .map((article) => h('option', { value: article.id }, lookups.outletName(article))),
          ),
        ),
        h('span', { role: 'status', class: 'hidden' }),
      ),
    small > 0 &&
      h('label', {}, h('input', { type: 'checkbox', id: 'small' }), ` ${say.smallDifferences(small)}`),
  );
}
