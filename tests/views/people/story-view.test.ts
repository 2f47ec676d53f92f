import { expect, test } from 'vitest';
import { creditOf } from '../../../src/views/people/story-view.ts';
import { inventEvent } from '../../support/invented-event.ts';

const { quotations } = inventEvent({
  articles: [{ id: 'daily', text: 'Holm said: “⟦Holm: we shall not rest⟧”.' }],
});
const [said] = quotations;
if (!said) throw new Error('The article has a quotation.');

test('an article’s own sentence is called its own, and reported speech without marks that', () => {
  expect(creditOf(null)).toBe('in the article’s own words');
  expect(creditOf({ ...said, kind: 'indirect', marks: 'none' })).toMatch(/^without marks; .*Holm/);
  expect(creditOf(said)).toMatch(/^[^;]*Holm/);
});
