import type { Element } from 'hast';
import type { Article } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { byCodeUnits } from '../../core/text/order.ts';
import { OF } from '../article-place.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { isLarge } from './pairs.ts';

/**
 * What sets other articles of an event side by side, in a browser with scripts: three fields. A small event has links to
 * its pairs and needs no fields, only what follows an address.
 */
export function drawChooser(
  analysis: EventAnalysis,
  outletName: (article: Article) => string,
  chosen: readonly Article[],
  { say, addresses }: Page,
): Element {
  const { event, articles } = analysis;
  const options = articles
    .map((article) => ({ value: article.id, name: outletName(article) }))
    .sort((a, b) => byCodeUnits(a.name, b.name));
  return h(
    'compare-chooser',
    {
      class: 'compare-chooser needs-script no-print',
      'data-columns': addresses.columnsAddress(event.id),
      'data-named': `${OF}=`,
      'data-base': addresses.homeAddress(),
      'data-loading': say.compare.choose.loading,
      'data-failed': say.compare.choose.failed,
    },
    isLarge(analysis) && [
      drawField(say.compare.choose.first, options, chosen[0]),
      drawField(say.compare.choose.second, options, chosen[1]),
      drawField(say.compare.choose.third, [{ value: '', name: say.compare.choose.nobody }, ...options]),
    ],
    h('p', { class: 'small hidden', role: 'status' }),
  );
}

interface Option {
  readonly value: string;
  readonly name: string;
}

function drawField(label: string, options: readonly Option[], chosen?: Article): Element {
  return h(
    'label',
    {},
    `${label} `,
    h(
      'select',
      { 'data-of': chosen?.id ?? '' },
      options.map(({ value, name }) => h('option', { value, selected: value === chosen?.id }, name)),
    ),
  );
}
