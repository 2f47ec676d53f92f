import { describe, expect, test } from 'vitest';
import { isPlaceAfterPlace, isShortRegion } from '../../../../src/core/extract/grammar/places.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('isShortRegion(words, mention): a state in short, or a seat with its party', () => {
  test.each<[string, boolean]>([
    ['in Aspen, ‸Colo.‸, and', true],
    ['in Aspen, ‸Ohio‸, and', false],
    ['in Aspen ‸Colo.‸, and', false],
    ['Ann Poe, ‸D-Maine‸, who', true],
    ['Ann Poe, ‸R-Ohio‸, who', true],
    ['Ann Poe, ‸I-Maine‸, who', true],
    ['Ann Poe, ‸X-Maine‸, who', false],
    ['Ann Poe ‸D-Maine‸ who', false],
    ['in Ellery, ‸Ill.‸, and', true],
    ['in Ellery, ‸ill‸, and', false],
    ['in Ellery, ‸N.Y.‸, and', true],
    ['in Ellery, ‸N.Y. Lee‸, and', false],
    ['in Ellery, ‸mass‸, and', false],
    ['in Ottawa, ‸Ont.‸, and', true],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isShortRegion(read.words, { from: read.at, to: read.to })).toBe(expected);
  });
});

describe('isPlaceAfterPlace(words, mention): a name right after a place is where that lies', () => {
  test.each<[string, boolean]>([
    ['In Aspen, ‸Colorado, the mayor', true],
    ['In Port Ellery, ‸Maine, the mayor', true],
    ['Near Aspen, ‸Colorado', true],
    ['The mayor of Aspen, ‸Colorado', true],
    ['They left from Aspen, ‸Colorado', true],
    ['Poe, ‸Colorado, the mayor', false],
    ['From Aspen ‸Colorado', false],
    ['They saw Aspen, ‸Colorado', false],
    ['in the hall, ‸Lee', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isPlaceAfterPlace(read.words, { from: read.at, to: read.at + 1 })).toBe(expected);
  });
});
