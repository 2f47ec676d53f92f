import { describe, expect, test } from 'vitest';
import {
  followsDenial,
  isDeniedBefore,
  skipDenial,
} from '../../../../src/core/extract/attribution/denials.ts';
import { printFrom, readMarkedWords } from '../../../support/marked-words.ts';

describe('skipDenial(words, from): what follows a denial', () => {
  test.each<[string, string | null]>([
    ['‸It is not true that the quay closes', 'the quay closes'],
    ['‸It’s not true that the quay closes', 'the quay closes'],
    ['‸It isn’t true that the quay closes', 'the quay closes'],
    ['‸That was simply not the case that it closes', 'it closes'],
    ['‸This is never true, Poe said', ', Poe said'],
    ['‸It is untrue that it closes', 'it closes'],
    ['‸It is false that it closes', 'it closes'],
    ['‸It is not false that it closes', null],
    ['‸It is a lie that it closes', 'it closes'],
    ['‸It is not a lie that it closes', null],
    ['‸It is true that it closes', null],
    ['‸It is the truth that it closes', null],
    ['‸It is not the truth that it closes', 'it closes'],
    ['‸It is not a boat that closes', null],
    ['‸It was also wholly untrue, he said', ', he said'],
    ['‸He is not true that it closes', null],
    ['‸It said not true that it closes', null],
    ['‸It', null],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, skipDenial(read.words, read.at))).toBe(expected);
  });
});

describe('isDeniedBefore(words, quotation)', () => {
  test.each<[string, boolean]>([
    ['It is not true that the quay is ‸“late”', true],
    ['It is true that the quay is ‸“late”', false],
    ['It is not true. He said that the quay is ‸“late”', false],
    ['It is not true that “old” quays are ‸“late”', false],
    ['It is not true, and he said that the quay is ‸“late”', false],
    ['It is not true the quay is ‸“late”', false],
    ['Poe said it was simply and really not the case that the quay is ‸“late”', false],
    ['‸“Late” was said', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isDeniedBefore(read.words, read.at)).toBe(expected);
  });
});

describe('followsDenial(words, attribution)', () => {
  test.each<[string, boolean]>([
    ['It is not true, ‸Poe said', true],
    ['It is not true ‸Poe said', false],
    ['It is true, ‸Poe said', false],
    ['It is not true that, ‸Poe said', true],
    ['‸Poe said', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(followsDenial(read.words, read.at)).toBe(expected);
  });
});
