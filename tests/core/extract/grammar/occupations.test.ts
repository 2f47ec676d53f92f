import { describe, expect, test } from 'vitest';
import { endsDescription, leadsToName } from '../../../../src/core/extract/grammar/occupations.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('leadsToName(words, from): small words that say what somebody is whose name follows', () => {
  test.each<[string, boolean]>([
    ['Melford ‸cartoonist Ann Poe', true],
    ['Harbour ‸senior manager Jo Lee', true],
    ['Melford ‸chief senior art manager Jo Lee', true],
    ['Melford ‸chief senior art desk manager Jo Lee', false],
    ['Melford ‸cartoonist left', false],
    ['Melford ‸cartoonist. Ann Poe left', false],
    ['Melford ‸Ann Poe', false],
    ['Melford ‸cartoonists Ann Poe', false],
    ['Melford ‸hostess Ann Poe', true],
    ['Melford ‸said Ann Poe', false],
    ['Melford ‸tired Jo Lee', false],
    ['Melford ‸quickly Jo Lee', false],
    ['Melford ‸running Jo Lee', false],
    ['Melford ‸and manager Jo Lee', false],
    ['Melford ‸of Jo Lee', false],
    ['Melford ‸the manager Jo Lee', false],
    ['Melford ‸while Jo Lee', false],
    ['Melford ‸tomorrow Jo Lee', false],
    ['Melford ‸then Jo Lee', false],
    ['Melford ‸will Jo Lee', false],
    ['Melford ‸he Jo Lee', false],
    ['Melford ‸went Jo Lee', false],
    ['Melford ‸3 Jo Lee', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(leadsToName(read.words, read.at)).toBe(expected);
  });
});

describe('endsDescription(words, from, at): a noun that an article has been waiting for', () => {
  test.each<[string, boolean]>([
    ['said ‸the Melford ‸hooker', true],
    ['said ‸a Melford ‸hooker', false],
    ['said ‸the small ‸hooker', false],
    ['said ‸the Melford ‸left', false],
    ['said ‸the Melford ‸boats', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(endsDescription(read.words, read.at, read.to)).toBe(expected);
  });
});
