import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/core/search/query.ts';

describe('parseQuery(text)', () => {
  test('reads words, phrases, what is not wanted, filters and dates', () => {
    expect(
      parseQuery(
        'convoy "territorial integrity" -aid -“direct interference” speaker:"Anne Hidalgo" from:2023-08 to:2024',
      ),
    ).toEqual({
      words: ['convoy', 'territorial', 'integrity'],
      offsets: [0, 1, 2],
      phrases: [['territorial', 'integrity']],
      notWords: ['aid'],
      notPhrases: [['direct', 'interference']],
      filters: [{ name: 'speaker', value: 'Anne Hidalgo', isNot: false }],
      from: '2023-08',
      to: '2024',
      isTyping: false,
    });
  });

  test.each([
    ['a mark that is not closed runs to the end', '"territorial integ', [['territorial', 'integ']]],
    ['a mark alone is nothing', 'convoy "', []],
    [
      'marks of any kind open and close',
      '„eins zwei“ «un deux»',
      [
        ['eins', 'zwei'],
        ['un', 'deux'],
      ],
    ],
  ])('%s', (_name, text, phrases) => {
    expect(parseQuery(text).phrases).toEqual(phrases);
  });

  test('takes a date that is none for words', () => {
    expect(parseQuery('from:monday').words).toEqual(['from', 'monday']);
  });

  test('knows whether the last word may go on', () => {
    expect(parseQuery('territorial integ').isTyping).toBe(true);
    expect(parseQuery('territorial integrity ').isTyping).toBe(false);
    expect(parseQuery('integrity -aid').isTyping).toBe(false);
  });

  test('leaves out what is beyond 600 characters', () => {
    expect(parseQuery(`${'a'.repeat(598)} bcdef`).words).toEqual(['a'.repeat(598), 'b']);
  });

  test('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (text) => {
        const query = parseQuery(text);
        expect(query.words).toHaveLength(query.offsets.length);
      }),
    );
  });
});
