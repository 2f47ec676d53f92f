import type { Element } from 'hast';
import { drawPassageMap, type MapThread, type PassageMap } from '../../core/describe/passage-map.ts';
import { countPassageWords } from '../../core/describe/passage-words.ts';
import { describePlacement } from '../../core/describe/placement.ts';
import type { Article, ArticleId } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { mainPlaces } from '../../core/reading-places.ts';
import { classes, type Html, h } from '../html/html.ts';
import type { ArticleColumns } from '../html/table.ts';
import { MOST_ABREAST } from '../abreast.ts';
import type { Page } from '../page.ts';
import { english } from '../say.ts';
import type { EventLookups } from '../event-lookups.ts';
import type { StatementView } from '../statement/statement-view.ts';

/** The map of an event with a name for everything in it, and the same as rows of a table. */
export interface MapView {
  /** Those that have a column, in the order of the columns. */
  readonly articles: readonly Article[];
  readonly map: PassageMap;
  readonly threads: readonly ThreadView[];
  /** Beside the largest of them, its first words. */
  readonly phrase: MapLabel | undefined;
}

/** Words at a place of the drawing, in its own units. */
interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface ThreadView extends MapThread {
  readonly href: string;
  readonly title: string;
  /** Of the statement on the page; `null` for running text. */
  readonly number: number | null;
  /** One per article: the number of the paragraph, `null` where the article does not have it. */
  readonly paragraphs: readonly (number | null)[];
}

/** `whole` is the event with whole texts: the map shows where words stand, not what they are; of those in `columns`. */
export function viewMap(
  whole: EventAnalysis,
  statements: readonly StatementView[],
  lookups: EventLookups,
  columns: readonly ArticleId[] = whole.articles.map(({ id }) => id),
): MapView {
  const articles = columns.flatMap((id) => whole.articles.find((article) => article.id === id) ?? []);
  const map = drawPassageMap({ ...whole, articles });
  const named = new Map(statements.flatMap((view) => view.statements.map(({ id }) => [id, view] as const)));
  const counted = countPassageWords(whole);
  const threads = map.threads.map((thread) => {
    const view = thread.shares.kind === 'statement' ? named.get(thread.shares.of.id) : undefined;
    return {
      ...thread,
      href: `#${thread.shares.of.id}`,
      title: view
        ? `${view.number} ${view.firstWords}`
        : english.passageOf(counted.get(thread.shares.of.id)?.shared ?? 0),
      number: view?.number ?? null,
      paragraphs: articles.map((article) => paragraphOf(thread, article)),
    };
  });
  return { articles, map, threads, phrase: labelLargest(threads, named, lookups) };
}

// As many words as stand in a column of three; a lower band has no room for them.
const WORDS_OF_A_PHRASE = 4;
const LEAST_HEIGHT = 16;

/** The first words of what has the tallest band. */
function labelLargest(
  threads: readonly ThreadView[],
  named: ReadonlyMap<string, StatementView>,
  { articles }: EventLookups,
): MapLabel | undefined {
  const all = threads.flatMap((thread) => thread.bands.map((band) => ({ thread, band })));
  const [largest] = all.toSorted((a, b) => b.band.height - a.band.height);
  if (!largest || largest.band.height < LEAST_HEIGHT) return undefined;
  const { shares } = largest.thread;
  const [span] = shares.kind === 'passage' ? shares.of.spans : [];
  const printed =
    shares.kind === 'statement'
      ? (named.get(shares.of.id)?.firstWords ?? '')
      : (articles.get(span?.article ?? '')?.text.slice(span?.start, span?.end) ?? '');
  const words = printed.split(/\s+/u).filter((word) => word !== '' && word !== '…');
  const text = words.slice(0, WORDS_OF_A_PHRASE).join(' ');
  const [band = largest.band] = largest.thread.bands;
  return text === '' ? undefined : { x: band.x + band.width, y: band.y + band.height / 2, text: `${text} …` };
}

// Two numbers nearer than this, in the units of the drawing, would stand in one another.
const APART = 12;

/** A number beside every band of a statement that has room for one; many columns have none. */
function numbersOf({ threads, map }: MapView): MapLabel[] {
  if (map.columns.length > MOST_ABREAST) return [];
  const labels = threads
    .flatMap(({ number, bands }) =>
      number === null
        ? []
        : bands.map(({ x, y, width, height }) => ({ number, x: x + width, y: y + height / 2 })),
    )
    .toSorted((a, b) => a.x - b.x || a.y - b.y);
  const kept: MapLabel[] = [];
  for (const { number, x, y } of labels) {
    const last = kept.at(-1);
    if (last === undefined || last.x !== x || y - last.y >= APART) kept.push({ x, y, text: String(number) });
  }
  return kept;
}

