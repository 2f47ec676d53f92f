import type { Element } from 'hast';
import { isFound } from '../../core/reading-places.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { ArticleView } from './article-view.ts';

/** What of an article is shared and what stands only here, in a sentence of counts, with its event and the comparisons. */
export function drawShare(
  { article, analysis }: ArticleView,
  others: readonly { readonly id: string; readonly name: string }[],
  { say, addresses }: Page,
): Element {
  const { event } = analysis;
  const counts = countShare(analysis, article.id);
  return h(
    'div',
    { class: 'article-share' },
    h('p', {}, say.shareOf(counts.shared, counts.alone, analysis.articles.length)),
    h(
      'p',
      { class: 'small' },
      h('a', { href: addresses.eventAddress(event.id) }, event.title),
      others.length > 0 && [
        h('span', { class: 'soft' }, ` · ${say.compareWith} `),
        others.map(({ id, name }, index) => [
          index > 0 && ', ',
          h('a', { href: addresses.compareAddress(article.id, id) }, name),
        ]),
      ],
    ),
  );
}

/** Statements of an article that another article has words of, also elsewhere in its text, and those that it alone has. */
export function countShare(
  { statements }: ArticleView['analysis'],
  id: string,
): { readonly shared: number; readonly alone: number } {
  const own = statements.filter(({ readings }) =>
    readings.some((reading) => reading.article === id && isFound(reading)),
  );
  const shared = own.filter(({ readings }) =>
    readings.some((reading) => reading.article !== id && (isFound(reading) || reading.elsewhere.length > 0)),
  );
  return { shared: shared.length, alone: own.length - shared.length };
}
