import { describe, expect, test } from 'vitest';
import {
  after,
  before,
  faces,
  isApostrophe,
  isClosing,
  isEllipsis,
  isFeetMark,
  isInchMark,
  leftOf,
  rightOf,
} from '../../../../src/core/extract/marks/neighbors.ts';

const codeOf = (sign: string) => (sign === '' ? 0 : sign.charCodeAt(0));
const signOf = (code: number) => (code === 0 ? '' : String.fromCharCode(code));

/** A text without its `‸`, and where that stands. */
function read(notation: string) {
  return { text: notation.replace('‸', ''), at: notation.indexOf('‸') };
}

describe('faces(left, right): the side of a mark on which its words stand', () => {
  test.each<[string, string, string]>([
    [' ', 'a', 'right'],
    ['', 'a', 'right'],
    ['(', 'a', 'right'],
    ['[', 'a', 'right'],
    ['a', 'b', 'both'],
    ['a', ' ', 'left'],
    ['a', '', 'left'],
    ['a', '.', 'left'],
    ['a', '—', 'left'],
    ['(', ' ', 'left'],
    [' ', ' ', 'both'],
    ['', '', 'both'],
    [' ', ',', 'both'],
  ])('between “%s” and “%s”: %s', (left, right, side) => {
    expect(faces(codeOf(left), codeOf(right))).toBe(side);
  });
});

describe('isClosing(code): what stands behind words', () => {
  test('is a sign that ends, a bracket that closes or a dash', () => {
    expect([...'!),.:;?]}—–'].filter((sign) => isClosing(codeOf(sign))).join('')).toBe('!),.:;?]}—–');
  });

  test('is no opening bracket, no mark, no letter and no space', () => {
    expect([...'([{“"\'a1 %-'].filter((sign) => isClosing(codeOf(sign)))).toEqual([]);
  });
});

describe('isApostrophe(code)', () => {
  test('knows the straight one and the curled one', () => {
    expect([...'\'’‘`"a'].filter((sign) => isApostrophe(codeOf(sign))).join('')).toBe("'’");
  });
});

describe('before(text, at, from), after(text, end, until): nothing beyond the ends', () => {
  test.each<[number, string]>([
    [3, 'c'],
    [2, 'b'],
    [1, ''],
    [0, ''],
  ])('before %i: “%s”', (at, sign) => {
    expect(signOf(before('abcd', at, 1))).toBe(sign);
  });

  test.each<[number, string]>([
    [1, 'b'],
    [2, 'c'],
    [3, ''],
    [4, ''],
  ])('behind %i: “%s”', (end, sign) => {
    expect(signOf(after('abcd', end, 3))).toBe(sign);
  });
});

describe('isEllipsis(text, at, until)', () => {
  test.each<[string, boolean]>([
    ['‸...', true],
    ['‸..', true],
    ['‸. . .', true],
    ['‸. .', true],
    ['‸.', false],
    ['‸. a', false],
    ['‸.a.', false],
    ['‸a..', false],
    ['‸, .', false],
  ])('%s: %s', (notation, expected) => {
    const { text, at } = read(notation);
    expect(isEllipsis(text, at, text.length)).toBe(expected);
  });

  test('does not look beyond the end', () => {
    expect(isEllipsis('..', 0, 1)).toBe(false);
    expect(isEllipsis('. .', 0, 2)).toBe(false);
  });
});

describe('isFeetMark(text, at, from, until), isInchMark(text, at, from)', () => {
  test.each<[string, boolean]>([
    ["6‸' 2", true],
    ["6‸'2", false],
    ["a‸' 2", false],
    ["6‸' a", false],
    ["‸' 2", false],
    ["6‸'", false],
  ])('the mark for feet in %s: %s', (notation, expected) => {
    const { text, at } = read(notation);
    expect(isFeetMark(text, at, 0, text.length)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['6\'2‸"', true],
    ['6’11‸"', true],
    ['6\'123‸"', true],
    ['6\'1234‸"', false],
    ['6\'‸"', false],
    ['a\'2‸"', false],
    ['\'2‸"', false],
    ['62‸"', false],
    ['6a2‸"', false],
    ['2‸"', false],
    ['‸"', false],
  ])('the mark for inches in %s: %s', (notation, expected) => {
    const { text, at } = read(notation);
    expect(isInchMark(text, at, 0)).toBe(expected);
  });

  test('does not look before the beginning', () => {
    expect(isInchMark('6\'2"', 3, 1)).toBe(false);
    expect(isInchMark('6\'2"', 3, 2)).toBe(false);
    expect(isFeetMark("6' 2", 1, 1, 4)).toBe(false);
    expect(isFeetMark("6' 2", 1, 0, 3)).toBe(false);
  });
});

describe('leftOf(text, at, from), rightOf(text, end, until): what stands beside marks that touch', () => {
  const marks = '"\'`‘’‚‛“”„‟″❛❜❝❞«»‹›';

  test.each([...marks])('over %s', (mark) => {
    expect(signOf(leftOf(`a${mark}"`, 2, 0))).toBe('a');
    expect(signOf(rightOf(`"${mark}a`, 1, 3))).toBe('a');
  });

  test.each([...'(—,a1†‗′❚❟'])('not over %s', (sign) => {
    expect(signOf(leftOf(`a${sign}"`, 2, 0))).toBe(sign);
    expect(signOf(rightOf(`"${sign}a`, 1, 3))).toBe(sign);
  });

  test('goes over no more than four, and not beyond the ends', () => {
    expect(signOf(leftOf('a""""\'', 5, 0))).toBe('a');
    expect(signOf(leftOf('a"""""\'', 6, 0))).toBe('"');
    expect(signOf(rightOf('\'""""a', 1, 6))).toBe('a');
    expect(signOf(rightOf('\'"""""a', 1, 7))).toBe('"');
    expect(signOf(leftOf('a""', 2, 1))).toBe('');
    expect(signOf(leftOf('ab"', 2, 2))).toBe('');
    expect(signOf(rightOf('""a', 1, 2))).toBe('');
    expect(signOf(rightOf('"ab', 1, 1))).toBe('');
  });
});
