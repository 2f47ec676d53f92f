import { describe, expect, test } from 'vitest';
import { readRun } from '../../../../src/core/extract/tagging/read-run.ts';
import type { Word } from '../../../../src/core/extract/tagging/words.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

/** The keys of a text’s words, `^` before a capital, `’s` behind an owner. */
function keysOf(words: readonly Word[]): string {
  return words
    .map(({ key, capital, possessive }) => `${capital ? '^' : ''}${key}${possessive ? '’s' : ''}`)
    .join(' ');
}

function read(text: string, from = 0, until = text.length): Word[] {
  const words: Word[] = [];
  readRun(words, text, from, until);
  return words;
}

describe('readRun(words, text, from, until)', () => {
  test.each<[string, string]>([
    ['#', '#'],
    ['# 1', '# 1'],
    ['#1', '#1'],
    ['a #b c', 'a #b c'],
    ['$ 5', '$ 5'],
    ['$5', '$5'],
    ['@ ann', '@ ann'],
    ['@ann', '^@ann'],
    ['a@', 'a @'],
    ['a $', 'a $'],
    ['He left¹ and² and³ and⁴ and⁹ and† and‡ and*', '^he left and and and and and and and'],
    ['¹ He left', '^he left'],
    ['He left ¹', '^he left ¹'],
    ['He left [1] and [123] and [1234] and [1a] and []', '^he left and and [ 1234 ] and [ 1a ] and [ ]'],
    ['[1]', ''],
    ['[12', '[ 12'],
    ['a [1', 'a [ 1'],
    ['[T]he', 'the'],
    ['[T] he', '[ ^t ] he'],
    ['[Te]he', '[ ^te ] he'],
    ['[T]', '[ ^t ]'],
    ['[T', '[ ^t'],
    ['[1]he', 'he'],
    ['[t]he', 'the'],
    ['It’s [W]e’re', "^it 's we're"],
    ['a-b a--b a - b a -- b', 'a-b a — b a – b a — b'],
    ['-', '-'],
    ['a-', 'a -'],
    ['-a', '- a'],
    ['- a', '- a'],
    ['--', '—'],
    ['a -', 'a -'],
    ['James A. Baker', '^james ^a. ^baker'],
    ['a. b', 'a . b'],
    ['WHO said', '^who. said'],
    ['who said', 'who said'],
    ['IT said', '^it. said'],
    ['US it', '^us. it'],
    ["we're", "we 're"],
    ["he'd", "he 'd"],
    ["lee'd", "lee'd"],
    ["that's", "that 's"],
    ["boys'", 'boys’s'],
    ['boys’', 'boys’s'],
    ["boys'. b", 'boys’s . b'],
    ["boy'", "boy '"],
    ["Lee's", '^lee’s'],
    ["LEE'S", '^lee’s'],
    ['al-Sisi', '^al-sisi'],
    ['al-S', 'al-s'],
    ['al-Si', '^al-si'],
    ['al-sisi', 'al-sisi'],
    ['x-Sisi', 'x-sisi'],
    ['ul-Haq', '^ul-haq'],
    ['al–Sisi', 'al – ^sisi'],
    ['99', '99'],
    ['3rd', '3rd'],
    ['$5m', '$5m'],
    ['A', '^a'],
    ['Éa', '^éa'],
    ['éa', 'éa'],
    ['_a', '_ a'],
    ['a_b', 'a_b'],
    ['a.b', 'a.b'],
    ['a.b.', 'a.b .'],
    ['3.5', '3.5'],
    ['3.', '3 .'],
    ['a/b', 'a / b'],
    ['a&b', 'a&b'],
    ['&', '&'],
  ])('%s: %s', (text, expected) => {
    expect(keysOf(read(text))).toBe(expected);
  });

  test('adds to the words that are there, each with its place and its kind', () => {
    const words = read('One');
    readRun(words, 'One 2, $3', 3, 9);
    expect(words.map(({ start, end, kind }) => [start, end, kind])).toEqual([
      [0, 3, 'word'],
      [4, 5, 'number'],
      [5, 6, 'sign'],
      [7, 9, 'number'],
    ]);
    expect(
      words.every(({ piece, ending, sentence }) => piece === -1 && ending === '' && sentence === 0),
    ).toBe(true);
  });

  test.each<[string, number, number, string]>([
    ['boats', 0, 3, 'boa'],
    ["boys'", 0, 4, 'boys'],
    ['a.b', 0, 2, 'a .'],
    ['a-b', 0, 2, 'a -'],
    ['a--b', 0, 2, 'a -'],
    ['Mr. Poe', 0, 2, '^mr'],
    ['[1] a', 0, 2, '[ 1'],
    ['[T]he', 0, 3, '[ ^t ]'],
    ['$5', 0, 1, '$'],
    ['a¹', 1, 2, ''],
    ['a ¹', 2, 3, ''],
    ['a - b', 2, 3, '-'],
    ['abc', 1, 1, ''],
  ])('of %j from %i to %i: %s', (text, from, until, expected) => {
    expect(keysOf(read(text, from, until))).toBe(expected);
  });

  test('covers letters and digits of a text once, in order', () => {
    const text = 'Lee’s 3.5m boat -- [T]he O’Brien’s -- left, al-Sisi said: he’d go (now) #1 & U.S. Mr. Poe';
    const { words } = readMarkedWords(text);
    for (const [at, { start, end }] of words.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0);
    }
    const left = [...text].filter((_, at) => !words.some(({ start, end }) => start <= at && at < end));
    expect(left.join('')).not.toMatch(/[\p{L}\p{N}]/u);
  });
});
