import { describe, expect, test } from 'vitest';
import {
  isCircumstance,
  skipAudience,
  skipCircumstances,
} from '../../../../src/core/extract/grammar/adjuncts.ts';
import type { Word } from '../../../../src/core/extract/tagging/words.ts';
import { printFrom, readMarkedWords } from '../../../support/marked-words.ts';

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

describe('what follows whom somebody tells, and when and where; before the second ‸', () => {
  test.each<[string, string | null]>([
    ['Lee ‸told the court ‸it was late', 'it was late'],
    ['Lee ‸told the ‸court it was late', null],
    ['Lee ‸told ‸him it was late', null],
    ['Lee ‸told Reporters it was late', 'it was late'],
    ['Lee ‸told captains it was late', 'it was late'],
    ['Lee ‸told boats it was late', 'it was late'],
    ['Lee ‸told captain it was late', 'it was late'],
    ['Lee ‸told it it was late', 'it was late'],
    ['Lee ‸told anyone it was late', 'it was late'],
    ['Lee ‸told everybody it was late', 'it was late'],
    ['Lee ‸told the people more it was late', 'more it was late'],
    ['Lee ‸told the people when it was late', 'when it was late'],
    ['Lee ‸told the people if it was late', 'if it was late'],
    ['Lee ‸told the people most was late', 'most was late'],
    ['Lee ‸told there it was late', 'it was late'],
    ['Lee ‸told 200 it was late', 'it was late'],
    ['Lee ‸told of it', null],
  ])('behind the audience in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, skipAudience(read.words, read.at, read.to))).toBe(expected);
  });

  test.each<[string, string]>([
    ['Lee said ‸on Monday it was late', 'it was late'],
    ['Lee said ‸on boats it was late', 'on boats it was late'],
    ['Lee said ‸this week it was late', 'it was late'],
    ['Lee said ‸this boat was late', 'this boat was late'],
    ['Lee said ‸last boat was late', 'boat was late'],
    ['Lee said ‸earlier it was late', 'it was late'],
    ['Lee said ‸late on Monday it was late', 'it was late'],
    ['Lee said ‸early Monday it was late', 'it was late'],
    ['Lee said ‸Monday was late', 'Monday was late'],
    ['Lee said ‸Monday’s boat was late', 'Monday’s boat was late'],
    ['Lee said ‸Monday 3 boats were late', 'boats were late'],
    ['Lee said ‸3 boats were late', '3 boats were late'],
    ['Lee said ‸also it was late', 'it was late'],
    ['Lee said ‸also 3 boats were late', 'also 3 boats were late'],
    ['Lee said ‸quietly it was late', 'it was late'],
    ['Lee said ‸never it was late', 'never it was late'],
    ['Lee said ‸once it was late', 'once it was late'],
    ['Lee said ‸both boats were late', 'both boats were late'],
    ['Lee said ‸far fewer came', 'far fewer came'],
    ['Lee said ‸in a statement it was late', 'it was late'],
    ['Lee said ‸in statements it was late', 'it was late'],
    ['Lee said ‸in a statement was late', 'in a statement was late'],
    ['Lee said ‸in a boat it was late', 'in a boat it was late'],
    ['Lee said ‸in Oslo it was late', 'it was late'],
    ['Lee said ‸in Oslo’s boat it was late', 'in Oslo’s boat it was late'],
    ['Lee said ‸in court it was late', 'in court it was late'],
    ['Lee said ‸in a captain it was late', 'in a captain it was late'],
    ['Lee said ‸in a captain’s statement it was late', 'it was late'],
    ['Lee said ‸to a captain it was late', 'it was late'],
    ['Lee said ‸with a captain it was late', 'it was late'],
    ['Lee said ‸with a boat it was late', 'with a boat it was late'],
    ['Lee said ‸of a statement it was late', 'of a statement it was late'],
    ['Lee said ‸via email it was late', 'it was late'],
    ['Lee said ‸during a briefing it was late', 'it was late'],
    ['Lee said ‸through a letter it was late', 'it was late'],
    ['Lee said ‸after a hearing it was late', 'it was late'],
    ['Lee said ‸from Oslo it was late', 'it was late'],
    ['Lee said ‸at a rally in Oslo on Monday in a letter it was late', 'it was late'],
    ['Lee said ‸at a rally in Oslo on Monday in a letter by email it was late', 'by email it was late'],
    ['Lee said ‸on Monday in ‸a letter it was late', 'in a letter it was late'],
    ['Lee said ‸on ‸Monday it was late', 'Monday it was late'],
    ['Lee said ‸in', 'in'],
    ['Lee said ‸the week it was late', 'the week it was late'],
    ['Lee said ‸Monday Tuesday Wednesday Thursday Friday Saturday Sunday it was late', 'it was late'],
  ])('behind the circumstances in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, skipCircumstances(read.words, read.at, read.to))).toBe(expected);
  });
});
