import { describe, expect, test } from 'vitest';
import { toColumn } from '../../../../src/core/collate/columns/column-units.ts';
import { tieWordings } from '../../../../src/core/collate/columns/column-words.ts';
import type { LaidRow, SharedWording } from '../../../../src/core/collate/columns/rows.ts';
import { markTied } from '../../../../src/core/collate/columns/tied-words.ts';
import { toArticle } from '../../../support/articles.ts';

const TEXTS: Readonly<Record<string, string>> = {
  daily: 'The old quay will close in May. Rain fell. Ferries sail again.',
  herald: 'Snow fell. The old quay shall close in May. Nobody came.',
  gazette: 'The old quay will close in May. Ferries sail again.',
};

/** A wording that the articles named have, each by the words that it prints. */
function wording(id: string, places: Readonly<Record<string, string>>): SharedWording {
  return {
    id,
    kind: 'statement',
    places: Object.entries(places).map(([article, words]) => {
      const start = (TEXTS[article] ?? '').indexOf(words);
      return { article, spans: [{ start, end: start + words.length }] };
    }),
  };
}

/** A row by the sentences of each column, `-` for none: `shared 0 1-3 -`. */
function toRow(notation: string): LaidRow {
  const [kind, ...cells] = notation.split(' ');
  return {
    kind: kind === 'shared' ? 'shared' : 'own',
    cells: cells.map((cell) => {
      if (cell === '-') return null;
      const [from = 0, to = from + 1] = cell.split('-').map(Number);
      return { from, to };
    }),
  };
}

/** What is marked in each cell, but for the words that are its own, and the wordings of each row. */
function mark(articles: readonly string[], rows: readonly string[], wordings: readonly SharedWording[]) {
  const columns = articles.map((id) => toColumn(toArticle(id, TEXTS[id] ?? '')));
  return markTied(columns, rows.map(toRow), tieWordings(columns, wordings)).map((row) => ({
    cells: row.cells.map((cell, at) =>
      cell?.parts
        .filter(({ kind }) => kind !== 'own')
        .map(({ kind, start, end, with: others, elsewhere }) => {
          const places = elsewhere?.map((place) => `${place.article} ${place.start}`) ?? others;
          return `${kind} ${TEXTS[articles[at] ?? '']?.slice(start, end)} = ${places.join(', ')}`;
        }),
    ),
    wordings: row.wordings,
  }));
}

const quay = wording('quay', {
  daily: 'The old quay will close in May',
  herald: 'The old quay shall close in May',
  gazette: 'The old quay will close in May',
});
const ferries = wording('ferries', { daily: 'Ferries sail again', gazette: 'Ferries sail again' });

describe('markTied(columns, rows, ties)', () => {
  test('gives a shared row the wording that holds it together, and marks nothing in it', () => {
    expect(mark(['daily', 'herald'], ['shared 0 1', 'own 1-3 -'], [quay])).toEqual([
      { cells: [[], []], wordings: ['quay'] },
      { cells: [[], undefined], wordings: [] },
    ]);
  });

  test('marks as apart what has its partner in another row, with the place of the partner', () => {
    expect(mark(['daily', 'herald'], ['own 0 -', 'own - 1'], [quay])).toEqual([
      {
        cells: [['apart The old quay = herald 11', 'apart close in May = herald 30'], undefined],
        wordings: [],
      },
      { cells: [undefined, ['apart The old quay = daily 0', 'apart close in May = daily 18']], wordings: [] },
    ]);
  });

  test('lists the partners of other columns by article', () => {
    const [row] = mark(['daily', 'herald', 'gazette'], ['own 0 - -', 'own - 1 0'], [quay]);
    expect(row?.cells[0]).toEqual([
      'apart The old quay = gazette 0, herald 11',
      'apart will = gazette 13',
      'apart close in May = gazette 18, herald 30',
    ]);
  });

  test('marks as moved what two cells of a row have all the same that no wording holds together', () => {
    expect(mark(['daily', 'herald'], ['own 0 1'], [quay])).toEqual([
      {
        cells: [
          ['moved The old quay = herald', 'moved close in May = herald'],
          ['moved The old quay = daily', 'moved close in May = daily'],
        ],
        wordings: ['quay'],
      },
    ]);
  });

  test('keeps to the row where a word has partners in it and beyond', () => {
    const rows = ['own 0 1 -', 'own - - 0'];
    const [row] = mark(['daily', 'herald', 'gazette'], rows, [quay]);
    expect(row?.cells[0]).toEqual([
      'moved The old quay = herald',
      'apart will = gazette 13',
      'moved close in May = herald',
    ]);
  });

  test('lists every wording of a row, and of several rows each in its own', () => {
    const rows = ['shared 0 0', 'own 1 -', 'shared 2 1'];
    expect(mark(['daily', 'gazette'], rows, [quay, ferries]).map((row) => row.wordings)).toEqual([
      ['quay'],
      [],
      ['ferries'],
    ]);
    expect(mark(['daily', 'gazette'], ['shared 0-3 0-2'], [quay, ferries])[0]?.wordings).toEqual([
      'quay',
      'ferries',
    ]);
  });

  test('gives a word the first partner of each column alone', () => {
    const twice = wording('twice', { daily: 'The old quay will close', gazette: 'The old quay will close' });
    const [row] = mark(['daily', 'gazette'], ['own 0 -', 'own - 0-2'], [quay, twice]);
    expect(row?.cells[0]).toEqual(['apart The old quay will close in May = gazette 0']);
  });

  test('gives a row no wording of which it has too few words', () => {
    const long = wording('long', {
      daily: 'The old quay will close in May. Rain',
      gazette: 'The old quay will close in May. Ferries',
    });
    const rows = ['shared 0 0', 'shared 1 1', 'own 2 -'];
    expect(mark(['daily', 'gazette'], rows, [long]).map((row) => row.wordings)).toEqual([['long'], [], []]);
  });

  test('tiles every cell', () => {
    const columns = ['daily', 'herald'].map((id) => toColumn(toArticle(id, TEXTS[id] ?? '')));
    const rows = ['own 0 -', 'own 1-3 0-3'].map(toRow);
    for (const { cells } of markTied(columns, rows, tieWordings(columns, [quay])))
      for (const cell of cells.filter((each) => each !== null)) {
        expect(cell.parts[0]?.start).toBe(cell.start);
        expect(cell.parts.at(-1)?.end).toBe(cell.end);
        expect(cell.parts.slice(1).map(({ start }) => start)).toEqual(
          cell.parts.slice(0, -1).map(({ end }) => end),
        );
      }
  });
});
