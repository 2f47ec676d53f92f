import { describe, expect, test } from 'vitest';
import { isTimePhrase, skipTime } from '../../../../src/core/extract/grammar/times.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('skipTime(words, end): the index of the word before a time', () => {
  test.each<[string, number]>([
    ['Baku on Thursday ‸condemned', 0],
    ['Baku in May 2015 ‸condemned', 0],
    ['Baku last week ‸condemned', 0],
    ['Baku ‸condemned', 0],
    ['Baku 2015 ‸condemned', 1],
    ['Baku in 2015 ‸condemned', 0],
    ['Baku since Monday ‸said', 0],
    ['Baku this Monday ‸said', 0],
    ['Baku with Monday ‸said', 1],
  ])('before the verb in “%s”: %i', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(skipTime(read.words, read.at - 1)).toBe(expected);
  });
});

describe('isTimePhrase(words, from): a time that a comma sets off', () => {
  test.each<[string, boolean]>([
    ['‸A few days later, Poe left', true],
    ['‸Three years ago, Poe left', true],
    ['‸3 days ago, Poe left', true],
    ['‸Three years ago Poe left', false],
    ['‸Three boats, Poe left', false],
    ['‸The mayor, Poe, left', false],
    ['‸3, Poe left', false],
    ['‸, Poe left', false],
    ['‸A few days later, Poe said', true],
    ['‸Three years ago, Poe said', true],
    ['‸Three boats, Poe said', false],
    ['‸Three, Poe said', false],
    ['‸Monday, Poe said', true],
    ['‸, Poe said', false],
    ['‸Monday Poe said', false],
    ['‸The 3 few last Monday night, Poe said', true],
    ['‸The 3 few last late Monday night, Poe said', false],
    ['‸Monday', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isTimePhrase(read.words, read.at)).toBe(expected);
  });
});
