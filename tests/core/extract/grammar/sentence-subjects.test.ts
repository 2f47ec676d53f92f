import { describe, expect, test } from 'vitest';
import {
  findSentenceSubject,
  listSentenceSubjects,
} from '../../../../src/core/extract/grammar/sentence-subjects.ts';
import { printMention, readMarkedWords } from '../../../support/marked-words.ts';

describe('findSentenceSubject(words, at): whom the sentence around some words is about', () => {
  test.each<[string, string | null]>([
    ['Ann Poe said it was ‸“late”.', 'Ann Poe'],
    ['On Tuesday, Ann Poe said it was ‸“late”.', 'Ann Poe'],
    ['Tuesday, Ann Poe said it was ‸“late”.', 'Ann Poe'],
    ['While it rained, Ann Poe said it was ‸“late”.', 'Ann Poe'],
    ['Asked about it, Ann Poe said it was ‸“late”.', 'Ann Poe'],
    ['In Ames, Iowa, on Sunday, Mrs. Poe said it was ‸“late”.', 'Mrs. Poe'],
    ['PORT ELLERY, Maine – The board came for ‸“late”.', 'The board'],
    ['PORT ELLERY — Ann Poe came for ‸“late”.', 'Ann Poe'],
    ['A few days later, Poe came for ‸“late”.', 'Poe'],
    ['Saying Ann Poe was late, Lee left ‸“late”.', 'Lee'],
    ['Given the time, Lee left ‸“late”.', 'Lee'],
    ['Beijing said it was ‸“late”.', 'Beijing'],
    ['Running late, Lee came for ‸“late”.', 'Lee'],
    ['Tired of it, Lee came for ‸“late”.', 'Lee'],
    ['Quickly, Lee came for ‸“late”.', 'Lee'],
    ['But Lee came for ‸“late”.', 'Lee'],
    ['So the mayor came for ‸“late”.', 'the mayor'],
    ['Yet the mayor came for ‸“late”.', 'the mayor'],
    ['And, then, the mayor came for ‸“late”.', 'the mayor'],
    ['Ann Poe, the mayor, came for ‸“late”.', 'Ann Poe'],
    ['Ann Poe, who won, came for ‸“late”.', 'Ann Poe'],
    ['Ann Poe, 43, came for ‸“late”.', 'Ann Poe'],
    ['After the vote, Ann Poe, the mayor, came for ‸“late”.', 'Ann Poe'],
    ['After the vote, Ann Poe, who won, came for ‸“late”.', 'Ann Poe'],
    ['After the vote, Ann Poe, 43, came for ‸“late”.', 'Ann Poe'],
    ['After the vote, the mayor, Ann Poe, came for ‸“late”.', 'the mayor'],
    ['In Aspen, Colorado, the mayor came for ‸“late”.', 'the mayor'],
    ['After the plan, the boats came, and Ann Poe left ‸“late”.', 'Ann Poe'],
    ['It was ‸“late”.', 'It'],
    ['Him was ‸“late”.', null],
    ['Ann Poe left. The mayor came for ‸“late”.', 'The mayor'],
    ['Kelly came for ‸“late”.', 'Kelly'],
    ['Ted Cruz came for ‸“late”.', 'Ted Cruz'],
    ['Fred was ‸“late”.', 'Fred'],
    ['‸“Late” was the mayor.', null],
  ])('of “%s” it is %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, findSentenceSubject(read.words, read.at))).toBe(expected);
  });
});

describe('listSentenceSubjects(words): of each sentence whom it is about', () => {
  test.each<[string, string]>([
    ['Ann Poe came. The mayor left. It rained. On Monday, Lee went.', 'Ann Poe, The mayor, It, Lee'],
    ['Ann Poe came', 'Ann Poe'],
  ])('of “%s” they are %s', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(
      listSentenceSubjects(read.words)
        .map((mention) => printMention(read, mention))
        .join(', '),
    ).toBe(expected);
  });
});
