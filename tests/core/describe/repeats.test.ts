import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { areSameWords, formatPlaces, gatherRepeats } from '../../../src/core/describe/repeats.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

describe('gatherRepeats(quotations)', () => {
  const text =
    '“The harbour stays open,” Holt said.\n\nShips waited.\n\n“The harbour stays open,” Holt said.';
  const articles = [toArticle('daily', text), toArticle('herald', '“The harbour stays open,” Holt said.')];
  const gathered = gatherRepeats(analyzeEvent(someEvent, articles, []).quotations);

  test('makes one of what an article prints twice, and none of what two articles print', () => {
    expect(gathered.map(({ quotation, again }) => [quotation.article, again.length])).toEqual([
      ['daily', 1],
      ['herald', 0],
    ]);
  });

  test('names both places', () => {
    const [first] = gathered;
    const [article] = articles;
    if (!first || !article) throw new Error('Nothing gathered.');
    expect(formatPlaces(article, [first.quotation, ...first.again])).toBe(
      'in the first paragraph of 3 and in paragraph 3 of 3',
    );
  });
});

describe('areSameWords(a, b)', () => {
  test.each([
    ['q-abc', 'q-abc-2', true],
    ['q-abc-2', 'q-abc-3', true],
    ['q-1', 'q-2', false],
  ])('%s and %s', (a, b, same) => {
    expect(areSameWords(a, b)).toBe(same);
  });
});
