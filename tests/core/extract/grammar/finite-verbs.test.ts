import { describe, expect, test } from 'vitest';
import { isFiniteVerb } from '../../../../src/core/extract/grammar/finite-verbs.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('isFiniteVerb(words, at, from, strict): whether the second word marked can be the verb of what begins at the first', () => {
  test.each<[string, string]>([
    ['‸the ferry ‸was late', 'surely'],
    ['‸the ferry ‸be late', 'no'],
    ['‸the ferry and ‸was late', 'no'],
    ['‸it ‸sails', 'surely'],
    ['‸it ‸glass', 'no'],
    ['‸the ferries ‸sails', 'no'],
    ['‸the ferry ‸sails the sea', 'perhaps'],
    ['‸the ferries ‸sails the sea', 'no'],
    ['‸the idea ‸emboldens them', 'perhaps'],
    ['‸the crew who ‸live there', 'surely'],
    ['‸the crew who ‸he saw', 'no'],
    ['‸the crew who ‸the mayor saw', 'no'],
    ['‸towns ‸like Northport', 'no'],
    ['‸they ‸like it', 'surely'],
    ['‸the ferry ‸sailed', 'perhaps'],
    ['‸the ferry ‸sailed the sea', 'surely'],
    ['‸Poe ‸sailed', 'surely'],
    ['‸he ‸sailed', 'surely'],
    ['‸the bed ‸bed', 'no'],
    ['‸the ferry ‸left', 'perhaps'],
    ['‸the ferry ‸Left', 'no'],
    ['‸the ferry’s ‸left', 'no'],
    ['‸the ferries ‸leave it', 'surely'],
    ['‸the ferry ‸leave', 'no'],
    ['‸the laws around the quay ‸favor the owner', 'perhaps'],
    ['‸the laws ‸favor the owner', 'surely'],
    ['‸they ‸leave', 'surely'],
    ['‸many ‸leave', 'surely'],
    ['‸people ‸favor', 'surely'],
    ['‸the ferry really ‸left', 'perhaps'],
    ['‸the ferry also ‸left it', 'surely'],
    ['‸of ‸left', 'no'],
    ['‸him ‸left', 'no'],
    ['‸late, ‸left', 'no'],
    ['‸the mayor’s ‸left', 'no'],
    ['‸some ‸left', 'perhaps'],
    ['‸the ‸left', 'no'],
    ['‸he ‸claims', 'surely'],
    ['‸the ferry ‸claims', 'no'],
    ['‸the ferry ‸claims the sea', 'perhaps'],
    ['‸the ferry ‸says', 'surely'],
    ['‸the ferry ‸says 3', 'surely'],
    ['‸there ‸sails', 'surely'],
    ['‸“no” ‸sails', 'no'],
  ])('“%s”: %s', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(
      isFiniteVerb(read.words, read.to, read.at, true)
        ? 'surely'
        : isFiniteVerb(read.words, read.to, read.at, false)
          ? 'perhaps'
          : 'no',
    ).toBe(expected);
  });
});
