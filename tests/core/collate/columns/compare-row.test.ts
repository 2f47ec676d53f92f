import { expect, test } from 'vitest';
import { alignColumns, sharedWordings } from '../../../../src/core/collate/columns/columns.ts';
import { mergeCells } from '../../../../src/core/collate/columns/merged-columns.ts';
import { compareRow } from '../../../../src/core/collate/columns/compare-row.ts';
import { inventEvent } from '../../../support/invented-event.ts';

const analysis = inventEvent({
  articles: [
    { id: 'daily', text: 'On Tuesday, the council (HC) sent forty tons of flour to the harbour.' },
    { id: 'herald', text: 'On Tuesday the HC declared that it sent forty tons of flour to the harbour.' },
  ],
  shared: ['sent forty tons of flour to the harbour'],
});
const { articles } = analysis;
const [daily, herald] = articles;
if (!daily || !herald) throw new Error('There are two articles.');

/** The cells of the row that the two articles share. */
function compareBoth() {
  const rows = alignColumns(articles, sharedWordings(analysis)).rows.map((row) => compareRow(row, articles));
  const [first, second] = rows[0]?.cells ?? [];
  if (!first || !second) throw new Error('The articles share a row.');
  return { first, second };
}

test('marks every word of a shared row as common or as one article’s, in wording that is shared or not', () => {
  const { first, second } = compareBoth();
  const read = (text: string, kind: string, cell: typeof first) =>
    cell.parts.filter((part) => part.kind === kind).map(({ start, end }) => text.slice(start, end));
  expect(read(daily.text, 'same', first)).toEqual([
    'On Tuesday, the',
    'HC) sent forty tons of flour to the harbour',
  ]);
  expect(read(daily.text, 'variant', first)).toEqual(['council']);
  expect(read(herald.text, 'variant', second)).toEqual(['declared that it']);
});

test('tells the columns and the one text the same', () => {
  const { first, second } = compareBoth();
  const parts = mergeCells({ text: daily.text, cell: first }, { text: herald.text, cell: second });
  const read = (from: string, text: string) =>
    parts.filter((part) => part.from === from).map(({ start, end }) => text.slice(start, end).trim());
  expect(read('first', daily.text)).toEqual(['council']);
  expect(read('second', herald.text)).toEqual(['declared that it']);
});

test('covers each cell with its parts', () => {
  const { first, second } = compareBoth();
  for (const [cell, { text }] of [
    [first, daily],
    [second, herald],
  ] as const) {
    expect(cell.parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
});

test('takes function words that stand alone amid other words for nothing in common', () => {
  const apart = inventEvent({
    articles: [
      {
        id: 'daily',
        text: 'Nobody on the quay expected a word in the whole evening, yet forty tons of flour reached the harbour.',
      },
      {
        id: 'herald',
        text: 'Three councillors lost their patience in July, and forty tons of flour reached the harbour.',
      },
    ],
    shared: ['forty tons of flour reached the harbour'],
  });
  const [row] = alignColumns(apart.articles, sharedWordings(apart)).rows.map((each) =>
    compareRow(each, apart.articles),
  );
  const common = row?.cells[0]?.parts
    .filter(({ kind }) => kind === 'same')
    .map(({ start, end }) => apart.articles[0]?.text.slice(start, end));
  expect(common).toEqual(['forty tons of flour reached the harbour']);
});

test('tells a word that both have in another place as moved, and function words never', () => {
  const moved = inventEvent({
    articles: [
      {
        id: 'daily',
        text: 'Provocative words of the French mayor reached forty tons of flour in the harbour.',
      },
      {
        id: 'herald',
        text: 'The mayor had words for forty tons of flour in the harbour, Provocative to the last.',
      },
    ],
    shared: ['forty tons of flour in the harbour'],
  });
  const [row] = alignColumns(moved.articles, sharedWordings(moved)).rows.map((each) =>
    compareRow(each, moved.articles),
  );
  const read = (column: number) =>
    row?.cells[column]?.parts
      .filter(({ kind }) => kind === 'moved')
      .map(({ start, end }) => moved.articles[column]?.text.slice(start, end));
  expect([read(0), read(1)]).toEqual([['Provocative words'], ['words', 'Provocative']]);
});

/** The words of both that are told as moved, where the two texts are one row. */
function readMoved(a: string, b: string): string[][] {
  const { articles: both } = inventEvent({
    articles: [
      { id: 'daily', text: a },
      { id: 'herald', text: b },
    ],
  });
  const cells = both.map(({ text }) => {
    const span = { start: 0, end: text.length };
    return { ...span, parts: [{ ...span, kind: 'own' as const, with: [] }] };
  });
  const row = compareRow({ kind: 'shared', cells, wordings: [] }, both);
  return both.map(({ text }, column) =>
    (row.cells[column]?.parts ?? [])
      .filter(({ kind }) => kind === 'moved')
      .flatMap(({ start, end }) => text.slice(start, end).split(' ')),
  );
}

test('tells a word as moved as often as both have it, the first ones in each', () => {
  expect(readMoved('flour aid flour aid sent by sea', 'sent by sea aid')).toEqual([['aid'], ['aid']]);
  expect(readMoved('sent by sea aid, flour, aid', 'Aid and aid and aid sent by sea')).toEqual([
    ['aid', 'aid'],
    ['Aid', 'aid'],
  ]);
});

test('takes thousands of words in another order', () => {
  const list = Array.from({ length: 16_000 }, (_, at) => `w${at}`);
  const [a, b] = readMoved(list.join(' '), list.toReversed().join(' '));
  expect(new Set(a)).toEqual(new Set(b));
  expect(a).toHaveLength(list.length - 1);
});

test('compares each two of several cells, and says of words in one of them alone that they are', () => {
  const three = inventEvent({
    articles: [
      { id: 'daily', text: 'On Tuesday, the council sent forty tons of flour to the harbour.' },
      { id: 'herald', text: 'On Tuesday the mayor sent forty tons of flour to the Harbour.' },
      { id: 'tribune', text: 'The council declared that it sent forty tons of flour to the harbour.' },
    ],
    shared: ['sent forty tons of flour to the'],
  });
  const [row] = alignColumns(three.articles, sharedWordings(three)).rows.map((each) =>
    compareRow(each, three.articles),
  );
  const read = (kind: string) =>
    row?.cells.map((cell, column) =>
      (cell?.parts ?? [])
        .filter((part) => part.kind === kind)
        .map(({ start, end, with: others }) =>
          [three.articles[column]?.text.slice(start, end), ...others].join(' | '),
        ),
    );
  expect(read('variant')).toEqual([[], ['mayor'], ['declared that it']]);
  expect(read('trivial')).toEqual([
    ['the | herald | tribune', 'harbour | herald | tribune'],
    ['Harbour | daily | tribune'],
    ['The | daily', 'harbour | daily | herald'],
  ]);
  expect(read('same')?.[0]).toEqual([
    'On Tuesday | herald',
    'council | tribune',
    'sent forty tons of flour to the | herald | tribune',
  ]);
});
