import { expect, test } from 'vitest';
import { hashText } from '../../../src/core/text/hash.ts';

test('hashText(text) names a text for good', () => {
  expect(hashText('')).toBe(hashText(''));
  expect(hashText('we shall not rest')).toBe('jdgfe9zpi8');
});

test('hashText(text) tells many texts apart', () => {
  const names = new Set(Array.from({ length: 50_000 }, (_, index) => hashText(`text ${index}`)));
  expect(names.size).toBe(50_000);
});
