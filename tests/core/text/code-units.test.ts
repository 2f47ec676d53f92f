import { describe, expect, test } from 'vitest';
import {
  isDash,
  isDigit,
  isLetter,
  isLower,
  isOpener,
  isSpace,
  isTerminal,
  isUpper,
  isWordCharacter,
} from '../../../src/core/text/code-units.ts';

/** Those of some signs for which a question is answered with yes. */
const those = (signs: string, question: (code: number) => boolean) =>
  Array.from({ length: signs.length }, (_, at) => signs.charAt(at))
    .filter((sign) => question(sign.charCodeAt(0)))
    .join('');

// Signs of every kind, in and out of ASCII, at the edges of their ranges.
const SIGNS = '@AZ[`az{/09:-–—―.!?…,;()[]{}“”\u00a0\u2009\u202f\u3000 \t\n\rÀéßĀж東ª×÷';

describe('of single characters', () => {
  test.each([
    ['white space', isSpace, '\u00a0\u2009\u202f\u3000 \t\n\r'],
    ['digits', isDigit, '09'],
    ['capitals', isUpper, 'AZÀĀ'],
    ['small letters', isLower, 'azéßж'],
    ['letters of any script', isLetter, 'AZazÀéßĀж東ª'],
    ['characters of words', isWordCharacter, 'AZaz09ÀéßĀж東ª'],
    ['signs that a word begins after', isOpener, '[{/-–—([{'],
    ['dashes', isDash, '–—―'],
    ['signs that end a sentence', isTerminal, '.!?…'],
  ])('knows %s', (_name, question, expected) => {
    expect(those(SIGNS, question)).toBe(expected);
  });

  test('takes what lies outside a text for white space', () => {
    expect(isSpace(0)).toBe(true);
    expect(isLetter(0)).toBe(false);
  });

  test('knows the spaces that no eye sees', () => {
    expect(those('\u200b\ufeff\u2028\u2029\u2000\v\f', isSpace)).toHaveLength(7);
    expect(those('\u0008\u000e\u1fff\u200c', isSpace)).toBe('');
  });

  test('takes no mark of another script for a letter', () => {
    expect(those('\u2000\u2bff\u3000\u303f\uff00\uff20', isLetter)).toBe('');
    expect(those('\u1fff\u2c00\u2fff\u3040', isLetter)).toHaveLength(4);
  });
});
