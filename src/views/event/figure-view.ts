import type { Element } from 'hast';
import { fieldText } from '../../core/article-text.ts';
import type { FigureGroup, FigureRow } from '../../core/describe/figures/figures.ts';
import { describePlacement, formatPlacement } from '../../core/describe/placement.ts';
import type { Article } from '../../core/model.ts';
import { formatDay } from '../dates.ts';
import { h } from '../html/html.ts';
import { type ArticleColumns, drawTable } from '../html/table.ts';
import type { Page } from '../page.ts';

/** One figure, and what each article prints for it. */
export interface FigureView {
  readonly name: string;
  /** One per article, the figure with its noun as printed; `null` where the article does not print it. */
  readonly cells: readonly (string | null)[];
}

/** The figures that two articles or more print, or that stand beside another figure for the same thing. */
export function viewFigures(groups: readonly FigureGroup[], articles: readonly Article[]): FigureView[] {
  const compared = groups.filter(({ rows }) => rows.length > 1 || (rows[0]?.printedBy ?? 0) > 1);
  return compared.flatMap(({ counted, rows }) =>
    rows
      .filter(({ kind, printedBy }) => kind !== 'date' || printedBy > 1)
      .map((row) => ({ name: nameFigure(row, counted, articles), cells: cellsOf(row, articles) })),
  );
}

export function drawFigures(figures: readonly FigureView[], columns: ArticleColumns, { say }: Page): Element {
  const rows = figures.map(({ name, cells }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, name),
      columns.articles.map((article, index) => {
        const words = cells[index] ?? null;
        if (words === null) return h('td', { class: 'none' });
        return h('td', { 'data-outlet': columns.outletName(article), class: 'words' }, words);
      }),
    ),
  );
  return drawTable(say.column.figure, columns, h('tbody', {}, rows));
}

/** The figure with its noun as an outlet prints it, in the shortest form: "10 lorries" before "10-lorry convoy". */
function nameFigure(row: FigureRow, counted: readonly string[], articles: readonly Article[]): string {
  if (row.kind === 'date') return formatDate(row.value);
  const printed = articles.flatMap((article) => printedIn(row, article).map(({ words }) => words));
  const [name] = printed.sort(
    (a, b) => Number(isJoined(a)) - Number(isJoined(b)) || a.length - b.length || (a < b ? -1 : 1),
  );
  return name ?? [row.value, ...counted].join(' ');
}

function isJoined(words: string): boolean {
  return /\d[-‐‑]\p{L}/u.test(words);
}

function formatDate(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value);
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(value) ?? [];
  // Any leap year; the figure has no year.
  return month === undefined ? value : formatDay(`2000-${month}-${day}`).replace(/ \d+$/, '');
}

function cellsOf(row: FigureRow, articles: readonly Article[]): (string | null)[] {
  return row.articles.map(({ article: id, places }) => {
    const article = articles.find((each) => each.id === id);
    if (!article || places.length === 0) return null;
    const printed = printedIn(row, article);
    const wordings = [...new Set(printed.map(({ words }) => words))];
    if (printed.length < 2) return wordings[0] ?? row.value;
    return wordings
      .map((wording) => {
        const where = printed.filter(({ words }) => words === wording).map(({ placement }) => placement);
        return `${wording} (${new Intl.ListFormat('en-GB').format(where)})`;
      })
      .join('; ');
  });
}

/** The figure up to the end of its noun, at each place where the text is printed. */
function printedIn(
  row: FigureRow,
  article: Article,
): { readonly words: string; readonly placement: string }[] {
  const own = row.articles.find((each) => each.article === article.id);
  return (own?.places ?? []).flatMap((place) => {
    const words = fieldText(article, place.field).slice(place.start, place.end);
    if (words === '') return [];
    const { field, start } = place;
    return { words, placement: formatPlacement(describePlacement(article, { field, start })) };
  });
}
