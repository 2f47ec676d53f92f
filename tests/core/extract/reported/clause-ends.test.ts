import { describe, expect, test } from 'vitest';
import {
  findClauseEnd,
  findClosingComma,
  findComma,
  trimEnd,
} from '../../../../src/core/extract/reported/clause-ends.ts';
import { printFrom, readMarkedWords } from '../../../support/marked-words.ts';

describe('findClauseEnd(words, start, end): what of a sentence follows a reported clause', () => {
  test.each<[string, string | null]>([
    ['Lee said ‸it was late and said it was old', 'and said it was old'],
    ['Lee said ‸it was late, and said it was old', ', and said it was old'],
    ['Lee said ‸it was late, adding that it was old', ', adding that it was old'],
    ['Lee said ‸it was late; it was old', '; it was old'],
    ['Lee said ‸it was late, while it was old', ', while it was old'],
    ['Lee said ‸it was, late, while old, late', ''],
    ['Lee said ‸it was late, but it was old', ', but it was old'],
    ['Lee said ‸it was late, and left', ', and left'],
    ['Lee said ‸it was late, and rained', ', and rained'],
    ['Lee said ‸it was late, and Left', ''],
    ['Lee said ‸it was late and left', ''],
    ['(The ferry, she said, ‸was late) it sank', ') it sank'],
    ['The ferry, she said, ‸was (very) late', ''],
    ['Lee said ‸it was late: “very late”', ': “very late”'],
    ['Lee said ‸it was late: In May it sank', ': In May it sank'],
    ['Lee said ‸it was late: in May it sank', ''],
    ['Lee said ‸it was late — “very late”', '— “very late”'],
    ['Lee said ‸it was late — very late', ''],
    ['Lee said ‸the ferry had sunk, which nobody has confirmed', ', which nobody has confirmed'],
    ['Lee said ‸the ferry had sunk, which nobody has confirmed, at sea', ''],
    ['Lee said ‸the ferry, which nobody has seen', ''],
    ['Lee said ‸the ferry had sunk, a claim that the board denies', ', a claim that the board denies'],
    ['Lee said ‸the ferry had sunk, a surprisingly frank admission', ', a surprisingly frank admission'],
    ['Lee said ‸the ferry had sunk, a boat', ''],
    ['Lee said ‸the ferry had sunk, a request', ', a request'],
    ['Lee said ‸the ferry had sunk', ''],
  ])('without “that”, “%s” goes on: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findClauseEnd(read.words, read.at, read.words.length))).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['Lee said that ‸it was late, but not old', ''],
    ['Lee said that ‸it was late, but has not paid', ', but has not paid'],
    ['Lee said that ‸it was late, but he paid', ', but he paid'],
    ['Lee said that ‸it was late, but paid', ', but paid'],
    ['Lee said that ‸it was late, but Poe said no ship was', ', but Poe said no ship was'],
    ['Lee said that ‸it was late, and left', ''],
  ])('after “that”, “%s” goes on: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(
      printFrom(
        read,
        findClauseEnd(read.words, read.at, read.words.length, {
          afterThat: true,
          isAct: false,
          byParticiple: false,
        }),
      ),
    ).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['Lee urged ‸the board to sail and later paid', 'and later paid'],
    ['Lee urged ‸the board to sail, and later paid', ', and later paid'],
    ['Lee urged ‸the board to sail but left', 'but left'],
    ['Lee urged ‸the board to sail and to pay', ''],
    ['Lee blamed Poe for ‸selling it, and claims it', ', and claims it'],
  ])('of an act, “%s” goes on: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(
      printFrom(
        read,
        findClauseEnd(read.words, read.at, read.words.length, {
          afterThat: false,
          isAct: true,
          byParticiple: false,
        }),
      ),
    ).toBe(expected);
  });
});

describe('findComma(words, from, end), findClosingComma(words, from, end, isDeed): what of a sentence follows', () => {
  test.each<[string, string | null]>([
    ['while Lee said ‸it was late, the board sailed', ', the board sailed'],
    ['while Lee said ‸it was late', ''],
  ])('the first comma of “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findComma(read.words, read.at, read.words.length))).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['while Lee said ‸it was late, the board sailed', ', the board sailed'],
    ['a report that said ‸Lee had sent Poe, his old friend, to sea, was late', ', was late'],
    ['while Lee said ‸in May, the board sailed', ', the board sailed'],
    ['while Lee said ‸the ferry, boats', ''],
  ])('the comma that can end the clause in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findClosingComma(read.words, read.at, read.words.length, false))).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['while Lee urged ‸the board, the ferry sailed', ', the ferry sailed'],
  ])('the comma that ends the deed in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findClosingComma(read.words, read.at, read.words.length, true))).toBe(expected);
  });
});

describe('trimEnd(words, from, to)', () => {
  test.each<[string, number]>([
    ['‸it was late.', 3],
    ['‸it was late, —', 3],
    ['‸it was (late)', 5],
    ['‸it was 3%.', 4],
    ['‸.', 0],
  ])('“%s” to word %i', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(trimEnd(read.words, read.at, read.words.length)).toBe(expected);
  });
});
