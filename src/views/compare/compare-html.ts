import type { Element } from 'hast';
import { formatPublished } from '../dates.ts';
import { classes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { ComparedCell, ComparedColumn, ComparedRow, Comparison } from './comparison.ts';
import { drawComparisonMap } from './comparison-map.ts';
import { drawLegend, drawTools } from './comparison-tools.ts';
import type { ComparisonLink } from './comparisons.ts';

/** Articles side by side, with what helps to read them. */
export function drawComparison(comparison: Comparison, page: Page): Element {
  const { columns, rows, sharedRowCount } = comparison;
  const isPair = columns.length === 2;
  return h(
    'compare-view',
    { class: `compare n${Math.min(columns.length, 5)}` },
    drawTools(isPair, page),
    drawLegend(columns, page),
    h(
      'div',
      { class: 'compare-body' },
      drawComparisonMap(comparison, page),
      h(
        'div',
        { class: 'compare-text' },
        h(
          'div',
          { class: 'heads' },
          columns.map((column, index) => drawHead(column, index, page)),
        ),
        h(
          'div',
          { class: 'headlines' },
          columns.map((column, index) => drawHeadline(column, index, page)),
        ),
        h(
          'ol',
          { class: 'rows plain' },
          rows.map((row) => drawRow(row, columns, sharedRowCount, page)),
        ),
      ),
    ),
  );
}

function drawHead(
  { article, outletName, colorClass }: ComparedColumn,
  index: number,
  { addresses }: Page,
): Element {
  return h(
    'div',
    { class: `head of c${index + 1} ${colorClass}` },
    h('h2', {}, h('a', { href: addresses.articleAddress(article.id) }, h('bdi', {}, outletName))),
    h('p', { class: 'soft small' }, formatPublished(article)),
  );
}

function drawHeadline({ article, outletName }: ComparedColumn, index: number, { say }: Page): Element {
  return h(
    'div',
    { class: `cell c${index + 1}` },
    h('p', { class: 'cell-of' }, outletName),
    article.headline === undefined
      ? h('p', { class: 'soft small' }, say.noHeadline)
      : h('p', { class: 'headline', lang: article.lang }, h('bdi', {}, article.headline)),
  );
}

function drawRow(
  row: ComparedRow,
  columns: readonly ComparedColumn[],
  placeCount: number,
  page: Page,
): Element {
  const isShared = row.kind === 'shared';
  return h(
    'li',
    {
      id: row.id,
      class: classes('row', row.kind),
      'data-differs': row.differs,
      tabindex: isShared ? -1 : undefined,
    },
    isShared && drawLabel(row, columns.length, placeCount, page),
    row.cells.map((cell) => drawCell(cell, columns[cell.column], isShared, page)),
    row.mergedHtml !== null &&
      h('div', { class: 'merged words', dir: 'auto', lang: row.cells[0]?.lang }, row.mergedHtml),
  );
}

/** The words of a column in a row; those that no other column has a partner for are folded. */
function drawCell(
  { column, html, lang, paragraphCount }: ComparedCell,
  of: ComparedColumn | undefined,
  isShared: boolean,
  { say }: Page,
): Element {
  const name = of?.outletName ?? '';
  const words = h('div', { class: 'words', dir: 'auto', lang }, html);
  return h(
    'div',
    { class: classes('cell', `c${column + 1}`, of?.colorClass) },
    h('p', { class: 'cell-of' }, name),
    isShared ? words : h('details', {}, h('summary', {}, say.paragraphsOnlyIn(paragraphCount, name)), words),
  );
}

/** What a shared row is aligned on, and which of them it is. */
function drawLabel(row: ComparedRow, columnCount: number, placeCount: number, { say }: Page): Element {
  const speakers = [...new Set(row.statements.flatMap(({ speakerName }) => speakerName ?? []))];
  return h(
    'p',
    { class: 'row-label' },
    row.statements.map(({ number, address }) =>
      h(
        'a',
        { class: 'number', href: address },
        h('span', { class: 'hidden' }, say.statementBefore),
        String(number),
      ),
    ),
    speakers.length > 0 && h('bdi', {}, speakers.join(', ')),
    ` ${say.counts.words(row.commonWordCount)} ${columnCount > 2 ? say.ofSameWording : say.inCommon} `,
    h('a', { class: 'place', href: `#${row.id}` }, say.placeOf(row.place, placeCount)),
  );
}

// More would push the articles out of sight.
const MOST_LINKS = 8;

/** The other comparisons of an event; `current` is the address of the page. */
export function drawOtherComparisons(
  links: readonly ComparisonLink[],
  current: string,
  { say }: Page,
): Element | undefined {
  if (links.length < 2) return undefined;
  const list = h(
    'ul',
    { class: 'plain' },
    links.map(({ address, name, commonWordCount }) =>
      h(
        'li',
        {},
        h('a', { href: address, 'aria-current': address === current && 'page' }, name),
        commonWordCount !== undefined && [
          ' ',
          h('span', { class: 'soft' }, `${say.counts.words(commonWordCount)} ${say.inCommon}`),
        ],
      ),
    ),
  );
  return h(
    'nav',
    { 'aria-label': say.otherComparisons },
    links.length > MOST_LINKS
      ? h('details', { class: 'compare-others small' }, h('summary', {}, say.anyTwo), list)
      : h('div', { class: 'compare-others small' }, list),
  );
}
