import type { Element } from 'hast';
import type { Voice } from '../../core/describe/voices.ts';
import { type Content, h } from '../html/html.ts';
import { type ArticleColumns, drawTable } from '../html/table.ts';
import type { Page } from '../page.ts';
import { drawBar } from '../statement/strip.ts';

/** Who is heard in which article, and with how many words. */
export function drawVoices(voices: readonly Voice[], columns: ArticleColumns, page: Page): Element {
  const { say, addresses } = page;
  const most = Math.max(...voices.flatMap((voice) => voice.articles.map(({ words }) => words)));
  const rows = voices.map((voice) => {
    const { id, name } = voice.speaker;
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, id === null ? name : h('a', { href: addresses.speakerAddress(id) }, name)),
      columns.articles.map((article) => {
        const heard = voice.articles.find((each) => each.article === article.id);
        if (!heard) return h('td', { class: 'none' });
        return h(
          'td',
          { 'data-outlet': columns.outletName(article) },
          drawHeard(heard, page),
          heard.words > 0 && drawBar(heard.words, most),
        );
      }),
    );
  });
  return drawTable(say.column.speaker, columns, h('tbody', {}, rows));
}

function drawHeard({ words, indirect }: Voice['articles'][number], { say }: Page): Content {
  const clauses = indirect > 0 && say.counts.clauses(indirect);
  if (words === 0) return clauses;
  return [say.counts.words(words), clauses && [', ', h('span', { class: 'small soft' }, clauses)]];
}
