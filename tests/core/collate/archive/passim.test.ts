import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatePassim, readPassimRecord } from '../../../../src/core/collate/archive/passim.ts';

describe('readPassimRecord(record)', () => {
  test('reads a place of a cluster, as out.json has it', () => {
    expect(
      readPassimRecord({
        uid: -71,
        cluster: 12,
        size: 2,
        id: 'herald-1',
        begin: 4,
        end: 9,
        text: 'quays',
        series: 'herald',
      }),
    ).toEqual({
      kind: 'place',
      cluster: '12',
      place: { document: 'herald-1', begin: 4, end: 9, words: 'quays' },
    });
  });

  test('reads two places of a pair, as align.json has them, without what fills the alignment up', () => {
    const record = {
      ...{ id: 'herald-1', begin: 4, end: 18, s1: 'quays are s-afe' },
      ...{ id2: 'daily-7', begin2: 0, end2: 15, s2: 'quays are scafe' },
    };
    expect(readPassimRecord(record)).toEqual({
      kind: 'pair',
      places: [
        { document: 'herald-1', begin: 4, end: 18, words: 'quays are safe' },
        { document: 'daily-7', begin: 0, end: 15, words: 'quays are scafe' },
      ],
    });
  });

  test.each([
    ['no cluster', { id: 'a', begin: 0, end: 5 }],
    ['no document', { cluster: 1, begin: 0, end: 5 }],
    ['an end before its beginning', { cluster: 1, id: 'a', begin: 5, end: 5 }],
    ['a beginning that is no number', { cluster: 1, id: 'a', begin: '0', end: 5 }],
  ])('takes nothing with %s', (_name, record) => {
    expect(readPassimRecord(record)).toBeUndefined();
  });
});

describe('locatePassim(text, place)', () => {
  const text = 'The quays 🚢 are safe; the quays are old.';
  const place = (begin: number, end: number, words?: string) => ({
    ...{ document: 'a', begin, end },
    ...(words === undefined ? {} : { words }),
  });

  test('counts characters as passim does and gives units as texts are cut here', () => {
    const span = locatePassim(text, place(12, 20));
    expect(text.slice(span?.start, span?.end)).toBe('are safe');
  });

  test('where the words stand a character further it takes the place that has them, the nearest of several', () => {
    const span = locatePassim(text, place(25, 30, 'quays'));
    expect(span).toEqual({ start: 27, end: 32 });
  });

  test('a hyphen is a hyphen in either writing', () => {
    expect(locatePassim('a well-known quay', place(2, 12, 'well\u2010known'))).toEqual({ start: 2, end: 12 });
  });

  test('finds nothing in another text', () => {
    expect(locatePassim(text, place(4, 9, 'docks'))).toBeUndefined();
    expect(locatePassim(text, place(30, 90))).toBeUndefined();
  });

  test('whatever passim cuts out of a text is found where it was cut', () => {
    const cut = fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(cut, ([whole, x, y]) => {
        const characters = [...whole];
        const begin = x % characters.length;
        const end = begin + 1 + (y % (characters.length - begin));
        const words = characters.slice(begin, end).join('');
        fc.pre(words.trim() !== '');
        const span = locatePassim(whole, place(begin, end, words));
        expect(whole.slice(span?.start, span?.end).replaceAll('\u2010', '-')).toBe(
          words.replaceAll('\u2010', '-'),
        );
        expect(span?.start).toBe(characters.slice(0, begin).join('').length);
      }),
      { seed: 1 },
    );
  });
});

test('words that stand at the very beginning of a text are found there', () => {
  const place = { document: 'a', begin: 1, end: 4, words: 'The' };
  expect(locatePassim('The old harbour', place)).toEqual({ start: 0, end: 3 });
});
