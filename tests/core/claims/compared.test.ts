import { describe, expect, test } from 'vitest';
import { findFailedStretches, othersFinder } from '../../../src/core/claims/compared.ts';
import { foldWords } from '../../../src/core/claims/folded-words.ts';
import { alignColumns } from '../../../src/core/collate/columns/columns.ts';
import { loneStretches, markFound } from '../../../src/core/collate/columns/found-words.ts';
import { toArticle } from '../../support/articles.ts';

const articles = [
  toArticle('daily', 'It rained. A crowd of 1,000 stood by the road on that day.'),
  toArticle('herald', 'Until noon a crowd of 1 000 stood there.'),
];
/** A comparison that missed everything. */
const columns = alignColumns(articles, []);
const inMarks = () => [];

describe('findFailedStretches(stretches, articles, inMarks)', () => {
  test('finds what is said to be in one column alone and stands in another', () => {
    const [daily = '', herald = ''] = articles.map(({ text }) => text);
    const failed = findFailedStretches(loneStretches(columns), articles, inMarks);
    expect(
      failed.map(({ article, start, end, at }) =>
        article === 'daily'
          ? [daily.slice(start, end), herald.slice(at, at + 7)]
          : [herald.slice(start, end), daily.slice(at, at + 7)],
      ),
    ).toEqual([
      ['A crowd of 1,000 stood', 'a crowd'],
      ['a crowd of 1 000 stood', 'A crowd'],
    ]);
  });

  test('finds nothing where what stands in both is marked', () => {
    const failed = findFailedStretches(loneStretches(columns), articles, inMarks);
    expect(
      findFailedStretches(loneStretches(markFound(columns, articles, failed)), articles, inMarks),
    ).toEqual([]);
  });
});

test('othersFinder(articles, inMarks) takes no words together over the end of a sentence', () => {
  const find = othersFinder(articles, inMarks);
  const search = (words: string) => find('times', foldWords(words, { start: 0, end: words.length })).length;
  expect(search('by the road on that day')).toBe(1);
  expect(search('by the. Road on that')).toBe(0);
});
