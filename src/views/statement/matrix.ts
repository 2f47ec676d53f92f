import type { Element } from 'hast';
import { type Html, h } from '../html/html.ts';
import { type ArticleColumns, drawTable, isWide } from '../html/table.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Page } from '../page.ts';
import { markDenials } from './denials.ts';
import type { StatementView } from './statement-view.ts';
import { drawStrip } from './strip.ts';

/** What each article did to each statement. */
export function drawMatrix(
  statements: readonly StatementView[],
  columns: ArticleColumns,
  { say }: Page,
): Html {
  const wide = isWide(columns);
  const speakers = statements.map(({ statement }) => statement.speaker?.name ?? say.speakerNotNamed);
  const rows = statements.map(({ statement, statements: row, number, firstWords, readings }, index) =>
    h(
      'tr',
      { ...markDenials(row, readings) },
      h(
        'th',
        { scope: 'row' },
        speakers[index] !== speakers[index - 1] && h('p', { class: 'small soft' }, speakers[index]),
        h(
          'a',
          { class: 'to-statement', href: `#${statement.id}` },
          h('span', { class: 'number' }, String(number)),
          ' ',
          h('span', { class: 'words' }, firstWords),
        ),
      ),
      readings.map(({ isFound, elsewhere, word, treatment, strip, of, outletName, color }): Element => {
        const isNamed = !wide || elsewhere.length > 0;
        return !isFound
          ? h('td', { class: 'absent', 'data-outlet': isNamed ? outletName : undefined }, treatment)
          : h(
              'td',
              { 'data-outlet': outletName, class: outletClass(color) },
              treatment,
              drawStrip({ word, parts: strip, of }),
            );
      }),
    ),
  );
  const table = drawTable(say.column.statement, columns, h('tbody', {}, rows));
  return wide ? [table, h('p', { class: 'small soft in-narrow' }, say.notNamedBeside)] : [table];
}
