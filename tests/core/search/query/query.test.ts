import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/core/search/query/query.ts';

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

  test.each([
    ['-aid', { notWords: ['aid'] }],
    ['−aid', { notWords: ['aid'] }],
    ['–aid', { notWords: ['aid'] }],
    ['- aid', { words: ['aid'] }],
    ['convoy -', { words: ['convoy'] }],
    ['-"aid"', { notWords: ['aid'] }],
    ['-"more aid"', { notPhrases: [['more', 'aid']], notWords: [] }],
    ['well-known', { words: ['well', 'known'], notWords: [] }],
    ['“aid', { words: ['aid'], phrases: [['aid']] }],
    ['more“aid now”then', { words: ['more', 'aid', 'now', 'then'], phrases: [['aid', 'now']] }],
    ['-outlet:daily', { filters: [{ name: 'outlet', value: 'daily', isNot: true }] }],
    ['Outlet:daily', { filters: [{ name: 'outlet', value: 'daily', isNot: false }] }],
    ['outlet: daily', { words: ['outlet', 'daily'], filters: [] }],
    [
      'outlet:"The Daily" aid',
      { words: ['aid'], filters: [{ name: 'outlet', value: 'The Daily', isNot: false }] },
    ],
    ['treatment:cut speaker:holm event:vote', { words: [], offsets: [] }],
    ['from:2024-05-02 to:2024-06', { from: '2024-05-02', to: '2024-06', words: [] }],
    ['from:2024-5', { from: '', words: ['from', '2024', '5'] }],
    ['to:20245', { to: '', words: ['to', '20245'] }],
    ['aid -from:soon', { words: ['aid'], notWords: ['from', 'soon'] }],
    ['', { words: [], phrases: [], filters: [], isTyping: false }],
  ])('reads %j', (text, expected) => {
    expect(parseQuery(text)).toMatchObject(expected);
  });

  test.each([
    ['aid', true],
    ['aid.', false],
    ['aid,', false],
    ['aid?', false],
    ['“aid”', false],
    ['“aid', false],
    ['aid outlet:daily', false],
    ['outlet:daily aid', true],
    ['aid …', false],
  ])('whether the last word of %j may go on: %j', (text, isTyping) => {
    expect(parseQuery(text).isTyping).toBe(isTyping);
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
    expect(parseQuery(`${'a'.repeat(598)} b`).isTyping).toBe(true);
    expect(parseQuery(`${'a'.repeat(597)} b cd`).isTyping).toBe(false);
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
