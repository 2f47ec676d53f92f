import { describe, expect, test } from 'vitest';
import { findSubjectBefore, skipBetween } from '../../../../src/core/extract/grammar/subjects.ts';
import { printMention, readMarkedWords } from '../../../support/marked-words.ts';

describe('findSubjectBefore(words, verb): the subject of a finite verb', () => {
  test.each<[string, string | null]>([
    ['Baku on Thursday ‸condemned', 'Baku'],
    ['she has also ‸said', 'she'],
    ['the board in a letter ‸accused', 'the board'],
    ['Ann Poe, who has in the past ‸called', 'who = Ann Poe'],
    ['Lee in a long letter ‸said', 'Lee'],
    ['Lee in May 2015 ‸said', 'Lee'],
    ['he has at times ‸said', 'he'],
    ['he at the same time ‸said', 'he'],
    ['he for his part ‸said', 'he'],
    ['they for their part ‸said', 'they'],
    ['Ann Poe, a mayor, ‸said', 'Ann Poe'],
    ['Ann Poe, 43, ‸said', 'Ann Poe'],
    ['Ann Poe (D-Ohio) ‸said', 'Ann Poe'],
    ['Sen. Ann Poe (D-Ohio), ‸said', 'Sen. Ann Poe'],
    ['Sen. Ann Poe (D-Ohio), in a speech, ‸said', 'Sen. Ann Poe'],
    ['Sen. Ann Poe, D-Maine, ‸said', 'Sen. Ann Poe'],
    ['Poe — a former mayor — ‸said', 'Poe'],
    ['Poe – a former mayor – ‸said', 'Poe'],
    ['Lee, who calls it “late,” ‸said', 'Lee'],
    ['Lee, who calls it “late” ‸said', null],
    ['The mayor, Ann Poe, ‸said', 'The mayor'],
    ['As Ann Poe, the mayor, ‸said', 'Ann Poe'],
    ['He left as Ann Poe, the mayor, ‸said', null],
    ['He spoke of Ann Poe, the mayor, ‸said', null],
    ['Ann Poe, the mayor, who won, ‸said', 'Ann Poe'],
    ['Ann Poe, in Oslo, ‸said', 'Ann Poe'],
    ['The man who saw the mayor ‸said', 'The man'],
    ['The aide who spoke to explain the plan ‸said', 'The aide'],
    ['An official who spoke ‸said', 'An official'],
    ['The town, an official who spoke ‸said', 'an official'],
    ['The plan that ‸said', 'that = The plan'],
    ['Ann Poe who ‸said', 'who = Ann Poe'],
    ['They attacked Ann Poe, who ‸said', 'who = Ann Poe'],
    ['an attack on Ann Poe, who ‸said', 'who = Ann Poe'],
    ['a friend of Ann Poe, who ‸said', 'who = a friend of Ann Poe'],
    ['him who ‸said', null],
    [', ‸said', null],
    ['The boats ‸said', 'The boats'],
    ['said the captain ‸left', 'the captain'],
    ['Lee left. Then ‸said', null],
    ['in Port Ellery, Maine, ‸said', null],
    ['Based in Aspen, Colo., the mayor ‸said', 'the mayor'],
    ['The town, he ‸said', 'he'],
    ['The plan Lee ‸called', 'Lee'],
    ['“no” ‸said', null],
    ['‸said', null],
  ])('of “%s” it is %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, findSubjectBefore(read.words, read.at))).toBe(expected);
  });
});

describe('skipBetween(words, from): over what stands between a subject and its verb', () => {
  test.each<[string, number]>([
    ['Baku on Thursday ‸condemned', 0],
    ['she has also ‸said', 0],
    ['he has in the past ‸called', 0],
    ['he at times ‸said', 0],
    ['he by times ‸said', 2],
    ['Lee, ‸said', 1],
    ['Lee’s ‸said', 0],
    ['Lee ‸said', 0],
    ['Lee late on Monday ‸said', 0],
    ['Lee “no” ‸said', 1],
    ['the old board in Letter ‸said', 4],
    ['the old board of a letter ‸said', 5],
    ['the old board in the long and very old letter ‸said', 9],
    ['the old board, letter ‸said', 4],
  ])('in “%s” to %i', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(skipBetween(read.words, read.at - 1)).toBe(expected);
  });
});
