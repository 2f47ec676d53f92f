/**
 * The picture of what an event's articles share: a column for each article, as tall as it is long, bands where it has
 * words that others have too, and ribbons that join the bands from column to column.
 *
 *     ┌────┐        ┌────┐        ┌────┐
 *     │████│▒▒▒▒▒▒▒▒│████│▒▒▒▒▒▒▒▒│████│   one statement in three articles
 *     │    │        │    │        │    │
 *     │░░░░│▒▒▒▒▒▒▒▒│░░░░│        │    │   running text in two
 *     └────┘        │    │        └────┘
 */

import type { Article, ArticleId, EventAnalysis, Passage, Span, Statement } from '../model.ts';

export interface PassageMap {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly MapColumn[];
  /** Running text first, so that statements are drawn above it. */
  readonly threads: readonly MapThread[];
}

export interface MapColumn extends MapRect {
  readonly article: ArticleId;
  /** Where the article has words inside quotation marks, shared or not. */
  readonly quoted: readonly MapRect[];
}

export interface MapRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One thing that two or more articles share: its bands, and an outline for each ribbon between them. */
export interface MapThread {
  readonly shares:
    | { readonly kind: 'statement'; readonly of: Statement }
    | { readonly kind: 'passage'; readonly of: Passage };
  readonly bands: readonly (MapRect & { readonly article: ArticleId; readonly marked: boolean })[];
  readonly ribbons: readonly string[];
}

const COLUMN = 60;
const STEP = 100;
const HEIGHT = 400;
// Bands of a few words stay visible and can be hit with a finger.
const LEAST = 3;
const QUOTED_WIDTH = 3;

export function drawPassageMap(analysis: EventAnalysis): PassageMap {
  const longest = Math.max(1, ...analysis.articles.map(({ text }) => text.length));
  const y = (offset: number) => round((offset / longest) * HEIGHT);
  const columns = analysis.articles.map((article, index): MapColumn => {
    const x = index * STEP;
    return {
      article: article.id,
      x,
      y: 0,
      width: COLUMN,
      height: y(article.text.length),
      quoted: quotedSpans(analysis, article).map((span) => ({
        x,
        y: y(span.start),
        width: QUOTED_WIDTH,
        height: Math.max(2, y(span.end) - y(span.start)),
      })),
    };
  });
  const place = placer(columns, y);
  const threads = [
    ...analysis.passages.map((passage) => ({
      shares: { kind: 'passage' as const, of: passage },
      places: passage.spans.map((span) => place(span.article, span, true)),
    })),
    ...analysis.statements.map((statement) => ({
      shares: { kind: 'statement' as const, of: statement },
      places: statement.readings
        .filter(({ field, spans }) => field === 'body' && spans.length > 0)
        .map((reading) => place(reading.article, hull(reading.spans), reading.quotation !== null)),
    })),
  ];
  return {
    width: Math.max(0, columns.length - 1) * STEP + COLUMN,
    height: HEIGHT,
    columns,
    threads: threads
      .map(({ shares, places }) => ({ shares, bands: places.filter((band) => band !== undefined) }))
      .filter(({ bands }) => new Set(bands.map(({ article }) => article)).size > 1)
      .map(({ shares, bands }) => ({ shares, bands, ribbons: ribbonsBetween(bands) })),
  };
}

function placer(columns: readonly MapColumn[], y: (offset: number) => number) {
  const byArticle = new Map(columns.map((column) => [column.article, column]));
  return (article: ArticleId, span: Span, marked: boolean) => {
    const column = byArticle.get(article);
    if (!column) return undefined;
    const height = Math.max(LEAST, y(span.end) - y(span.start));
    return { article, marked, x: column.x, y: y(span.start), width: COLUMN, height: round(height) };
  };
}

/** A ribbon from each column that has the thing to the next column that has it, behind those between. */
function ribbonsBetween(bands: MapThread['bands']): string[] {
  const order = bands.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return order.flatMap((from, index) => {
    const nextX = order.slice(index + 1).find(({ x }) => x > from.x)?.x;
    return order.filter(({ x }) => x === nextX).map((to) => ribbon(from, to));
  });
}

function ribbon(from: MapRect, to: MapRect): string {
  const left = from.x + from.width;
  const middle = round((left + to.x) / 2);
  const curve = (y: number, end: number, x: number) => `C${middle} ${y} ${middle} ${end} ${x} ${end}`;
  return `M${left} ${from.y}${curve(from.y, to.y, to.x)}V${round(to.y + to.height)}${curve(
    round(to.y + to.height),
    round(from.y + from.height),
    left,
  )}Z`;
}

function quotedSpans(analysis: EventAnalysis, article: Article): Span[] {
  return analysis.quotations
    .filter((quotation) => quotation.article === article.id && quotation.field === 'body')
    .filter(({ kind }) => kind === 'speech' || kind === 'fragment')
    .flatMap(({ pieces }) => pieces);
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
