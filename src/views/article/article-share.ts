import type { Element } from 'hast';
import type { Statement } from '../../core/model.ts';
import { isFound } from '../../core/reading-places.ts';
import type { ComparedWith } from '../compare/comparisons.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { markDenials } from '../statement/denials.ts';
import type { ArticleView } from './article-view.ts';

/** What of an article is shared and what stands only here, in a sentence of counts, with its event and the comparisons. */
export function drawShare(
  { article, analysis }: ArticleView,
  others: readonly ComparedWith[],
  { say, addresses }: Page,
): Element {
  const { event } = analysis;
  const { shared, alone } = splitShare(analysis, article.id);
  return h(
    'div',
    { class: 'article-share' },
    h(
      'p',
      {},
      alone.map(drawDenial),
      say.article.shareOf(shared.length, alone.length, analysis.articles.length),
    ),
    h(
      'p',
      { class: 'small' },
      h('a', { href: addresses.eventAddress(event.id) }, event.title),
      others.length > 0 && [
        h('span', { class: 'soft' }, ` · ${say.compareWith} `),
        others.map(({ address, name }, index) => [index > 0 && ', ', h('a', { href: address }, name)]),
      ],
    ),
  );
}

/** Statements of an article that another article has words of, also elsewhere in its text, and those that it alone has. */
export function splitShare(
  { statements }: ArticleView['analysis'],
  id: string,
): { readonly shared: readonly Statement[]; readonly alone: readonly Statement[] } {
  const own = statements.filter(({ readings }) =>
    readings.some((reading) => reading.article === id && isFound(reading)),
  );
  const isShared = ({ readings }: Statement) =>
    readings.some((reading) => reading.article !== id && (isFound(reading) || reading.elsewhere.length > 0));
  return { shared: own.filter(isShared), alone: own.filter((statement) => !isShared(statement)) };
}

/** For the build: that a statement is counted as found in one article alone denies its words to the others. */
function drawDenial(statement: Statement): Element | undefined {
  const absent = statement.readings.filter((reading) => !isFound(reading));
  const marks = markDenials(
    [statement],
    absent.map((reading) => ({ article: { id: reading.article }, reading })),
  );
  return marks['data-denied'] === undefined ? undefined : h('i', marks);
}
