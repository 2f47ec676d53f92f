import type { Element } from 'hast';
import { fieldText } from '../../core/article-text.ts';
import { findFigure, type SoughtFigure } from '../../core/claims/figures.ts';
import { type FigureGroup, type FigureRow, isVague } from '../../core/describe/figures/figures.ts';
import { describePlacement, formatPlacement } from '../../core/describe/placement.ts';
import { writeSought } from '../../core/claims/lacks.ts';
import type { Article } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { formatDay } from '../../core/text/day.ts';
import { h } from '../html/html.ts';
import { type ArticleColumns, drawTable, drawTableRow } from '../html/table.ts';
import { joinNames } from '../names.ts';
import type { Page } from '../page.ts';
import { isSoughtThere } from './sought.ts';

/** One figure, and what each article prints for it. */
export interface FigureView {
  readonly name: string;
  /** What the build searches for in the articles that do not print it. */
  readonly sought: string;
  /**
   * One per article, the figure with its noun as printed; `null` where the article does not print it, `undefined` where a
   * second search finds it all the same.
   */
  readonly cells: readonly (string | null | undefined)[];
}

/**
 * The figures that two articles or more print, or that stand beside another figure for the same thing. `whole` has the
 * whole texts, which are searched.
 */
export function viewFigures(
  groups: readonly FigureGroup[],
  articles: readonly Article[],
  whole: EventAnalysis,
): FigureView[] {
  const compared = groups.filter(({ rows }) => rows.length > 1 || (rows[0]?.printedBy ?? 0) > 1);
  return compared.flatMap(({ counted, rows }) =>
    rows
      .filter(({ kind, printedBy }) => kind !== 'date' || printedBy > 1)
      .map((row): FigureView => {
        const figure = seek(row);
        const sought = writeSought(figure);
        const cells = cellsOf(row, articles).map((cell, at) => {
          if (cell !== null || !isSoughtThere(whole, articles[at]?.id ?? '', 'figure', [sought])) return cell;
          return printedNear(articles[at], figure);
        });
        return { name: nameFigure(row, counted, articles), sought, cells };
      }),
  );
}

/** The figure as it is searched for, with all that articles count by it. */
function seek({ kind, value, articles }: FigureRow): SoughtFigure {
  const counted = articles.flatMap(({ places }) => places.flatMap((place) => place.counted));
  return { kind, value, counted: [...new Set(counted)] };
}

/** What an article prints where the second search alone finds the figure; not where only "years" or the like stands by it. */
function printedNear(article: Article | undefined, figure: SoughtFigure): string | undefined {
  const place =
    article && findFigure(article, { ...figure, counted: figure.counted.filter((stem) => !isVague(stem)) });
  return place && fieldText(article, place.field).slice(place.start, place.end);
}

export function drawFigures(figures: readonly FigureView[], columns: ArticleColumns, { say }: Page): Element {
  const rows = figures.map(({ name, sought, cells }) =>
    drawTableRow(
      {
        head: h('th', { scope: 'row' }, name),
        claim: { kind: 'figure', sought, name },
        cells: cells.map((words) =>
          words === undefined ? 'withdrawn' : words === null ? undefined : { words, className: 'words' },
        ),
      },
      columns,
      say,
    ),
  );
  return drawTable(say.column.figure, columns, say, h('tbody', {}, rows));
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
        return `${wording} (${joinNames(where)})`;
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
