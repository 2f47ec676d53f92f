import { describe, expect, test } from 'vitest';
import { toColumn } from '../../../../src/core/collate/columns/column-units.ts';
import { isEnough, tieWordings } from '../../../../src/core/collate/columns/column-words.ts';
import type { SharedWording } from '../../../../src/core/collate/columns/rows.ts';
import { toArticle } from '../../../support/articles.ts';

const DAILY = 'Mayor Holt said the old harbour would stay shut for one year.';
const HERALD = 'The old harbour will stay shut for the whole year, Holt said.';

/** The ties of two articles over stretches of theirs, with their words instead of the words' numbers. */
function tie(...stretches: readonly { readonly daily: string; readonly herald: string }[]) {
  const columns = [toColumn(toArticle('daily', DAILY)), toColumn(toArticle('herald', HERALD))] as const;
  const place = (article: string, text: string, words: string) => {
    const start = text.indexOf(words);
    return { article, spans: [{ start, end: start + words.length }] };
  };
  const wordings = stretches.map(({ daily, herald }, index): SharedWording => ({
    id: `wording-${index}`,
    kind: 'statement',
    // Of an article of no column, at offsets where both columns have words in common.
    places: [place('daily', DAILY, daily), place('herald', HERALD, herald), place('gazette', DAILY, DAILY)],
  }));
  const words = (column: 0 | 1, numbers: readonly number[]) => {
    const text = column === 0 ? DAILY : HERALD;
    return numbers
      .map((at) => columns[column].words[at])
      .map((word) => text.slice(word?.start, word?.end))
      .join(' ');
  };
  return tieWordings(columns, wordings).map(({ wording, pairs }) => ({
    wording,
    daily: words(
      0,
      pairs.map(({ a }) => a),
    ),
    herald: words(
      1,
      pairs.map(({ b }) => b),
    ),
  }));
}

describe('tieWordings(columns, wordings)', () => {
  test('pairs the words that two places have in common', () => {
    expect(
      tie({
        daily: 'the old harbour would stay shut for one year',
        herald: 'The old harbour will stay shut for the whole year',
      }),
    ).toEqual([
      {
        wording: 'wording-0',
        daily: 'the old harbour stay shut for year',
        herald: 'The old harbour stay shut for year',
      },
    ]);
  });

  test('ties no place of an article to one of a third, and nothing where no word is in common', () => {
    expect(tie({ daily: 'Mayor', herald: 'whole' })).toEqual([]);
  });

  test('has the wording of most words first', () => {
    expect(
      tie(
        { daily: 'stay shut', herald: 'stay shut' },
        { daily: 'the old harbour', herald: 'The old harbour' },
      ).map(({ daily }) => daily),
    ).toEqual(['the old harbour', 'stay shut']);
  });
});

describe('isEnough(wordCount, allCount)', () => {
  test.each([
    [1, 1, true],
    [1, 3, false],
    [2, 3, true],
    [1, 4, false],
  ])('%i of %i words: %s', (words, all, enough) => {
    expect(isEnough(words, all)).toBe(enough);
  });
});
