import type { Element } from 'hast';
import { capitalize } from '../../core/text/capital.ts';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { EventView } from './event-view.ts';

/** What the lines under the words mean, in one line. */
export function drawLineKey(hasJoint: boolean, { say, addresses }: Page): Content {
  const line = (kind: string) =>
    h(
      'svg',
      { class: 'strip', viewBox: '0 0 12 2', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      h('path', { class: kind, d: 'M0 1H12' }),
    );
  return h(
    'span',
    { class: 'line-key' },
    h('span', {}, line('m'), say.lines.solid),
    h('span', {}, line('u'), say.lines.dotted),
    h('span', {}, say.lines.word),
    h('span', {}, say.lines.none),
    hasJoint && h('span', {}, h('span', { class: 'joint' }), ` ${say.joint}`),
    h('a', { href: addresses.methodAddress() }, say.lines.method),
  );
}

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
