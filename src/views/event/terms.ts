import type { Element } from 'hast';
import type { TermUse } from '../../core/describe/wording/terms.ts';
import { h } from '../html/html.ts';
import { type ArticleColumns, drawTable } from '../html/table.ts';
import type { Page } from '../page.ts';
import { drawBar } from '../statement/strip.ts';
import { nameId } from './findings.ts';

/** The names that articles use for one thing, and how often. */
export function drawTerms(terms: readonly TermUse[], columns: ArticleColumns, { say }: Page): Element {
  const { articles, outletName } = columns;
  const counts = terms.flatMap(({ names }) =>
    names.flatMap((name) => name.articles.map(({ places }) => places.length)),
  );
  const most = Math.max(...counts);
  const cell = (places: TermUse['names'][number]['articles'][number]['places'], index: number): Element => {
    const article = articles[index];
    const count = places.length;
    return h(
      'td',
      { 'data-outlet': article && outletName(article), class: count === 0 ? 'absent' : undefined },
      count === 0 ? say.notUsed : say.uses(count, places.filter(({ quoted }) => quoted).length),
      count > 0 && drawBar(count, most),
    );
  };
  const taken = new Set<string>();
  const bodies = terms.map(({ about, names }) =>
    h(
      'tbody',
      {},
      h('tr', {}, h('th', { scope: 'rowgroup', colspan: articles.length + 1, class: 'group' }, about)),
      names.map((name) =>
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'row', id: idOf(name.name, taken) },
            h('span', { class: 'words' }, name.name),
            name.within !== null && [` ${say.within} “`, h('span', { class: 'words' }, name.within), '”'],
          ),
          name.articles.map(({ places }, index) => cell(places, index)),
        ),
      ),
    ),
  );
  return drawTable(say.column.name, columns, bodies);
}

/** The name may be listed for two things, or be told apart from where it is a part of another; the first row is its own. */
function idOf(name: string, taken: Set<string>): string | undefined {
  const id = nameId(name);
  return taken.has(id) ? undefined : taken.add(id) && id;
}
