import { describe, expect, test } from 'vitest';
import { findReport } from '../../../../src/core/extract/attribution/reports.ts';
import { type MarkedWords, printMention, readMarkedWords } from '../../../support/marked-words.ts';

function report(read: MarkedWords): (string | null)[] | null {
  const found = findReport(read.words);
  return found ? [printMention(read, found.mention), read.words[found.verb]?.key ?? null] : null;
}

describe('findReport(words): who is said to say something in the last sentence', () => {
  test.each<[string, (string | null)[] | null]>([
    ['The board said it would wait.', ['The board', 'said']],
    ['The board said it would wait. It rained.', null],
    ['It was late, says Lee.', ['Lee', 'says']],
    ['It was late, says Lee of boats.', ['Lee of boats', 'says']],
    ['It was late, according to the board.', ['the board', 'according']],
    ['Poe said the board says it is late.', ['Poe', 'said']],
    ['Poe was told it was late.', null],
    ['Poe, saying it was late, left.', null],
    ['Poe called it late.', null],
    ['Old boats said it was late.', ['Old boats', 'said']],
    ['It rained.', null],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(report(read)).toEqual(expected);
  });
});
