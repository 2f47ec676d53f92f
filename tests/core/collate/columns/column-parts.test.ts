import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsUnder, tile, wordsUnder } from '../../../../src/core/collate/columns/column-parts.ts';
import type { Part } from '../../../../src/core/collate/columns/rows.ts';

const part = (kind: Part['kind'], start: number, end: number, ...others: string[]): Part => ({
  ...{ kind, start, end, with: others },
});
/** Parts as `same 0-4 b`. */
const write = (parts: readonly Part[]) =>
  parts.map(({ kind, start, end, with: others }) => [kind, `${start}-${end}`, ...others].join(' '));

describe('tile(span, words)', () => {
  const span = { start: 10, end: 30 };

  test.each<[string, Part[], string[]]>([
    ['without words is all the article’s own', [], ['own 10-30']],
    [
      'joins words that follow one another alike, with the space between',
      [part('same', 10, 14, 'b'), part('same', 15, 20, 'b')],
      ['same 10-20 b', 'own 20-30'],
    ],
    [
      'keeps words apart that other articles share',
      [part('same', 10, 14, 'b'), part('same', 15, 20, 'c')],
      ['same 10-14 b', 'own 14-15', 'same 15-20 c', 'own 20-30'],
    ],
    [
      'gives what lies before the first word and after the last to nobody',
      [part('variant', 12, 18)],
      ['own 10-12', 'variant 12-18', 'own 18-30'],
    ],
    [
      'gives the space around own words to them',
      [part('same', 10, 14, 'b'), part('own', 16, 18), part('same', 20, 24, 'b')],
      ['same 10-14 b', 'own 14-20', 'same 20-24 b', 'own 24-30'],
    ],
    ['lets own words run to the end', [part('own', 12, 18)], ['own 10-30']],
    ['needs nothing after a word that ends it', [part('same', 10, 30, 'b')], ['same 10-30 b']],
    [
      'needs nothing between words that touch',
      [part('same', 10, 20, 'b'), part('variant', 20, 30)],
      ['same 10-20 b', 'variant 20-30'],
    ],
  ])('%s', (_name, words, expected) => {
    expect(write(tile(span, words))).toEqual(expected);
  });

  test('tiles the span whatever the words', () => {
    const steps = fc.array(
      fc.tuple(
        fc.nat(2),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom<Part['kind']>('own', 'same', 'variant'),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(steps, fc.nat(3), (drawn, rest) => {
        let at = 5;
        const words = drawn.map(([space, length, kind]) => {
          const start = at + space;
          at = start + length;
          return part(kind, start, at);
        });
        const parts = tile({ start: 5, end: at + rest }, words);
        let end = 5;
        for (const one of parts) {
          expect(one.start).toBe(end);
          expect(one.end).toBeGreaterThan(one.start);
          end = one.end;
        }
        expect(end).toBe(at + rest);
      }),
    );
  });
});

describe('partsUnder(parts, words)', () => {
  const parts = [part('same', 0, 4), part('variant', 6, 9)];

  test.each([
    ['the part it begins with', 0, 'same'],
    ['the part it begins within', 3, 'same'],
    ['none where a part has ended', 4, undefined],
    ['none before one begins', 5, undefined],
    ['the next', 6, 'variant'],
    ['none after the last', 9, undefined],
  ])('gives a word %s', (_name, start, kind) => {
    expect(partsUnder(parts, [{ start, end: start + 1 }])[0]?.kind).toBe(kind);
  });

  test('gives each of several words its own', () => {
    const words = [0, 3, 5, 8].map((start) => ({ start, end: start + 1 }));
    expect(partsUnder(parts, words).map((one) => one?.kind)).toEqual([
      ...['same', 'same', undefined, 'variant'],
    ]);
  });
});

describe('wordsUnder(words, span)', () => {
  const words = [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
    { start: 8, end: 11 },
  ];

  test.each([
    ['whole words', 4, 7, [4]],
    ['a word of which it has one letter', 2, 5, [0, 4]],
    ['no word that it only touches', 3, 4, []],
    ['no word that begins where it ends', 0, 4, [0]],
    ['all of them', 0, 11, [0, 4, 8]],
  ])('has %s', (_name, start, end, starts) => {
    expect(wordsUnder(words, { start, end }).map((word) => word.start)).toEqual(starts);
  });
});
