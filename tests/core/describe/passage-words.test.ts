import { describe, expect, test } from 'vitest';
import { countPassageWords } from '../../../src/core/describe/passage-words.ts';
import { inventEvent } from '../../support/invented-event.ts';

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
  });

  test('counts only the words that both print', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'The mayor said on Monday that ships may enter.' },
        { id: 'herald', text: 'The mayor told us on Monday that ships may enter.' },
      ],
    });
    const spans = event.articles.map(({ id, text }) => ({ article: id, start: 0, end: text.length }));
    const counted = countPassageWords({ ...event, passages: [{ id: 'p-1', spans, words: 9 }] });
    expect(counted.get('p-1')).toEqual({ shared: 8, unquoted: 8 });
  });
});
