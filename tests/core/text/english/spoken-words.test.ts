import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameForm, spokenWords } from '../../../../src/core/text/english/spoken-words.ts';

const forms = (text: string, lang?: string) =>
  spokenWords(text, undefined, undefined, lang).map(({ form }) => form);

/** What stands in brackets as the reporter's. */
function insertionsIn(text: string) {
  return [...text.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

describe('spokenWords(text, stretch, insertions, lang)', () => {
  test.each([
    ['don´t', "don't"],
    ['donʼt', "don't"],
    ['don’t', "don't"],
    ['cor\u00adri\u200bdor', 'corridor'],
    ['a\ufeff\u200e word', 'a word'],
    ['Łódź and Tromsø', 'Lodz and Tromso'],
    ['Bakı', 'Baki'],
    ["James's", "James'"],
    ['Sen. Holt', 'Senator Holt'],
  ])('takes %j and %j for the same', (a, b) => {
    expect(forms(a)).toEqual(forms(b));
  });

  test('folds nothing English in another language', () => {
    expect(forms('cinq et 5 March, Łódź', 'fr')).toEqual(['cinq', 'et', '5', 'march', 'łódź']);
    expect(forms('5 March', 'en-GB')).toEqual(['3/5']);
  });

  test.each([
    ['We [the crew] go', 'We go'],
    ['[W]e go', 'We go'],
    ['the [h]arbour', 'the harbour'],
    ['a [b] c', 'a c'],
    ['a [bc]d e', 'a d e'],
    ['a[b]', 'a'],
  ])('reads %s as %s', (text, read) => {
    expect(spokenWords(text, undefined, insertionsIn(text)).map(({ form }) => form)).toEqual(forms(read));
  });

  test('says where its words stand, brackets, invisible signs and all', () => {
    const text = 'He said: “[W]e shall\u00ad not [ever] rest.”';
    const stretch = { start: text.indexOf('['), end: text.length - 1 };
    expect(
      spokenWords(text, stretch, insertionsIn(text)).map(({ start, end }) => text.slice(start, end)),
    ).toEqual([...['W]e', 'shall', 'not', 'rest']]);
  });

  test('gives words in order and apart, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { start, end, text: printed } of spokenWords(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(printed).toBe(text.slice(start, end));
          at = end;
        }
      }),
    );
  });
});

describe('isSameForm(a, b)', () => {
  const form = (word: string) => forms(word)[0] ?? '';

  test.each([
    ['bulls**t', 'bullshit', true],
    ['bulls**t', 'bullsh*t', true],
    ['f**k', 'fork', true],
    ['d--n', 'damn', true],
    ['bulls**t', 'bullshits', false],
    ['bulls**t', 'billshit', false],
    ['rest', 'rest', true],
    ['rest', 'test', false],
  ])('of %s and %s: %j', (a, b, isSame) => {
    expect(isSameForm(form(a), form(b))).toBe(isSame);
    expect(isSameForm(form(b), form(a))).toBe(isSame);
  });
});

test.each([
  ['35,000', '35000', true],
  ['1,234,567', '1234567', true],
  ['1,234.56', '1234.56', true],
  ['1,23', '123', false],
  ['1,2345', '12345', false],
  ['12345,678', '12345678', false],
])('digits in groups of three are one number, and in no others: %s, %s: %s', (grouped, plain, isOne) => {
  const forms = [grouped, plain].map((text) =>
    spokenWords(text)
      .map(({ form }) => form)
      .join(' '),
  );
  expect(forms[0] === forms[1]).toBe(isOne);
});
