import { expect, test } from 'vitest';
import { skipDateline } from '../../../../src/core/extract/grammar/dateline.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

test.each([
  ['PORT ELLERY, N.B., March 3 (Wire) — ‸The board‸ left.', true],
  ['WASHINGTON – ‸Lee‸ left.', true],
  ['OSLO ― ‸Lee‸ left the old hall at noon, and the board of it – all of it – stayed.', true],
  ['LEE — ‸the mayor‸ — left.', false],
  ['Lee – ‸who left‸ in a boat that he had from his uncle, and others – came back.', false],
  ['The board — ‸Lee‸ left.', false],
  ['‸Lee‸ left.', false],
])('skipDateline(words, 0) in %j goes on behind the dash: %j', (notation, skips) => {
  const { words, at } = readMarkedWords(notation);
  expect(skipDateline(words, 0)).toBe(skips ? at : 0);
});
