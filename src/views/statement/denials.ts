import { isDenying } from '../../core/claims/claims.ts';
import type { Gap } from '../../core/claims/dots.ts';
import { type LackKind, lacks } from '../../core/claims/lacks.ts';
import type { Article } from '../../core/content-model.ts';
import type { Reading, Statement } from '../../core/model.ts';
import type { ReadingView } from './reading-view.ts';
import type { StatementView } from './statement-view.ts';

/**
 * What the build reads of an element that denies articles words or marks, to search in them once more: ids of statements,
 * and of articles, with spaces between; both absent where nothing is denied.
 */
export type DenialMarks = Readonly<Record<'data-denied' | 'data-of', string | undefined>>;

/** The marks of an element that names what some articles did to the words of statements. */
export function markDenials(
  statements: readonly Pick<Statement, 'id'>[],
  told: readonly { readonly article: Pick<Article, 'id'>; readonly reading: Reading }[],
): DenialMarks {
  const denied = told.filter(({ reading }) => isDenying(reading)).map(({ article }) => article.id);
  const isDenied = denied.length > 0;
  return {
    'data-denied': isDenied ? statements.map(({ id }) => id).join(' ') : undefined,
    'data-of': isDenied ? denied.join(' ') : undefined,
  };
}

/** The marks of an element that says in which articles the words of statements are not found. */
export function markAbsence({ statements, readings }: StatementView): DenialMarks {
  return markDenials(statements, absentFrom({ readings }));
}

/** The readings of articles in which nothing of a statement is found, at no other place either. */
export function absentFrom({ readings }: Pick<StatementView, 'readings'>): StatementView['readings'] {
  return readings.filter(({ isFound, elsewhere }) => !isFound && elsewhere.length === 0);
}

/** Of an element that denies articles words: the articles against whose wording it is not to be said. */
export function markNotAgainst(
  told: readonly Pick<ReadingView, 'notAgainst'>[],
): Readonly<Record<string, string>> {
  const chosen = new Set(told.flatMap(({ notAgainst }) => notAgainst));
  return chosen.size === 0 ? {} : { 'data-not-against': [...chosen].join(' ') };
}

/** The marks of an element that says what articles lack, by their ids; a name in its forms, with strokes between. */
export function markLack(
  kind: LackKind,
  sought: string,
  articles: readonly string[],
): Readonly<Record<string, string>> {
  return articles.length === 0 ? {} : { [lacks[kind].attribute]: sought, 'data-of': articles.join(' ') };
}

/** The marks of an element that says of articles that no dots stand at some of their places. */
export function markUndotted(
  told: readonly { readonly article: Pick<Article, 'id'>; readonly undotted: readonly Gap[] }[],
): Readonly<Record<string, string>> {
  const lacking = told.filter(({ undotted }) => undotted.length > 0);
  const places = lacking.flatMap(({ article: { id }, undotted }) =>
    undotted.map(({ field, start, end }) => `${id} ${field} ${start} ${end}`),
  );
  const articles = lacking.map(({ article }) => article.id);
  return markLack('dots', places.join('|'), articles);
}

/** The same of articles by their places among those of the page's event. */
export function markColumns(
  kind: LackKind,
  sought: string,
  columns: readonly number[],
  longer: readonly string[] = [],
): Readonly<Record<string, string>> {
  if (columns.length === 0) return {};
  return {
    ...{ [lacks[kind].attribute]: sought, 'data-columns': writePlaces(columns) },
    ...(longer.length > 0 && { 'data-longer': longer.join('|') }),
  };
}

/** Places in few letters: `0, 2, 3, 4` → "0 2-4". */
export function writePlaces(places: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const place of places) {
    const last = ranges.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else ranges.push([place, place]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(' ');
}
