import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesIn } from '../../src/corpus/source-places.ts';

describe('placesIn(file, text, firstLine)', () => {
  test('counts lines and columns from 1, whatever ends a line', () => {
    const placeOf = placesIn('a.md', 'one\r\ntwo\rthree\n\nfour', 10);
    const places = [0, 3, 5, 9, 15, 16, 20].map((offset) => placeOf(offset));
    expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
      '10:1',
      '10:4',
      '11:1',
      '12:1',
      '13:1',
      '14:1',
      '14:5',
    ]);
    expect(places[0]?.file).toBe('a.md');
  });

  test('says what cutting the text before the offset into lines says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r'), { maxLength: 30 }), (parts) => {
        // Between "\r" and "\n" nothing begins.
        const text = parts.join('x');
        const placeOf = placesIn('', text);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
          const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
          expect(placeOf(offset)).toEqual({
            file: '',
            line: lines.length,
            column: (lines.at(-1)?.length ?? 0) + 1,
          });
        }
      }),
    );
  });
});
