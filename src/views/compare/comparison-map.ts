import type { Element } from 'hast';
import { classes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { ComparedRow, Comparison } from './comparison.ts';

/** A comparison seen from afar: a bar for each column, a band for each row, in units of the drawing. */
export interface ComparisonMap {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly MapBand[];
}

export interface MapBand {
  readonly row: ComparedRow;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly { readonly column: number; readonly x: number; readonly height: number }[];
}

const BAR = 14;
const GAP = 4;
const HEIGHT = 600;
// So thin a band can still be seen and, with the space around it, touched.
const THINNEST = 3;

/** The rows from afar; each shared one leads to its row. */
export function drawComparisonMap(comparison: Comparison, { say }: Page): Element {
  const { width, height, bands } = mapComparison(comparison);
  const drawBars = ({ y, bars }: MapBand, kind?: string) =>
    bars.map((bar) => {
      const color = kind === undefined && comparison.columns[bar.column]?.colorClass;
      return h('rect', {
        class: classes(`c${bar.column + 1}`, color, kind),
        x: bar.x,
        y,
        width: BAR,
        height: bar.height,
      });
    });
  return h(
    'nav',
    { class: 'compare-map', 'aria-label': say.compare.mapOfRows },
    h('p', { class: 'small soft' }, say.compare.mapHeading),
    h(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, width, preserveAspectRatio: 'none' },
      h('title', {}, say.compare.rowsFromAfar),
      h(
        'g',
        { class: 'own' },
        bands
          .filter(({ row }) => row.kind === 'own')
          .map((band) => h('g', { 'data-row': band.row.id }, drawBars(band))),
      ),
      bands
        .filter(({ row }) => row.kind === 'shared')
        .map((band) =>
          h(
            'a',
            {
              href: `#${band.row.id}`,
              'data-row': band.row.id,
              'aria-label': say.compare.sharedRow(band.row.place, band.row.commonWordCount),
            },
            h('rect', { class: 'band', x: 0, y: band.y, width, height: band.height }),
            drawBars(band, band.row.statements.length > 0 ? 'statement' : 'running'),
          ),
        ),
      h('rect', { class: 'here', x: 0, y: 0, width, height: 0 }),
    ),
  );
}

export function mapComparison({ columns, rows }: Comparison): ComparisonMap {
  const lengths = rows.map(({ cells }) => Math.max(...cells.map(({ length }) => length)));
  const scale =
    HEIGHT /
    Math.max(
      1,
      lengths.reduce((sum, length) => sum + length, 0),
    );
  let y = 0;
  const bands = rows.map((row, index): MapBand => {
    const height = Math.max(THINNEST, (lengths[index] ?? 0) * scale);
    const bars = row.cells.map(({ column, length }) => ({
      column,
      x: column * (BAR + GAP),
      height: round(Math.max(THINNEST, length * scale)),
    }));
    const band = { row, y: round(y), height: round(height), bars };
    y += height + 1;
    return band;
  });
  return { width: columns.length * (BAR + GAP) - GAP, height: Math.ceil(y), bands };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
