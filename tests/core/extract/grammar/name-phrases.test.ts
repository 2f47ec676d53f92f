import { describe, expect, test } from 'vitest';
import { findBareName, isFirstName, isNamePart } from '../../../../src/core/extract/grammar/name-phrases.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('findBareName(words, from, end): where a name begins that is no part of the phrase before it', () => {
  test.each<[string, number]>([
    ['‸the plan ‸Lee called late', 2],
    ['‸the plan ‸Lee-Poe called late', 2],
    ['‸the mayor ‸Lee called', 0],
    ['‸the party ‸Greens called', 0],
    ['‸the embattled ‸Lee', 0],
    ['‸the far-right ‸Lee', 0],
    ['‸a famous ‸Lee', 0],
    ['‸a fishing ‸Lee', 0],
    ['‸a plan ‸Lee', 2],
    ['‸plan ‸Lee', 0],
    ['‸the plan Ann ‸Lee', 2],
    ['‸the plan for ‸Lee', 0],
    ['‸the plan de ‸Lee', 0],
    ['‸two plans ‸Lee', 2],
    ['‸2 plans ‸Lee', 2],
    ['‸the Plan ‸Lee', 0],
    ['‸the town’s ‸Lee', 0],
    ['‸this ‸Lee', 0],
    ['‸Ann ‸Lee', 0],
    ['“live” ‸explosives ‸Lee', 2],
    ['“live” ‸explosives Mayor Ann ‸Lee', 2],
    ['“live” ‸glass ‸Lee', 1],
    ['“live” ‸aides ‸Lee', 1],
    ['‸explosives ‸Lee', 0],
    ['‸the explosives ‸mayor', 0],
  ])('in “%s” at word %i', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(findBareName(read.words, read.at, read.to)).toBe(expected);
  });
});

describe('isFirstName(words, at): a month that is somebody’s name', () => {
  test.each<[string, boolean]>([
    ['said ‸April Poe', true],
    ['in ‸April they', false],
    ['‸May Lee', true],
    ['in ‸may Lee', false],
    ['in ‸March Lee', false],
    ['said ‸June Poe', true],
    ['said ‸August Poe', true],
    ['said ‸Ann Poe', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isFirstName(read.words, read.at)).toBe(expected);
  });
});

describe('isNamePart(word)', () => {
  test.each<[string, boolean]>([
    ['‸Poe left', true],
    ['‸poe left', false],
    ['‸The Poe', false],
    ['‸3 came', false],
    ['‸“No” was said', false],
    ['‸', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isNamePart(read.words[read.at])).toBe(expected);
  });
});
