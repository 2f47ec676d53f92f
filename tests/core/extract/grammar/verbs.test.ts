import { describe, expect, test } from 'vitest';
import {
  findHearing,
  isAdverb,
  isBetween,
  isPassive,
  isVerbHere,
} from '../../../../src/core/extract/grammar/verbs.ts';
import type { Word } from '../../../../src/core/extract/tagging/words.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('isAdverb(word)', () => {
  test.each<[string, boolean]>([
    ['‸quickly', true],
    ['‸Quickly', false],
    ['‸family', false],
    ['‸reply', false],
    ['‸only', false],
    ['‸daily', false],
    ['‸early', true],
    ['‸elderly', false],
    ['‸quick', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isAdverb(read.words[read.at] as Word)).toBe(expected);
  });
});

describe('isBetween(word): what may stand between a subject and its verb', () => {
  test.each<[string, boolean]>([
    ['‸also', true],
    ['‸quietly', true],
    ['‸boat', false],
    ['‸not', true],
    ['‸,', false],
    ['‸', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isBetween(read.words[read.at])).toBe(expected);
  });
});

describe('isPassive(words, verb)', () => {
  test.each<[string, boolean]>([
    ['Le Lan was ‸told', true],
    ['Le Lan ‸told', false],
    ['Le Lan was also quietly ‸told', true],
    ['Le Lan was also then now quietly ‸told', true],
    ['Le Lan was also then now also quietly ‸told', false],
    ['was ‸told', true],
    ['quietly ‸told', false],
    ['the plan was, ‸told', false],
    ['it was “late” ‸told', false],
    ['themes ‸embraced by voters', true],
    ['a plan ‸dismissed by Lee', true],
    ['a plan ‸dismissed by pointing', false],
    ['a plan ‸dismissed by phone', false],
    ['a plan ‸dismissed by “Lee”', false],
    ['a plan ‸dismissed in haste', false],
    ['he ‸said by Lee', false],
    ['he ‸replied by Lee', false],
    ['he ‸spoke by Lee', false],
    ['to be ‸accused', true],
    ['has been ‸accused', true],
    ['has ‸accused', false],
    ['is not ‸accused', true],
    ['Lee is ‸saying', false],
    ['Lee ‸accused Poe', false],
    ['‸accused Poe', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isPassive(read.words, read.at)).toBe(expected);
  });
});

describe('findHearing(words, verb): the index of the passive of somebody who was heard', () => {
  test.each<[string, number]>([
    ['Poe was quoted as ‸saying', 2],
    ['some could be heard ‸grousing', 3],
    ['Poe is said to have ‸called', 2],
    ['Poe is said to ‸call', 2],
    ['Poe was also quoted as ‸saying', 3],
    ['Poe is expected to ‸say', 2],
    ['Poe was shown ‸saying', 2],
    ['Poe quoted as ‸saying', -1],
    ['Poe was late as ‸saying', -1],
    ['Poe was there ‸saying', -1],
    ['It was. Quoted as ‸saying', -1],
    ['‸saying', -1],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(findHearing(read.words, read.at)).toBe(expected);
  });
});

describe('isVerbHere(words, at): whether a word that is a noun too is a verb there', () => {
  test.each<[string, boolean]>([
    ['Poe ‸said', true],
    ['a ‸loving look', false],
    ['the ‸accused left', false],
    ['his ‸accused left', false],
    ['Lee ‸accused Poe', true],
    ['Lee ‸spoke of it', true],
    ['Lee ‸speaks out', true],
    ['Lee ‸spoke to reporters', false],
    ['Lee ‸talked about it', true],
    ['Lee ‸talking at it', false],
    ['Lee ‸put it so', true],
    ['Lee ‸puts it so', true],
    ['Lee ‸put them there', false],
    ['Poe ‸termed it a mess', true],
    ['Poe ‸terms it a mess', true],
    ['Poe would ‸term the plan a mess', true],
    ['in the strongest ‸terms', false],
    ['needless to ‸say', false],
    ['suffice to ‸say', false],
    ['Lee wants to ‸say', true],
    ['did not ‸call', true],
    ['to publicly ‸claim', true],
    ['to ‸claim', true],
    ['were not ‸claim', false],
    ['his ‸claim', false],
    ['Lee’s ‸claim', false],
    ['a ‸claim', false],
    ['of ‸claims', false],
    ['they ‸claim', true],
    ['Lee ‸claims', true],
    ['who ‸claims', true],
    ['“no” ‸claims', true],
    ['Did the mayor ‸call him', true],
    ['Why did the mayor ‸call him', true],
    ['The board did the mayor ‸call him', false],
    ['Did the mayor of the old town in the north ‸call him', false],
    ['after ‸claiming it', true],
    ['by ‸claiming it', true],
    ['without ‸claiming it', true],
    ['of ‸claiming it', true],
    ['with ‸saying', true],
    ['an aide rejected ‸claims', false],
    ['Rejecting ‸claims that it was late', false],
    ['Beijing ‸claims that it was late', true],
    ['an aide rejected ‸claiming', true],
    ['the 27-year-old ‸claims', true],
    ['the 27 ‸claims', false],
    ['residents ‸claim', true],
    ['people ‸claim', true],
    ['captain ‸claim', false],
    ['an aide with ‸challenges.', false],
    ['an aide with physical ‸challenges.', false],
    ['Lee ‸challenges.', true],
    ['the aide ‸challenges.', true],
    ['an aide ‸challenges the board', true],
    ['the mayor ‸claims for it', true],
    ['the mayor ‸claims on it', true],
    ['the mayor ‸claims in it', true],
    ['the mayor ‸claims of it', false],
    ['Lee ‸points out', true],
    ['Lee ‸points at', false],
    ['It was late. ‸Claims of it', false],
    ['‸Claims of it', false],
    ['‸', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isVerbHere(read.words, read.at)).toBe(expected);
  });
});
