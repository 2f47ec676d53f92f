import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldForSearch, foldPunctuation } from '../../../src/core/text/fold.ts';

describe('fold(word)', () => {
  test.each([
    ['case', 'Baku', 'baku'],
    ['quote style', 'don’t', "don't"],
    ['compatibility forms', 'ﬁrst', 'first'],
    ['dots of initials', 'F.B.I.', 'FBI'],
    ['a hyphen in e-mail', 'e-mail', 'email'],
    ['a hyphen in co-operate', 'co-operate', 'cooperate'],
    ['an ampersand', '&', 'and'],
    ['-ise and -ize', 'organising', 'organizing'],
    ['-our and -or', 'neighbours', 'neighbors'],
    ['-re and -er', 'centred', 'centered'],
    ['a doubled l', 'travelled', 'traveled'],
    ['-ence and -ense', 'defence', 'defense'],
    ['a soft hyphen', 'cor\u00adridor', 'corridor'],
  ])('ignores %s', (_name, a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ['accents', 'résumé', 'resume'],
    ['a number’s size', '$35,000', '$35'],
    ['prize and prise', 'prize', 'prise'],
    ['four and for', 'four', 'for'],
    ['the possessive', 'Baku’s', 'Baku'],
  ])('keeps %s', (_name, a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('of its own result changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}'’-]{1,16}$/u), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
      { seed: 1 },
    );
  });
});

describe('foldForSearch(text)', () => {
  test('also strips accents, quote style and white space', () => {
    expect(foldForSearch(' “Résumé”\n of  the ORGANIZATION')).toBe('"resume" of the organisation');
  });
});

describe('foldPunctuation(mark)', () => {
  test('takes quotes of one level, dashes and dots for the same', () => {
    expect(['“', '”', '«', '"'].map(foldPunctuation)).toEqual(['"', '"', '"', '"']);
    expect(['–', '--', '—'].map(foldPunctuation)).toEqual(['—', '—', '—']);
    expect(['...', '..', '…'].map(foldPunctuation)).toEqual(['…', '…', '…']);
    expect(['‘', '’', '‚', '‹', '›', '`', "'"].map(foldPunctuation)).toEqual(Array(7).fill("'"));
    expect(['„', '»', '―', '−', '---'].map(foldPunctuation)).toEqual(['"', '"', '—', '—', '—']);
    expect(['‐', '‑', '-'].map(foldPunctuation)).toEqual(['-', '-', '-']);
    expect(['.', '.,', '-,', ',', ''].map(foldPunctuation)).toEqual(['.', '.,', '-,', ',', '']);
  });
});
