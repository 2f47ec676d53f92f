import { expect, test } from 'vitest';
import { joinLines } from '../../../src/core/text/join-lines.ts';

test('joinLines(text) makes one line of several, without the spaces at their ends', () => {
  expect(joinLines('We shall \n  keep the\nquay.')).toBe('We shall keep the quay.');
});
