import { beforeEach, describe, expect, test } from 'vitest';
import { alignColumns, sharedWordings } from '../../../../src/core/collate/columns/columns.ts';
import { compareRow } from '../../../../src/core/collate/columns/compare-row.ts';
import { loneStretches, markFound } from '../../../../src/core/collate/columns/found-words.ts';
import type { Columns } from '../../../../src/core/collate/columns/rows.ts';
import { inventEvent } from '../../../support/invented-event.ts';

const event = inventEvent({
  articles: [
    { id: 'daily', text: 'The old harbour wall broke.\n\nForty tons of flour sank, it said.' },
    { id: 'herald', text: 'Forty tons of flour sank at night.\n\nThe old harbour wall broke. Rain fell.' },
  ],
  shared: ['Forty tons of flour sank'],
});
const { articles } = event;
const [daily = '', herald = ''] = articles.map(({ text }) => text);
const words = 'harbour wall';
const found = {
  ...{ article: 'daily', in: 'herald', at: herald.indexOf(words) },
  ...{ start: daily.indexOf(words), end: daily.indexOf(words) + words.length },
};

let columns: Columns;

beforeEach(() => {
  const aligned = alignColumns(articles, sharedWordings(event));
  columns = { ...aligned, rows: aligned.rows.map((row) => compareRow(row, articles)) };
});

describe('loneStretches(columns)', () => {
  test('are what no row marks as something in common', () => {
    const read = loneStretches(columns).map(({ article, start, end }) =>
      (article === 'daily' ? daily : herald).slice(start, end).trim(),
    );
    expect(read).toEqual([
      'The old harbour wall broke.',
      ', it said.',
      'at night.',
      'The old harbour wall broke. Rain fell.',
    ]);
  });
});

describe('markFound(columns, articles, found)', () => {
  const kinds = (changed: typeof columns) =>
    changed.rows.flatMap(({ cells }) =>
      (cells[0]?.parts ?? []).map(({ kind, start, end }) => `${kind}: ${daily.slice(start, end).trim()}`),
    );

  test('marks words apart that stand in another row, with their place, and keeps the rest', () => {
    const changed = markFound(columns, articles, [found]);
    expect(kinds(changed).slice(0, 3)).toEqual(['own: The old', 'apart: harbour wall', 'own: broke.']);
    const parts = changed.rows[0]?.cells[0]?.parts;
    expect(parts?.[1]?.elsewhere).toEqual([{ article: 'herald', start: found.at }]);
    expect(parts?.map(({ start, end }) => daily.slice(start, end)).join('')).toBe(
      daily.slice(0, daily.indexOf('Forty')),
    );
  });

  test('marks words moved that stand in the same row', () => {
    const start = daily.indexOf('it said');
    const here = { ...found, start, end: start + 'it said'.length, at: herald.indexOf('at night') };
    expect(kinds(markFound(columns, articles, [here]))).toContain('moved: it said');
  });

  test('leaves what is in common already, and changes nothing where nothing was found', () => {
    const start = daily.indexOf('tons');
    const common = { ...found, start, end: start + 4 };
    expect(kinds(markFound(columns, articles, [common]))).toEqual(kinds(columns));
    expect(markFound(columns, articles, [])).toBe(columns);
  });
});
