import { describe, expect, test } from 'vitest';
import { findCleft, isCleft } from '../../../../src/core/extract/attribution/clefts.ts';
import { type MarkedWords, printMention, readMarkedWords } from '../../../support/marked-words.ts';

function cleft(read: MarkedWords): (string | null)[] | null {
  const found = findCleft(read.words, read.at);
  return found ? [printMention(read, found.mention), read.words[found.verb]?.key ?? null] : null;
}

describe('findCleft(words, at): how somebody described it', () => {
  test.each<[string, (string | null)[] | null]>([
    ['“A farce” ‸was how Lee described it', ['Lee', 'described']],
    ['“A farce” ‸is what the notice says', ['the notice', 'says']],
    ['“A farce” ‸is what the notice has also said', ['the notice', 'said']],
    ['“A farce” ‸is what Lee thinks', null],
    ['“A farce” ‸is what Lee was called', null],
    ['“A farce” ‸is what Lee eats', null],
    ['“A farce” ‸is what him says', null],
    ['“A farce” ‸is what “no” says', null],
    ['“A farce” ‸is when Lee says', null],
    ['“A farce” ‸has what Lee says', null],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(cleft(read)).toEqual(expected);
  });

  test.each<[string, boolean]>([
    ['“A farce” ‸was how', true],
    ['“A farce” ‸was when', false],
    ['“A farce” ‸how was', false],
    ['“A farce” ‸', false],
  ])('whether “%s” is one: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isCleft(read.words, read.at)).toBe(expected);
  });
});
