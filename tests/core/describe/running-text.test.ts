import { describe, expect, test } from 'vitest';
import { countPassageWords, shareOfRunningText } from '../../../src/core/describe/running-text.ts';
import { inventEvent } from '../../support/invented-event.ts';

describe('shareOfRunningText(analysis)', () => {
  test('counts the words of each side in shared passages once, and those outside marks', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'The mayor said on Monday “⟦She: we shall not rest⟧” and left. More.' },
        { id: 'herald', text: 'Then the mayor said on Monday “⟦She: we shall not rest⟧” and left.' },
        { id: 'times', text: 'Nothing of the kind.' },
      ],
      shared: ['mayor said on Monday “we shall not rest” and left', 'said on Monday “we shall'],
    });
    expect(shareOfRunningText(event)).toEqual([
      {
        a: { article: 'daily', words: 10, unquoted: 6, of: 12 },
        b: { article: 'herald', words: 10, unquoted: 6, of: 12 },
        words: 10,
        unquoted: 6,
      },
    ]);
  });

  test('counts only the words that both print', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'The mayor said on Monday that ships may enter.' },
        { id: 'herald', text: 'The mayor told us on Monday that ships may enter.' },
      ],
    });
    const whole = event.articles.map(({ id, text }) => ({ article: id, start: 0, end: text.length }));
    const shared = shareOfRunningText({ ...event, passages: [{ id: 'p-1', spans: whole, words: 9 }] });
    expect(shared.map(({ words, unquoted }) => [words, unquoted])).toEqual([[8, 8]]);
  });
});

describe('countPassageWords(analysis)', () => {
  test('counts for each passage what all print, and of it what stands outside marks', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'The mayor said on Monday “⟦She: we shall not rest⟧”. More ships came in.' },
        {
          id: 'herald',
          text: 'So the mayor said on Monday “⟦She: we shall not rest⟧”. Here more ships came in.',
        },
      ],
      shared: ['mayor said on Monday “we shall not rest”', 'ships came in'],
    });
    expect([...countPassageWords(event)]).toEqual([
      ['p-1', { shared: 8, unquoted: 4 }],
      ['p-2', { shared: 3, unquoted: 3 }],
    ]);
    expect(shareOfRunningText(event)[0]?.unquoted).toBe(7);
  });
});
