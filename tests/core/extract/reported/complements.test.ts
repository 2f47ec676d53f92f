import { describe, expect, test } from 'vitest';
import { findAct } from '../../../../src/core/extract/reported/complements.ts';
import { printFrom, readMarkedWords } from '../../../support/marked-words.ts';

describe('findAct(words, verb, end): where what a verb asks for, promises, blames or calls something begins', () => {
  test.each<[string, string | null]>([
    ['Lee ‸accused Paris of meddling', 'meddling'],
    ['Lee ‸accused the French government of theft', 'theft'],
    ['Lee ‸accused of theft', null],
    ['whom Lee ‸accused of theft', 'theft'],
    ['Lee ‸accused the mayor of Northport', null],
    ['Lee ‸accused, of theft', null],
    ['Lee ‸accused Poe was of theft', null],
    ['Lee ‸accused the big and old and slow and tired board of theft', null],
    ['Lee ‸accused Paris of', null],
    ['Lee ‸blamed Poe for letting it sail', 'letting it sail'],
    ['Lee ‸blamed Poe for the delay', null],
    ['Lee ‸urged the board to meet', 'the board to meet'],
    ['Lee ‸urged the board not to meet', 'the board not to meet'],
    ['Lee ‸urged the board', null],
    ['Lee ‸urged the board to', null],
    ['Lee ‸urged the board to Oslo', null],
    ['Lee ‸urged the board to the quay', null],
    ['Lee ‸urged to meet', null],
    ['Lee ‸called it a mess', 'it a mess'],
    ['Lee ‸called the plan an old mess', 'the plan an old mess'],
    ['Lee ‸called it not a mess', 'it not a mess'],
    ['Lee ‸called the plan late', null],
    ['Lee ‸called off a mess', null],
    ['Lee ‸called in a mess', null],
    ['Lee ‸called Poe a day later', null],
    ['Lee ‸called for the board to go', 'the board to go'],
    ['Lee ‸called for', null],
    ['Lee ‸called for “no”', null],
    ['Lee ‸called on the board to go', 'the board to go'],
    ['Lee ‸called upon the board to go', 'the board to go'],
    ['Lee ‸called on the board', null],
    ['Lee ‸branded for the board to go', null],
    ['Lee ‸described the delay as a danger to the islands', 'a danger to the islands'],
    ['Lee ‸described the delay a danger', null],
    ['Lee ‸described the delay as', null],
    ['Lee ‸promised to sail', 'to sail'],
    ['Lee ‸vowed not to sail', 'not to sail'],
    ['Lee ‸vowed a ferry', null],
    ['Lee ‸denied taking it', 'taking it'],
    ['Lee ‸denied a taking', null],
    ['Lee ‸sailed it', null],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findAct(read.words, read.at, read.words.length))).toBe(expected);
  });
});
