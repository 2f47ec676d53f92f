import { describe, expect, test } from 'vitest';
import { findRunningPassages } from '../../../src/core/describe/running-passages.ts';
import type { Statement } from '../../../src/core/model.ts';
import { inventEvent } from '../../support/invented-event.ts';

const flour = 'forty tons of flour reached the harbour before noon on Friday';

function wordsOf(...texts: readonly string[]): number[] {
  const event = inventEvent({
    articles: texts.map((text, index) => ({ id: `a${index}`, text })),
    shared: [flour],
  });
  return findRunningPassages(event).map(({ words }) => words);
}

describe('findRunningPassages(analysis)', () => {
  test('has text that two articles print outside quotation marks', () => {
    expect(wordsOf(`The mayor said that ${flour}.`, `It is known that ${flour}.`)).toEqual([11]);
  });

  test.each([
    ['in both', `⟦Holt: ${flour}⟧`, `⟦Moreno: ${flour}⟧`],
    ['in one of them', `⟦Holt: ${flour}⟧`, `It is known that ${flour}.`],
    [
      'but for a few words',
      `⟦Holt: ${flour.slice(0, -9)}⟧ on Friday`,
      `⟦Holt: ${flour.slice(0, -9)}⟧ on Friday`,
    ],
  ])('has none that stands in quotation marks %s', (_where, ...texts) => {
    expect(wordsOf(...texts)).toEqual([]);
  });

  test.each([
    [[], ['a0', 'a1']],
    [[11], ['a0']],
  ])('has %j of words without marks that are a statement of %j', (expected, having) => {
    const event = inventEvent({
      articles: ['a0', 'a1'].map((id) => ({ id, text: `The mayor said that ${flour}.` })),
      shared: [flour],
      statements: (find) => [
        {
          readings: having.map((article) => ({
            article,
            treatment: 'unmarked',
            places: [{ field: 'body', spans: [find(article, flour)] }],
          })),
        } as unknown as Statement,
      ],
    });
    expect(findRunningPassages(event).map(({ words }) => words)).toEqual(expected);
  });
});
