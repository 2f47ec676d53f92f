import type { Element } from 'hast';
import { placeId } from '../article-place.ts';
import { formatPublished } from '../dates.ts';
import { classes, h } from '../html/html.ts';
import { joinNames } from '../names.ts';
import type { Page } from '../page.ts';
import type { ComparedCell, ComparedColumn, ComparedRow, Comparison } from './comparison.ts';
import { drawComparisonMap } from './comparison-map.ts';
import { drawLegend, drawTools } from './comparison-tools.ts';
import type { ComparisonLink } from './comparisons.ts';

/** Articles side by side, with what helps to read them. The heads of columns are `places` that links may lead to. */
export function drawComparison(comparison: Comparison, page: Page, places = false): Element {
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
          columns.map((column, index) => drawHead(column, index, places, page)),
        ),
        drawHeadlines(columns, page),
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
  isPlace: boolean,
  { addresses }: Page,
): Element {
  return h(
    'div',
    { class: `head of c${index + 1} ${colorClass}`, id: isPlace && placeId(article.id) },
    h('h2', {}, h('a', { href: addresses.articleAddress(article.id) }, h('bdi', {}, outletName))),
    h('p', { class: 'small soft' }, formatPublished(article)),
  );
}

function drawHeadlines(columns: readonly ComparedColumn[], page: Page): Element {
  return columns.some(({ article }) => article.headline !== undefined)
    ? h(
        'div',
        { class: 'headlines' },
        columns.map((column, index) => drawHeadline(column, index, page)),
      )
    : h('p', { class: 'no-headlines small soft' }, page.say.noHeadlines);
}

function drawHeadline(
  { article, outletName, colorClass }: ComparedColumn,
  index: number,
  { say }: Page,
): Element {
  return h(
    'div',
    { class: `cell c${index + 1} ${colorClass}` },
    h('p', { class: 'cell-of' }, outletName),
    article.headline === undefined
      ? h('p', { class: 'small soft' }, say.noHeadline)
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
      'data-withdrawn': row.withdrawn,
      tabindex: isShared ? -1 : undefined,
    },
    isShared && drawLabel(row, placeCount, page),
    row.cells.map((cell) => drawCell(cell, columns[cell.column], isShared, placeCount === 0, page)),
    row.mergedHtml !== null && [
      h('p', { class: 'cell-of of-one-text' }, joinNames(columns.map(({ outletName }) => outletName))),
      h('div', { class: 'merged words of-one-text', dir: 'auto', lang: row.cells[0]?.lang }, row.mergedHtml),
    ],
  );
}

/** The words of a column in a row; those that no other column has a partner for are folded, unless all are. */
function drawCell(
  { column, html, lang, paragraphCount, inCommon }: ComparedCell,
  of: ComparedColumn | undefined,
  isShared: boolean,
  isOpen: boolean,
  { say }: Page,
): Element {
  const name = of?.outletName ?? '';
  const words = h('div', { class: 'words', dir: 'auto', lang }, html);
  return h(
    'div',
    { class: classes('cell', `c${column + 1}`, of?.colorClass) },
    h('p', { class: 'cell-of' }, name),
    isShared
      ? words
      : h(
          'details',
          { open: isOpen },
          h('summary', {}, say.compare.paragraphsAlone(paragraphCount, name, inCommon)),
          words,
        ),
  );
}

/** What a shared row is aligned on, and which of them it is. */
function drawLabel(row: ComparedRow, placeCount: number, { say }: Page): Element {
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
    ` ${say.counts.words(row.commonWordCount)} ${say.compare.inCommon} `,
    h('a', { class: 'place', href: `#${row.id}` }, say.compare.placeOf(row.place, placeCount)),
    row.withdrawn !== undefined && ` ${say.compare.partNotCompared}`,
  );
}

/** The other comparisons of an event, folded where there is no room for them. `current` is the address of the page. */
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
          h('span', { class: 'soft' }, `${say.counts.words(commonWordCount)} ${say.compare.inCommon}`),
        ],
      ),
    ),
  );
  return h(
    'nav',
    { 'aria-label': say.compare.otherComparisons },
    h('details', { class: 'compare-others small' }, h('summary', {}, say.compare.otherComparisons), list),
  );
}
