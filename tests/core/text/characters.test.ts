import { expect, test } from 'vitest';
import {
  characterClass,
  DIGIT,
  LETTER,
  MARK,
  OTHER,
  SEGMENTED,
  SPACE,
} from '../../../src/core/text/characters.ts';

test.each([
  ['a', LETTER],
  ['ə', LETTER],
  ['გ', LETTER],
  ['7', DIGIT],
  ['½', DIGIT],
  ['\u00a0', SPACE],
  ['\n', SPACE],
  ['\u0301', MARK],
  ['\u00ad', MARK],
  ['語', SEGMENTED],
  ['\ud83d', SEGMENTED],
  ['”', OTHER],
  ['$', OTHER],
  ['_', OTHER],
])('characterClass of %j', (character, expected) => {
  expect(characterClass(character.charCodeAt(0))).toBe(expected);
});
