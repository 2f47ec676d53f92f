import type { Element } from 'hast';
import type { Voice } from '../../core/describe/voices.ts';
import { type Content, h } from '../html/html.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { findsSpeakers } from '../../core/speaker-languages.ts';
import { type ArticleColumns, drawTable, drawTableRow, toSoft } from '../html/table.ts';
import type { Page } from '../page.ts';
import { drawBar } from '../statement/strip.ts';
import { isSoughtThere } from './sought.ts';

/**
 * Who is heard in which article, and with how many words. Where an article may let the speaker speak without its being
 * known, or speakers of its language are not looked for, the field says so. `whole` has the whole texts, which are searched.
 */
export function drawVoices(
  voices: readonly Voice[],
  whole: EventAnalysis,
  columns: ArticleColumns,
  page: Page,
): Element {
  const { say, addresses } = page;
  const most = Math.max(...voices.flatMap((voice) => voice.articles.map(({ words }) => words)));
  const rows = voices.map(({ speaker: { id, name }, articles }) =>
    drawTableRow(
      {
        head: h(
          'th',
          { scope: 'row' },
          id === null ? name : h('a', { href: addresses.speakerAddress(id) }, name),
        ),
        claim: { kind: 'voice', sought: name, name },
        cells: columns.articles.map((article) => {
          const heard = articles.find((each) => each.article === article.id);
          if (heard)
            return { words: drawHeard(heard, page), drawing: heard.words > 0 && drawBar(heard.words, most) };
          if (!findsSpeakers(article.lang)) return toSoft(say.notLookedFor);
          return isSoughtThere(whole, article.id, 'voice', [name]) ? toSoft(say.perhapsHeard) : undefined;
        }),
      },
      columns,
      say,
    ),
  );
  return drawTable(say.column.speaker, columns, say, h('tbody', {}, rows));
}

function drawHeard({ words, indirect, alleged }: Voice['articles'][number], { say }: Page): Content {
  const rest = [
    indirect > 0 && say.counts.clauses(indirect),
    alleged > 0 && say.counts.alleged(alleged),
  ].filter((each) => each !== false);
  if (words === 0) return rest.join(', ');
  return [
    say.counts.words(words),
    rest.length > 0 && [', ', h('span', { class: 'small soft' }, rest.join(', '))],
  ];
}
