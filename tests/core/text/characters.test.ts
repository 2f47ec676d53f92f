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
  ['\ud800', SEGMENTED],
  ['\ud83d', SEGMENTED],
  ['\udfff', SEGMENTED],
  ['\ue000', OTHER],
  ['\ud7ff', OTHER],
  ['ー', SEGMENTED],
  ['\u200d', MARK],
  ['\u2060', MARK],
  ['\u200c', MARK],
  ['한', LETTER],
  ['\u3000', SPACE],
  ['ａ', LETTER],
  ['１', DIGIT],
  ['”', OTHER],
  ['$', OTHER],
  ['_', OTHER],
])('characterClass of %j', (character, expected) => {
  expect(characterClass(character.charCodeAt(0))).toBe(expected);
});
