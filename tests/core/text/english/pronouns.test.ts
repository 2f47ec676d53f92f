import { expect, test } from 'vitest';
import { isPronoun } from '../../../../src/core/text/english/pronouns.ts';

test.each([
  ['he', true],
  ['She', true],
  ['others', true],
  ['the mayor', false],
  ['Heath', false],
])('isPronoun(%s): %s', (name, expected) => {
  expect(isPronoun(name)).toBe(expected);
});
