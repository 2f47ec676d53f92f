import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/core/export/csv.ts';
import { parseCsv } from '../../support/read-csv.ts';

describe('toCsv(header, rows)', () => {
  test('quotes text, doubles quotation marks and ends lines as RFC 4180 says', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['say "no"', 3],
          [null, true],
        ],
      ),
    ).toBe('"a","b"\r\n"say ""no""",3\r\n,true\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc', '\n=1'])(
    'puts an apostrophe before %j, which a spreadsheet would calculate',
    (cell) => {
      expect(toCsv(['a'], [[cell]])).toBe(`"a"\r\n"'${cell}"\r\n`);
    },
  );

  test('reads back as the same cells', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[='\s"+,-]{0,6}$/u));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
        expect(parseCsv(toCsv(['h', 'i'], rows))).toEqual([['h', 'i'], ...rows]);
      }),
    );
  });
});