/** The map as a drawing, and the same as a table of paragraphs. */
export function drawMap(view: MapView, columns: ArticleColumns, page: Page): Html {
  const { articles, map, threads, phrase } = view;
  const { say } = page;
  const { outletName } = columns;
  const place = ({ x, y }: MapLabel) => ({
    x: `${percent(x, map.width)}%`,
    y: `${percent(y, map.height)}%`,
  });
  const figure = h(
    'figure',
    { class: classes('map', articles.length > MOST_ABREAST && 'many') },
    h(
      'figcaption',
      {},
      drawSwatch('statement', say.swatch.statement),
      drawSwatch('unmarked', say.swatch.unmarked),
      drawSwatch('passage', say.swatch.passage),
      drawSwatch('quoted', say.swatch.quoted),
    ),
    h(
      'ol',
      { class: 'plain' },
      articles.map((article, index) =>
        h(
          'li',
          {},
          outletName(article),
          (index === 0 || articles.length <= MOST_ABREAST) && h('small', {}, say.firstWord),
        ),
      ),
    ),
    // The shapes are stretched to the width of the page, the words are not.
    h(
      'svg',
      { role: 'group', 'aria-labelledby': 'map' },
      h(
        'svg',
        {
          viewBox: `0 0 ${map.width} ${map.height}`,
          preserveAspectRatio: 'none',
          width: '100%',
          height: '100%',
        },
        map.columns.map(({ x, y, width, height, quoted }) => [
          h('rect', { class: 'column', x, y, width, height }),
          quoted !== '' && h('path', { class: 'quoted', d: quoted }),
        ]),
        threads.map(({ shares, marked, unmarked, ribbons, href, title }) =>
          h(
            'a',
            { href, class: `of-${shares.kind}` },
            h('title', {}, title),
            h('path', { d: ribbons }),
            marked !== '' && h('path', { class: 'band', d: marked }),
            unmarked !== '' && h('path', { class: 'band unmarked', d: unmarked }),
          ),
        ),
      ),
      h(
        'g',
        { 'aria-hidden': 'true' },
        phrase && h('text', { class: 'phrase', ...place(phrase) }, phrase.text),
        numbersOf(view).map((label) => h('text', { class: 'beside', ...place(label) }, label.text)),
        map.columns
          .slice(0, articles.length > MOST_ABREAST ? 1 : undefined)
          .map(({ x, height }) =>
            h('text', { class: 'end', ...place({ x, y: height, text: '' }) }, say.lastWord),
          ),
      ),
    ),
  );
  return threads.length > 0 ? [figure, drawMapTable(threads, { ...columns, articles }, page)] : [figure];
}

function percent(length: number, of: number): number {
  return Math.round((length / Math.max(1, of)) * 100);
}

/** A sample of a color with its meaning. */
export function drawSwatch(of: string, meaning: string): Element {
  return h('span', { class: `swatch of-${of}` }, meaning);
}

function drawMapTable(
  threads: readonly ThreadView[],
  { articles, outletName }: ArticleColumns,
  { say }: Page,
): Element {
  return h(
    'details',
    { class: 'map-table' },
    h('summary', {}, say.sameAsTable),
    h(
      'section',
      { class: 'scroll', tabindex: 0, 'aria-label': say.mapTable },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, say.column.inCommon),
            articles.map((article) => h('th', { scope: 'col' }, outletName(article))),
          ),
        ),
        h(
          'tbody',
          {},
          threads.map(({ href, title, paragraphs }) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, h('a', { href }, title)),
              paragraphs.map((paragraph) => h('td', {}, String(paragraph ?? '–'))),
            ),
          ),
        ),
      ),
    ),
  );
}

function paragraphOf({ shares }: MapThread, article: Article): number | null {
  if (shares.kind === 'passage') {
    const start = shares.of.spans.find((span) => span.article === article.id)?.start;
    return start === undefined ? null : describePlacement(article, { field: 'body', start }).paragraph;
  }
  const reading = shares.of.readings.find((each) => each.article === article.id);
  const [place] = reading ? mainPlaces(reading) : [];
  const start = place?.spans[0]?.start;
  if (!place || start === undefined) return null;
  return describePlacement(article, { field: place.field, start }).paragraph;
}
