import { describe, expect, test } from 'vitest';
import {
  findRejection,
  isRejectedAfter,
  isRejectedBefore,
} from '../../../../src/core/extract/attribution/rejected-claims.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('isRejectedBefore(words, noun), findRejection(words, noun)', () => {
  test.each<[string, boolean, string | null]>([
    ['Voss rejected ‸claims that he said so', true, 'rejected'],
    ['Voss has rubbished all the old ‸reports that he said so', true, 'rubbished'],
    ['Voss rejected one of the very old ‸reports that he said so', false, null],
    ['False ‸rumours that he said so spread', true, null],
    ['Voss rejected it. ‸Claims that he said so spread', false, null],
    ['Voss repeated ‸claims that he said so', false, null],
    ['Voss rejected a ‸plan that he had', false, null],
  ])('of “%s”: %j, by %j', (notation, isRejected, verb) => {
    const { words, at } = readMarkedWords(notation);
    const found = findRejection(words, at);
    expect(found === undefined ? null : words[found]?.key).toBe(verb);
    expect(isRejectedBefore(words, at)).toBe(isRejected);
  });
});

describe('isRejectedAfter(words, verb)', () => {
  test.each([
    ['Claims that Voss ‸said “no” are false', true],
    ['Claims that Voss ‸said “no”, are wholly untrue', true],
    ['Claims that Voss ‸said “no” and “never” were rejected by the board', true],
    ['Claims that Voss ‸called the plan “late” have been denied', true],
    ['Claims that Voss ‸said “no” are not true', true],
    ["Claims that Voss ‸said “no” aren't true", true],
    ['Claims that Voss ‸said “no” are not false', false],
    ['Claims that Voss ‸said “no” are true', false],
    ['Claims that Voss ‸said “no” are a myth', true],
    ['Claims that Voss ‸said “no” are not a myth', false],
    ['Claims that Voss ‸said “no” have spread', false],
    ['Claims that Voss ‸said “no” have denied him peace', false],
    ['Claims that Voss ‸said “no” spread', false],
    ['Claims that Voss ‸said “no”. Are they false?', false],
    ['Claims that Voss ‸said so are false', false],
  ])('of “%s”: %j', (notation, expected) => {
    const { words, at } = readMarkedWords(notation);
    expect(isRejectedAfter(words, at)).toBe(expected);
  });
});
