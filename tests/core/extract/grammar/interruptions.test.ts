import { describe, expect, test } from 'vitest';
import {
  findBeforeAside,
  findRelative,
  isRelativePronoun,
} from '../../../../src/core/extract/grammar/interruptions.ts';
import { printMention, readMarkedWords } from '../../../support/marked-words.ts';

describe('findBeforeAside(words, close, verb): the name before what commas, brackets or dashes enclose', () => {
  test.each<[string, string | null]>([
    ['Hikmet Hajiyev, a presidential aide‸, ‸wrote', 'Hikmet Hajiyev'],
    ['Hikmet Hajiyev (an aide‸) ‸wrote', 'Hikmet Hajiyev'],
    ['Hikmet Hajiyev (an aide)‸, ‸wrote', 'Hikmet Hajiyev'],
    ['Hikmet Hajiyev — an aide ‸— ‸wrote', 'Hikmet Hajiyev'],
    ['Hikmet Hajiyev – an aide ‸– ‸wrote', 'Hikmet Hajiyev'],
    ['The boats (an aide‸) ‸wrote', null],
    ['Ann Poe left. A mayor‸, ‸wrote', null],
    ['in Oslo, an aide‸, ‸wrote', null],
    ['Ann Poe, in Oslo, an aide‸, ‸wrote', 'Ann Poe'],
    ['Ann Poe (D-Ohio), in a speech‸, ‸wrote', 'Ann Poe'],
    ['The mayor, Ann Poe‸, ‸wrote', 'The mayor'],
    ['Ann Poe, the mayor, who won‸, ‸wrote', 'Ann Poe'],
    ['Ann Poe, Jo Lee‸, ‸wrote', 'Ann Poe'],
  ])('in “%s” it is %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, findBeforeAside(read.words, read.at, read.to))).toBe(expected);
  });
});

describe('findRelative(words, pronoun): whom “who”, “which” and “that” stand for', () => {
  test.each<[string, string | null]>([
    ['Ann Poe, the mayor, ‸who said', 'who = Ann Poe'],
    ['Ann Poe ‸who said', 'who = Ann Poe'],
    ['the plan ‸that said', 'that = the plan'],
    ['an attack on Ann Poe, ‸who said', 'who = Ann Poe'],
    ['an attack on the town, ‸who said', 'who = the town'],
    ['a mother of Ann Poe, ‸who said', 'who = a mother of Ann Poe'],
    ['an attack on Ann Poe, ‸which said', 'which = an attack on Ann Poe'],
    ['him ‸who said', null],
    ['Poe left. ‸Who said', null],
    [', ‸who said', null],
    ['‸who said', null],
  ])('in “%s” it is %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, findRelative(read.words, read.at))).toBe(expected);
  });
});

describe('isRelativePronoun(word)', () => {
  test.each<[string, boolean]>([
    ['‸who', true],
    ['‸which', true],
    ['‸that', true],
    ['‸whom', false],
    ['‸', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isRelativePronoun(read.words[read.at])).toBe(expected);
  });
});
