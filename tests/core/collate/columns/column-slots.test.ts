import { describe, expect, test } from 'vitest';
import { distributeOwn } from '../../../../src/core/collate/columns/column-slots.ts';
import type { Column } from '../../../../src/core/collate/columns/column-units.ts';
import type { LaidRow } from '../../../../src/core/collate/columns/rows.ts';

/** A column of units of these lengths, each in a paragraph of its own; a negative one goes on in the paragraph before. */
function column(...lengths: readonly number[]): Column {
  let [at, block] = [0, -1];
  const units = lengths.map((length) => {
    if (length > 0) block += 1;
    const start = at;
    at += Math.abs(length);
    return { start, end: at, block, sentences: 1 };
  });
  return { units, words: [], firstWords: [] } as unknown as Column;
}

/** A shared row of one unit of each column, by number; `-` for a column that it passes by. */
function shared(...units: readonly (number | '-')[]): LaidRow {
  return { kind: 'shared', cells: units.map((from) => (from === '-' ? null : { from, to: from + 1 })) };
}

/** Rows as `own 0-2 | -`. */
function lay(columns: readonly Column[], rows: readonly LaidRow[]): string[] {
  return distributeOwn(columns, rows).map(
    ({ kind, cells }) =>
      `${kind} ${cells.map((cell) => (cell ? `${cell.from}-${cell.to}` : '-')).join(' | ')}`,
  );
}

describe('distributeOwn(columns, shared)', () => {
  test('puts what a column has alone before, between and after the shared rows', () => {
    expect(lay([column(5, 5, 5, 5, 5), column(5, 5)], [shared(1, 0), shared(3, 1)])).toEqual([
      'own 0-1 | -',
      'shared 1-2 | 0-1',
      'own 2-3 | -',
      'shared 3-4 | 1-2',
      'own 4-5 | -',
    ]);
  });

  test('sets nothing where no column has anything', () => {
    expect(lay([column(5), column(5)], [shared(0, 0)])).toEqual(['shared 0-1 | 0-1']);
    expect(lay([column(), column()], [])).toEqual([]);
  });

  test('puts all in the first slot where the others leave no room to be in step with', () => {
    expect(lay([column(5), column(5), column(5, 5, 5)], [shared(0, 0, '-')])).toEqual([
      'own - | - | 0-3',
      'shared 0-1 | 0-1 | -',
    ]);
  });

  test('spreads the paragraphs of a column that passes rows by in step with the room there', () => {
    const [a, b] = [column(10, 5, 30, 5), column(10, 5, 30, 5)];
    const rows = [shared(1, 1, '-'), shared(3, 3, '-')];
    expect(lay([a, b, column(5, 5, 5, 5)], rows)).toEqual([
      'own 0-1 | 0-1 | 0-1',
      'shared 1-2 | 1-2 | -',
      'own 2-3 | 2-3 | 1-4',
      'shared 3-4 | 3-4 | -',
    ]);
    // As much room above as below: half above, half below.
    const even = [column(10, 5, 10, 5), column(10, 5, 10, 5)];
    expect(lay([...even, column(5, 5, 5, 5)], rows)[0]).toBe('own 0-1 | 0-1 | 0-2');
    // One paragraph in the very middle stands above.
    expect(lay([...even, column(5)], rows)[0]).toBe('own 0-1 | 0-1 | 0-1');
  });

  test('takes the longest of several columns for the room there', () => {
    const rows = [shared(1, 1, '-'), shared(3, 3, '-')];
    expect(lay([column(40, 5, 10, 5), column(1, 5, 10, 5), column(5, 5, 5, 5, 5)], rows)[0]).toBe(
      'own 0-1 | 0-1 | 0-4',
    );
  });

  test('parts no paragraph', () => {
    const [a, b] = [column(10, 5, 10, 5), column(10, 5, 10, 5)];
    const rows = [shared(1, 1, '-'), shared(3, 3, '-')];
    expect(lay([a, b, column(3, -3, -3, 3)], rows)).toEqual([
      'own 0-1 | 0-1 | 0-3',
      'shared 1-2 | 1-2 | -',
      'own 2-3 | 2-3 | 3-4',
      'shared 3-4 | 3-4 | -',
    ]);
  });

  test('looks only at the slots that a column may choose', () => {
    // The third column holds the first row and passes the second by; the room above the first row is none of its own.
    const rows = [shared(1, 1, 0), shared(3, 3, '-')];
    expect(lay([column(90, 5, 10, 5, 10), column(90, 5, 10, 5, 10), column(5, 5, 5)], rows)).toEqual([
      'own 0-1 | 0-1 | -',
      'shared 1-2 | 1-2 | 0-1',
      'own 2-3 | 2-3 | 1-2',
      'shared 3-4 | 3-4 | -',
      'own 4-5 | 4-5 | 2-3',
    ]);
  });

  test('keeps what a column has in order, every unit once', () => {
    const rows = [shared(1, 1, '-'), shared(3, 3, '-'), shared(5, 5, '-')];
    for (const heights of [
      [1, 1, 1],
      [50, 1, 1],
      [1, 50, 1],
      [1, 1, 50],
    ]) {
      const [x = 0, y = 0, z = 0] = heights;
      const tall = column(x, 5, y, 5, z, 5);
      const laid = distributeOwn([tall, tall, column(4, 7, -2, 9, 1, 6)], rows);
      const units = laid.flatMap(({ cells }) => {
        const run = cells[2];
        return run ? Array.from({ length: run.to - run.from }, (_, at) => run.from + at) : [];
      });
      expect(units).toEqual([0, 1, 2, 3, 4, 5]);
    }
  });
});
