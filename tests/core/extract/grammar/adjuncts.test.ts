import { describe, expect, test } from 'vitest';
import {
  isCircumstance,
  skipAudience,
  skipCircumstances,
} from '../../../../src/core/extract/grammar/adjuncts.ts';
import type { Word } from '../../../../src/core/extract/tagging/words.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('skipAudience(words, verb, end): from a verb to what follows whom it tells', () => {
  test.each<[string, number | null]>([
    ['Lee ‸told the court it was late', 4],
    ['Lee ‸told court it was late', 3],
    ['Lee ‸told police it was late', 3],
    ['Lee ‸told reporters it was late', 3],
    ['Lee ‸told him it was late', 3],
    ['Lee ‸told her it was late', 3],
    ['Lee ‸told you it was late', 3],
    ['Lee ‸told everyone it was late', 3],
    ['Lee ‸told Ann Poe it was late', 4],
    ['Lee ‸told the people there it was late', 4],
    ['Lee ‸told “no” it was late', null],
    ['Lee ‸told, it was late', null],
    ['Lee ‸told', null],
    ['Lee ‸said him', null],
    ['Lee ‸told 200 people it was late', 4],
  ])('in “%s” to %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(skipAudience(read.words, read.at, read.words.length) ?? null).toBe(expected);
  });
});

describe('skipCircumstances(words, from, end): over when, where and how something was said', () => {
  test.each<[string, number]>([
    ['said ‸on Monday the ferry would sail', 3],
    ['said ‸on Monday in a statement the ferry would sail', 6],
    ['said ‸late on Monday in an interview with the paper it was late', 10],
    ['said ‸this week it was late', 3],
    ['said ‸last week the ferry would sail', 3],
    ['said ‸Monday was late', 1],
    ['said ‸in a statement was late', 1],
    ['said ‸far fewer came', 1],
    ['said ‸not all came', 1],
    ['said ‸approximately 40 came', 1],
    ['said ‸quietly it was late', 2],
    ['said ‸also it was late', 2],
    ['said ‸by text message it was late', 4],
    ['said ‸at Oslo it was late', 3],
    ['said ‸to reporters it was late', 3],
    ['said ‸with the boats it was late', 1],
    ['said ‸in the boats it was late', 1],
    ['said ‸with the mayor it was late', 4],
    ['said ‸by the mayor it was late', 1],
    ['said ‸in the mayor’s it was late', 1],
    ['said ‸once it was late', 1],
    ['said ‸on the boat it was late', 1],
    ['said ‸the ferry would sail', 1],
    ['said ‸on Monday at Oslo in a statement by phone by email it was late', 10],
  ])('in “%s” to %i', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(skipCircumstances(read.words, read.at, read.words.length)).toBe(expected);
  });
});

describe('isCircumstance(word)', () => {
  test.each<[string, boolean]>([
    ['‸statement', true],
    ['‸Oslo', true],
    ['‸reporters', true],
    ['‸Monday', true],
    ['‸boat', false],
    ['‸court', true],
    ['‸news', true],
    ['‸hearing', true],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isCircumstance(read.words[read.at] as Word)).toBe(expected);
  });
});
