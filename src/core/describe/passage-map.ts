/**
 * The picture of what an event's articles share: a column for each article, as tall as it is long, bands where it has
 * words that others have too, and ribbons that join the bands from column to column.
 *
 *     ┌────┐        ┌────┐        ┌────┐
 *     │████│▒▒▒▒▒▒▒▒│████│▒▒▒▒▒▒▒▒│████│   one statement in three articles
 *     │    │        │    │        │    │
 *     │░░░░│▒▒▒▒▒▒▒▒│░░░░│        │    │   running text in two
 *     └────┘        │    │        └────┘
 *
 * Past an article that does not have what two others share nothing is drawn: a line there would seem to lead to it.
 */

import type { Article, ArticleId, Span } from '../content-model.ts';
import type { EventAnalysis, Passage, Statement, UnitAnchor } from '../model.ts';
import { hull, hasWords, mainPlaces } from '../reading-places.ts';
import { findRunningPassages } from './running-passages.ts';

export interface PassageMap {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly MapColumn[];
  /** Running text first, so that statements are drawn above it. */
  readonly threads: readonly MapThread[];
}

export interface MapColumn extends MapRect {
  readonly article: ArticleId;
  /** Where the article has words inside quotation marks that no other article has of this speaker. */
  readonly quoted: string;
}

export interface MapRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One thing that two or more articles share, as the data of SVG paths. */
export interface MapThread {
  readonly shares:
    | { readonly kind: 'statement'; readonly of: Statement }
    | { readonly kind: 'passage'; readonly of: Passage };
  /** The articles that have it, in the order of the columns. */
  readonly articles: readonly ArticleId[];
  /** Column by column, from the top. */
  readonly bands: readonly MapRect[];
  /** The bands of its words in quotation marks, and of a passage. */
  readonly marked: string;
  readonly unmarked: string;
  /** What joins the bands of neighboring columns. */
  readonly ribbons: string;
}

interface Band extends MapRect {
  readonly article: ArticleId;
  readonly marked: boolean;
}

const COLUMN = 60;
const STEP = 100;
const HEIGHT = 400;
// Bands of a few words stay visible and can be hit with a finger.
const LEAST = 3;
const QUOTED_WIDTH = 3;

export function drawPassageMap(analysis: EventAnalysis): PassageMap {
  const longest = Math.max(1, ...analysis.articles.map(({ text }) => text.length));
  const shared = sharedUnits(analysis);
  const y = (offset: number) => round((offset / longest) * HEIGHT);
  const columns = analysis.articles.map((article, index): MapColumn => {
    const x = index * STEP;
    return {
      article: article.id,
      x,
      y: 0,
      width: COLUMN,
      height: y(article.text.length),
      quoted: quotedAlone(analysis, article, shared)
        .map(({ start, end }) => {
          const height = Math.max(2, y(end) - y(start));
          return `M${x} ${y(start)}h${QUOTED_WIDTH}v${height}h-${QUOTED_WIDTH}z`;
        })
        .join(''),
    };
  });
  const place = placer(columns, y);
  const threads = [
    ...findRunningPassages(analysis).map((passage) => ({
      shares: { kind: 'passage' as const, of: passage },
      places: passage.spans.map((span) => place(span.article, span, true)),
    })),
    ...analysis.statements.map((statement) => ({
      shares: { kind: 'statement' as const, of: statement },
      places: statement.readings.flatMap((reading) =>
        mainPlaces(reading)
          .filter(({ field }) => field === 'body')
          .map(({ spans, marked }) => place(reading.article, hull(spans), marked)),
      ),
    })),
  ];
  return {
    width: Math.max(0, columns.length - 1) * STEP + COLUMN,
    height: HEIGHT,
    columns,
    threads: threads.flatMap(({ shares, places }) => {
      const bands = places.filter((band) => band !== undefined).toSorted((a, b) => a.x - b.x || a.y - b.y);
      const articles = [...new Set(bands.map(({ article }) => article))];
      if (articles.length < 2) return [];
      const marked = bands.filter((band) => band.marked);
      const pairs = pairColumns(bands);
      return {
        shares,
        articles,
        bands,
        marked: bandPath(marked),
        unmarked: bandPath(bands.filter((band) => !band.marked)),
        ribbons: pairs
          .filter((pair) => !isFar(pair))
          .map(ribbon)
          .join(''),
      };
    }),
  };
}

function placer(columns: readonly MapColumn[], y: (offset: number) => number) {
  const byArticle = new Map(columns.map((column) => [column.article, column]));
  return (article: ArticleId, span: Span, marked: boolean): Band | undefined => {
    const column = byArticle.get(article);
    if (!column) return undefined;
    const height = Math.max(LEAST, y(span.end) - y(span.start));
    return { article, marked, x: column.x, y: y(span.start), width: COLUMN, height };
  };
}

function bandPath(bands: readonly Band[]): string {
  return bands.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`).join('');
}

/** What a column has, with what the next column that has the thing has of it. */
function pairColumns(bands: readonly Band[]): [Band, Band][] {
  const columns = [...new Set(bands.map(({ x }) => x))].map((x) => bands.filter((band) => band.x === x));
  return columns.flatMap((from, index) => pairBands(from, columns[index + 1] ?? []));
}

/** Whether a column without the words lies between. */
function isFar([from, to]: readonly [MapRect, MapRect]): boolean {
  return to.x - from.x > STEP;
}

/** In order; what one side has more often leads to the other's last. */
function pairBands(from: readonly Band[], to: readonly Band[]): [Band, Band][] {
  const count = to.length === 0 ? 0 : Math.max(from.length, to.length);
  return Array.from({ length: count }, (_, at) => [
    from[Math.min(at, from.length - 1)] as Band,
    to[Math.min(at, to.length - 1)] as Band,
  ]);
}

/** As thick as the thinner of its ends. */
function ribbon([from, to]: readonly [MapRect, MapRect]): string {
  const left = from.x + from.width;
  const reach = to.x - left;
  const [half, rise] = [reach / 2, to.y - from.y];
  const there = `c${half} 0 ${half} ${rise} ${reach} ${rise}`;
  return `M${left} ${from.y}${there}v${Math.min(from.height, to.height)}c-${half} 0-${half} ${-rise}-${reach} ${-rise}z`;
}

/** The units whose words another article has too, as the same statement, elsewhere or as a second search found them. */
function sharedUnits({ statements }: EventAnalysis): ReadonlySet<UnitAnchor> {
  return new Set(
    statements.flatMap(({ readings, anchors }) => (readings.filter(hasWords).length > 1 ? anchors : [])),
  );
}

function quotedAlone({ units }: EventAnalysis, article: Article, shared: ReadonlySet<UnitAnchor>): Span[] {
  return units
    .filter((unit) => unit.article === article.id && unit.field === 'body' && unit.quotation !== null)
    .flatMap(({ anchor, spans }) => (shared.has(anchor) ? [] : spans));
}

function round(length: number): number {
  return Math.round(length);
}
