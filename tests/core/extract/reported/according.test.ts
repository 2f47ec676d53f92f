import { describe, expect, test } from 'vitest';
import { findOpening } from '../../../../src/core/extract/reported/according.ts';
import { type MarkedWords, printFrom, printMention, readMarkedWords } from '../../../support/marked-words.ts';

function open(read: MarkedWords): (string | null)[] | null {
  const found = findOpening(read.words, read.at, read.words.length);
  return found ? [printMention(read, found.mention), printFrom(read, found.start)] : null;
}

describe('findOpening(words, from, to): an attribution that opens a sentence, and what it reports', () => {
  test.each<[string, (string | null)[] | null]>([
    ['‸According to the study, the ferry was late', ['the study', 'the ferry was late']],
    ['‸But according to the study, the ferry was late', ['the study', 'the ferry was late']],
    [
      '‸According to the study — which nobody had seen — the ferry was late',
      ['the study', 'the ferry was late'],
    ],
    [
      '‸According to the study, which nobody had seen, the ferry was late',
      ['the study', 'the ferry was late'],
    ],
    ['‸According to Lee, the captain, the ferry was late', ['Lee', 'the ferry was late']],
    ['‸According to the study the ferry was late', null],
    ['‸According to the study, “no”, the ferry was late', null],
    ['‸According to the study “no”, the ferry was late', null],
    ['‸According to the study, boats', null],
    ['‸The ferry was late', null],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(open(read)).toEqual(expected);
  });
});
