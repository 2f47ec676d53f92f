import type { Element } from 'hast';
import type { Voice } from '../../core/describe/voices.ts';
import { h } from '../html/html.ts';
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
        return h(
          'td',
          { 'data-outlet': columns.outletName(article), class: heard ? undefined : 'absent' },
          writeHeard(heard, page),
          heard !== undefined && heard.words > 0 && drawBar(heard.words, most),
        );
      }),
    );
  });
  return drawTable(say.column.speaker, columns, h('tbody', {}, rows));
}

function writeHeard(heard: Voice['articles'][number] | undefined, { say }: Page): string {
  if (!heard) return say.noWordsFound;
  const marks = heard.words > 0 ? [say.words(heard.words)] : [];
  const indirect = heard.indirect > 0 ? [say.clausesWithoutMarks(heard.indirect)] : [];
  return [...marks, ...indirect].join(', ');
}
