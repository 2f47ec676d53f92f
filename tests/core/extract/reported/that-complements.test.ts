import { describe, expect, test } from 'vitest';
import { findAfterClaim, isPredicate } from '../../../../src/core/extract/reported/that-complements.ts';
import { printFrom, readMarkedWords } from '../../../support/marked-words.ts';

describe('findAfterClaim(words, verb, end): what follows a verb that reports with “that” alone', () => {
  test.each<[string, string | null]>([
    ['Lee ‸submitted that the ferry was late', 'the ferry was late'],
    ['Lee ‸submitted the ferry was late', null],
    ['Lee ‸submitted that was late', null],
    ['Lee ‸submitted that', null],
    ['Lee ‸Submitted that the ferry was late', null],
    ['Lee ‸pointed out that it was late', 'it was late'],
    ['Lee ‸points out that it was late', 'it was late'],
    ['Lee ‸pointed out it was late', null],
    ['Lee ‸pointed at that it was late', null],
    ['Lee ‸sailed that it was late', null],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findAfterClaim(read.words, read.at, read.words.length))).toBe(expected);
  });
});

describe('isPredicate(words, at): whether a verb stands there, and no subject', () => {
  test.each<[string, boolean]>([
    ['that ‸was late', true],
    ['that ‸cannot go', true],
    ['that ‸said so', true],
    ['that ‸goes on', true],
    ['that ‸claims it', false],
    ['that ‸wanted it', true],
    ['that ‸went on', true],
    ['that ‸it was', false],
    ['that ‸the ferry', false],
    ['that ‸Wanted was', false],
    ['that ‸', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isPredicate(read.words, read.at)).toBe(expected);
  });
});
