import { expect, test } from 'vitest';
import { findOutside } from '../../src/site/passage-view.ts';

const text = '“We shall not rest,” Holt said on Monday in the harbour.';

function show(wordCount: number, stretch = { start: 0, end: text.length }): string {
  const { start, end } = findOutside(text, stretch, [{ start: 1, end: 19 }], wordCount);
  return text.slice(start, end);
}

test('a passage is shown where it has most words outside quotation marks', () => {
  expect(show(4)).toBe('Holt said on Monday');
});

test('it is shown from its beginning where that tells as much', () => {
  expect(show(3, { start: 0, end: 19 })).toBe('“We shall not');
});

test('it is shown to its end rather than in fewer words', () => {
  expect(show(9)).toBe('not rest,” Holt said on Monday in the harbour.');
});
