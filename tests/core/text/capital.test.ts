import { expect, test } from 'vitest';
import { capitalize } from '../../../src/core/text/capital.ts';

test.each([
  ['seven words', 'Seven words'],
  ['“seven” words', '“seven” words'],
  ['élan', 'Élan'],
  ['𐐨 of two units', '𐐀 of two units'],
  ['', ''],
])('capitalize(%j) gives %j', (text, capital) => {
  expect(capitalize(text)).toBe(capital);
});
