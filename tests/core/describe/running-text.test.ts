import { describe, expect, test } from 'vitest';
import { countPassageWords } from '../../../src/core/describe/passage-words.ts';
import { findRunningPassages } from '../../../src/core/describe/running-passages.ts';
import { shareOfRunningText } from '../../../src/core/describe/running-text.ts';
import { inventEvent } from '../../support/invented-event.ts';

const GALE = 'a gale tore forty metres of masonry out of the wall';
const PILOTS = 'the pilots went on strike in the first week of March';
const SPEECH = 'The mayor said “we shall not rest before the harbour is open”';

describe('shareOfRunningText(analysis)', () => {
  const event = inventEvent({
    articles: [
      {
        id: 'daily',
        text: `In January ${GALE}. Then ${PILOTS}. ${SPEECH.replace(/[“”]/g, (mark) => (mark === '“' ? '“⟦She: ' : '⟧”'))}.`,
      },
      {
        id: 'herald',
        text: `Last year ${GALE}. ${SPEECH.replace(/[“”]/g, (mark) => (mark === '“' ? '“⟦She: ' : '⟧”'))}.`,
      },
      { id: 'times', text: `As ${PILOTS}, ${GALE}.` },
      { id: 'post', text: 'Nothing of the kind.' },
    ],
    shared: [GALE, PILOTS, SPEECH],
  });

  test('counts the passages that are told of each pair, most words first', () => {
    expect(shareOfRunningText(event)).toEqual([
      { articles: ['daily', 'times'], passages: 2, unquoted: 22 },
      { articles: ['daily', 'herald'], passages: 1, unquoted: 11 },
      { articles: ['herald', 'times'], passages: 1, unquoted: 11 },
    ]);
  });

  test('is the sum of what is told of each passage', () => {
    const counted = countPassageWords(event);
    const told = findRunningPassages(event);
    for (const { articles, passages, unquoted } of shareOfRunningText(event)) {
      const own = told.filter(({ spans }) =>
        articles.every((id) => spans.some(({ article }) => article === id)),
      );
      expect(own).toHaveLength(passages);
      expect(own.reduce((sum, { id }) => sum + (counted.get(id)?.unquoted ?? 0), 0)).toBe(unquoted);
    }
  });
});
