import type { FigureGroup, FigureRow } from '../core/describe/figures.ts';
import type { Article, Field } from '../core/model.ts';
import { formatDay } from './dates.ts';

/** One figure, and what each article prints for it. */
export interface FigureView {
  readonly name: string;
  /** One per article, the words around the figure as printed; `null` where the article does not print it. */
  readonly cells: readonly (string | null)[];
}

/** The figures that two articles or more print, or that stand beside another figure for the same thing. */
export function viewFigures(groups: readonly FigureGroup[], articles: readonly Article[]): FigureView[] {
  const compared = groups.filter(({ rows }) => rows.length > 1 || (rows[0]?.printedBy ?? 0) > 1);
  return compared.flatMap(({ counted, rows }) =>
    rows
      .filter(({ kind, printedBy }) => kind !== 'date' || printedBy > 1)
      .map((row) => ({ name: nameFigure(row, counted), cells: cellsOf(row, articles) })),
  );
}

function nameFigure({ kind, value }: FigureRow, counted: readonly string[]): string {
  if (kind === 'date') return formatDate(value);
  return [value, ...counted].join(' ');
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
    const [place] = places;
    if (!article || !place) return null;
    return wordsAround(fieldOf(article, place.field), place.start, place.end) || row.value;
  });
}

function fieldOf(article: Article, field: Field): string {
  return (field === 'headline' ? article.headline : article.text) ?? '';
}

/** The figure with the two words that follow it, where the text is printed. */
function wordsAround(text: string, start: number, end: number): string {
  const after = /^(?:[\s-]+[\p{L}\p{N}’'-]+){0,2}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  return (text.slice(start, end) + after).trim();
}
