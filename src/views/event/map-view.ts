import type { Element } from 'hast';
import { drawPassageMap, type MapThread, type PassageMap } from '../../core/describe/passage-map.ts';
import { describePlacement } from '../../core/describe/placement.ts';
import type { Article, EventAnalysis } from '../../core/model.ts';
import { mainPlaces } from '../../core/reading-places.ts';
import { classes, type Html, h } from '../html/html.ts';
import type { ArticleColumns } from '../html/table.ts';
import type { Page } from '../page.ts';
import type { EventLookups, StatementView } from '../statement/statement-view.ts';

/** The map of an event with a name for everything in it, and the same as rows of a table. */
export interface MapView {
  readonly map: PassageMap;
  readonly threads: readonly ThreadView[];
}

export interface ThreadView extends MapThread {
  readonly href: string;
  readonly title: string;
  /** One per article: the number of the paragraph, `null` where the article does not have it. */
  readonly paragraphs: readonly (number | null)[];
}

/** `whole` is the event with whole texts: the map shows where words stand, not what they are. */
export function viewMap(
  whole: EventAnalysis,
  statements: readonly StatementView[],
  lookups: EventLookups,
): MapView {
  const map = drawPassageMap(whole);
  const named = new Map(
    statements.flatMap((view) =>
      view.statements.map(({ id }) => [id, `${view.number} ${view.firstWords}`] as const),
    ),
  );
  const threads = map.threads.map((thread) => ({
    ...thread,
    href: `#${thread.shares.of.id}`,
    title:
      thread.shares.kind === 'statement'
        ? (named.get(thread.shares.of.id) ?? '')
        : `Running text, ${thread.shares.of.words} words`,
    paragraphs: [...lookups.articles.values()].map((article) => paragraphOf(thread, article)),
  }));
  return { map, threads };
}

/** The map as a drawing, and the same as a table of paragraphs. */
export function drawMap({ map, threads }: MapView, columns: ArticleColumns, page: Page): Html {
  const { say } = page;
  const { articles, outletName } = columns;
  const hasFar = map.behind.passage !== '' || map.behind.statement !== '';
  const figure = h(
    'figure',
    { class: classes('map', articles.length > 4 && 'many') },
    h(
      'ol',
      { class: 'plain' },
      articles.map((article) => h('li', {}, outletName(article))),
    ),
    h(
      'svg',
      {
        viewBox: `0 0 ${map.width} ${map.height}`,
        preserveAspectRatio: 'none',
        role: 'group',
        'aria-labelledby': 'map',
      },
      hasFar && [
        h('path', { class: 'far of-passage', d: map.behind.passage }),
        h('path', { class: 'far of-statement', d: map.behind.statement }),
      ],
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
      'figcaption',
      {},
      drawSwatch('statement', say.swatch.statement),
      drawSwatch('unmarked', say.swatch.unmarked),
      drawSwatch('passage', say.swatch.passage),
      drawSwatch('quoted', say.swatch.quoted),
      hasFar && drawSwatch('far', say.swatch.far),
    ),
  );
  return threads.length > 0 ? [figure, drawMapTable(threads, columns, page)] : [figure];
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
