import type { Element } from 'hast';
import type { Article } from '../../core/content-model.ts';
import type { Quotation } from '../../core/model.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { drawSwatch } from './map-view.ts';

/** One article from its first word to its last, with the places where it lets others speak. */
export function drawArticleStrip(
  article: Article,
  quotations: readonly Quotation[],
  { say, addresses }: Page,
): Element {
  const length = Math.max(1, article.text.length);
  const scale = (offset: number) => Math.round((offset / length) * 10_000) / 10;
  const inBody = quotations.filter(({ field }) => field === 'body');
  const isMarked = ({ marks }: Quotation) => marks !== 'none';
  return h(
    'figure',
    { class: 'map' },
    h(
      'svg',
      {
        class: 'flat',
        viewBox: '0 0 1000 100',
        preserveAspectRatio: 'none',
        role: 'group',
        'aria-labelledby': 'map',
      },
      h('rect', { class: 'column', x: 0, y: 0, width: 1000, height: 100 }),
      inBody.map((quotation) => {
        const { start, end } = quotation;
        const x = scale(start);
        const width = Math.max(3, scale(end) - x);
        return h(
          'a',
          { href: addresses.quotationAddress(quotation), class: 'of-statement' },
          h('title', {}, article.text.slice(start, end).split(/\s+/).slice(0, 8).join(' ')),
          h('rect', { class: isMarked(quotation) ? 'band' : 'band unmarked', x, y: 0, width, height: 100 }),
        );
      }),
    ),
    h(
      'figcaption',
      {},
      inBody.some(isMarked) && drawSwatch('statement', say.swatch.inMarks),
      inBody.some((quotation) => !isMarked(quotation)) && drawSwatch('unmarked', say.swatch.reported),
    ),
  );
}
