import type { Element } from 'hast';
import type { LackKind } from '../../core/claims/lacks.ts';
import type { Article } from '../../core/content-model.ts';
import { byCodeUnits } from '../../core/text/order.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Say } from '../say.ts';
import { isMany } from '../../core/many.ts';
import { MOST_ABREAST } from '../abreast.ts';
import { joinNames } from '../names.ts';
import { markColumns, writePlaces } from '../statement/denials.ts';
import { type Content, classes, h, print } from './html.ts';

export interface ArticleColumns {
  readonly articles: readonly Article[];
  readonly outletName: (article: Article) => string;
  readonly colorOf: (article: Article) => number;
}

/** Whether the columns are so many that they are set narrow. */
export const isWide = ({ articles }: ArticleColumns): boolean => articles.length > MOST_ABREAST;

/** What a row has in an article's column: words, and a drawing beside them. */
export interface TableCell {
  readonly words: Content;
  readonly drawing?: Content;
  readonly className?: string;
}

/** A row of a table with a column for each article. */
export interface TableRow {
  readonly head: Content;
  /** What an empty field says that its article lacks, for the build to search for. */
  readonly claim: {
    readonly kind: LackKind;
    /** What it is searched by; a name in its forms, with strokes between. */
    readonly sought: string;
    /** Longer names, of which it may be a part. */
    readonly longer?: readonly string[];
    /** What it is called where an empty field is withdrawn. */
    readonly name: string;
  };
  /** `undefined` where the article has nothing, `withdrawn` where a second search found what the first did not. */
  readonly cells: readonly (TableCell | 'withdrawn' | undefined)[];
}

/** A row with a field for each article, empty where it has nothing; of many articles with one field for all. */
export function drawTableRow({ head, claim, cells }: TableRow, columns: ArticleColumns, say: Say): Element {
  const { kind, sought, longer = [], name } = claim;
  const placesOf = (wanted: TableRow['cells'][number]) =>
    cells.flatMap((cell, place) => (cell === wanted ? [place] : []));
  const [empty, withdrawn] = [placesOf(undefined), placesOf('withdrawn')];
  return h(
    'tr',
    {
      ...markColumns(kind, sought, empty, longer),
      ...(withdrawn.length > 0 && {
        'data-withdrawn': name,
        'data-withdrawn-columns': writePlaces(withdrawn),
      }),
    },
    head,
    drawCells(
      columns,
      cells.map((cell) => (cell === 'withdrawn' ? toSoft(say.lists.treatments.withdrawn) : cell)),
      say,
    ),
  );
}

/** A cell that says something about itself. */
export function toSoft(words: string): TableCell {
  return { words: h('span', { class: 'small soft' }, words) };
}

function drawCells(columns: ArticleColumns, cells: readonly (TableCell | undefined)[], say: Say): Content {
  if (isMany(columns.articles.length)) return drawTogether(columns, cells, say);
  return columns.articles.map((article, at) => {
    const cell = cells[at];
    if (!cell) return h('td', { class: 'none' });
    const name = columns.outletName(article);
    // What is drawn of an outlet has its color.
    const color = cell.drawing ? outletClass(columns.colorOf(article)) : undefined;
    return h('td', { 'data-outlet': name, class: classes(cell.className, color) }, cell.words, cell.drawing);
  });
}

function drawTogether(
  { articles, outletName }: ArticleColumns,
  cells: readonly (TableCell | undefined)[],
  say: Say,
): Element {
  const named = articles.flatMap((article, at) => {
    const cell = cells[at];
    return cell ? [{ name: outletName(article), cell }] : [];
  });
  const alike = [...Map.groupBy(named, ({ cell }) => print(cell.words)).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const draw = (group: typeof named): Element => {
    const words = h('span', { class: group[0]?.cell.className }, group[0]?.cell.words);
    const names = group.map(({ name }) => name).toSorted(byCodeUnits);
    if (names.length === 1) return h('li', {}, words, `: ${names[0]}`);
    const summary = h('summary', {}, words, `: ${say.outlets(names.length)}`);
    return h('li', {}, h('details', {}, summary, joinNames(names)));
  };
  const [shown, folded] = [alike.slice(0, MOST_GROUPS), alike.slice(MOST_GROUPS)];
  const rest = folded.reduce((count, group) => count + group.length, 0);
  return h(
    'td',
    {},
    h('ul', { class: 'plain' }, shown.map(draw)),
    folded.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, say.moreOutlets(rest)),
        h('ul', { class: 'plain' }, folded.map(draw)),
      ),
  );
}

const MOST_GROUPS = 3;

/** A table with a column for each article of an event, or one for many, `first` over the column before them. */
export function drawTable(
  first: string,
  columns: ArticleColumns,
  { column }: Say,
  ...bodies: readonly Content[]
): Element {
  const names = isMany(columns.articles.length)
    ? h('th', { scope: 'col' }, column.outlets)
    : columns.articles.map((article) =>
        h(
          'th',
          { scope: 'col', class: `of ${outletClass(columns.colorOf(article))}` },
          columns.outletName(article),
        ),
      );
  return h(
    'table',
    { class: classes('matrix', ...layoutOf(columns)) },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, first), names)),
    bodies,
  );
}

// On a phone.
const MOST_ABREAST_NARROW = 3;

function layoutOf(columns: ArticleColumns): (string | false)[] {
  const count = columns.articles.length;
  return isMany(count) ? ['counted'] : [isWide(columns) && 'wide', count > MOST_ABREAST_NARROW && 'stacked'];
}
