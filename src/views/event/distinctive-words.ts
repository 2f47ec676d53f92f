import type { Element } from 'hast';
import type { DistinctiveWord } from '../../core/describe/wording/distinctive-words.ts';
import type { Article } from '../../core/content-model.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { markColumns } from '../statement/denials.ts';
import type { EventLookups } from '../event-lookups.ts';

/** The words that one outlet uses far more often than the others. */
export function drawDistinctiveWords(
  words: readonly DistinctiveWord[],
  { articles, outletName }: EventLookups,
  { say }: Page,
): Element {
  return h(
    'ul',
    { class: 'plain distinctive' },
    words.map((word) => {
      const [id = ''] = word.articles;
      const article = articles.get(id);
      const name = article ? outletName(article) : id;
      const own = [word.paragraphs, word.ofParagraphs] as const;
      const others = [word.othersParagraphs, word.othersOfParagraphs] as const;
      return h(
        'li',
        {},
        h('b', { class: 'words' }, word.word),
        h(
          'span',
          {
            class: 'small soft',
            ...(word.othersParagraphs === 0 && denyOthers(word, [...articles.values()])),
          },
          say.distinctive(name, own, others),
        ),
      );
    }),
  );
}

/** That no paragraph of the other reports has the word. */
function denyOthers({ word, articles: own }: DistinctiveWord, articles: readonly Article[]) {
  const others = articles.flatMap(({ id, kind }, column) =>
    kind === 'report' && !own.includes(id) ? [column] : [],
  );
  return markColumns('word', word, others);
}
