import { describe, expect, test } from 'vitest';
import {
  beginsTelling,
  isReportingVerb,
  skipAdverbs,
} from '../../../../src/core/extract/reported/reporting-verbs.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('isReportingVerb(words, at): whether somebody tells a clause there', () => {
  test.each<[string, boolean]>([
    ['Lee ‸said it was late', true],
    ['Lee ‸Said it was late', false],
    ['Lee ‸submitted that it was late', true],
    ['Lee ‸submitted it was late', false],
    ['Lee, ‘no’, ‸saying it was late', true],
    ['to ‸claim it was late', false],
    ['his ‸claim it was late', false],
    ['was ‸told it was late', false],
    ['Lee ‸called it late', false],
    ['Lee ‸', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isReportingVerb(read.words, read.at)).toBe(expected);
  });
});

describe('beginsTelling(words, at, end, byParticiple): whether another act of speech begins behind a word', () => {
  test.each<[string, boolean]>([
    ['it was late ‸and said it was old', true],
    ['it was late ‸and on Monday said it was old', true],
    ['it was late ‸and also said it was old', true],
    ['it was late ‸and Poe said it was old', true],
    ['it was late ‸and Ann Poe (N-Port), said it was old', true],
    ['it was late ‸and Ann Poe (N-Port) said it was old', true],
    ['it was late ‸and Poe had said it was old', true],
    ['it was late ‸and he called it old', true],
    ['it was late ‸and boats called it old', false],
    ['it was late ‸and thanked the crew', true],
    ['it was late ‸and sought the crew', true],
    ['it was late ‸, thanked the crew', false],
    ['it was late ‸and criticized the crew', true],
    ['it was late ‸and criticized by the crew', false],
    ['it was late ‸and Criticized the crew', false],
    ['it was late ‸, adding that it was old', true],
    ['it was late ‸and adding that it was old', true],
    ['it was late ‸and criticizing it', false],
    ['it was late ‸and the ferry sailed', false],
    ['it was late ‸and', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(beginsTelling(read.words, read.at, read.words.length, false)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['it was late ‸and criticizing the crew', true],
    ['it was late ‸and adding that it was old', true],
    ['it was late ‸and the ferry sailed', false],
  ])('behind a participle “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(beginsTelling(read.words, read.at, read.words.length, true)).toBe(expected);
  });
});

describe('skipAdverbs(words, from, end)', () => {
  test.each<[string, number]>([
    ['Lee ‸also then said', 3],
    ['Lee ‸said', 1],
    ['Lee ‸also', 2],
  ])('“%s” to %i', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(skipAdverbs(read.words, read.at, read.words.length)).toBe(expected);
  });
});
