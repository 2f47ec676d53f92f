import { describe, expect, test } from 'vitest';
import { isUnsure, isUnsureSubject } from '../../../../src/core/extract/grammar/unsure.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('isUnsure(words, verb): whether speech was denied, hypothetical or asked for', () => {
  test.each<[string, boolean]>([
    ['Lee did not ‸say', true],
    ['Lee would ‸say', true],
    ['Lee wants to ‸say', true],
    ['Lee went on to ‸say', false],
    ['Lee went to ‸say', false],
    ['Lee continues to ‸say', false],
    ['Lee ‸says', false],
    ['Lee also ‸says', false],
    ['Lee never really ‸says', true],
    ['without ‸saying', true],
    ['Lee allegedly ‸said', true],
    ["he'd ‸say", true],
    ["he'd ‸said", false],
    ["Lee doesn't ‸say", true],
    ['It does not. Lee ‸says', false],
    ['to go and ‸say', false],
    ['Lee must have ‸said', true],
    ['is accused of ‸saying', true],
    ['Lee has ‸said', false],
    ['not boats ‸said', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isUnsure(read.words, read.at)).toBe(expected);
  });
});

describe('isUnsureSubject(words, mention): whether who speaks does so only if, or not at all', () => {
  test.each<[string, boolean]>([
    ['If ‸Lee says so', true],
    ['unless ‸Lee says so', true],
    ['whether ‸Lee says so', true],
    ['did ‸Lee say so', true],
    ['had ‸Lee said so', true],
    ['‸nobody says so', true],
    ['‸Lee says so', false],
    ['says ‸Lee', false],
    ['Lee denied that ‸Poe said so', true],
    ['Lee denied ‸Poe said so', true],
    ['Lee denies that ‸Poe said so', true],
    ['Lee said that ‸Poe said so', false],
    ['Late if. ‸Lee says so', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isUnsureSubject(read.words, { from: read.at, to: read.at + 1 })).toBe(expected);
  });
});
