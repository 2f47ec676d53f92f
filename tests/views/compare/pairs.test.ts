import { describe, expect, test } from 'vitest';
import {
  addressOfPair,
  findPairs,
  isChosenFrom,
  isLarge,
  MOST_PAIRED,
} from '../../../src/views/compare/pairs.ts';
import { harbour, inventDated, recall, siteOf, summit, vote } from '../../support/compared-site.ts';

const idsOf = (site: Parameters<typeof findPairs>[0]) => findPairs(site).map(({ a, b }) => [a.id, b.id]);

describe('findPairs(site)', () => {
  test('has pairs of an event that share wording, and pairs of a story’s events where wording comes back', () => {
    expect(idsOf(harbour)).toEqual([
      ['vote-daily', 'vote-herald'],
      ['recall-daily', 'vote-herald'],
    ]);
  });

  test('has each pair of an event of eight articles, none of one of nine', () => {
    const eight = inventDated(
      'eight',
      '2024-05-02',
      Object.fromEntries(summit.articles.slice(0, MOST_PAIRED).map(({ outlet, text }) => [outlet, text])),
      ['Ministers met on the wall'],
    );
    expect(isLarge(eight)).toBe(false);
    expect(idsOf(siteOf([eight]))).toHaveLength(28);
    expect(isLarge(summit)).toBe(true);
    expect(idsOf(siteOf([summit]))).toEqual([]);
  });

  test('makes no pairs of wording that more than eight articles of a story have', () => {
    const words = 'They spoke of sovereignty and territorial integrity again.';
    const texts = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`outlet-${at}`, words]));
    const first = inventDated('first', '2024-05-02', texts(4));
    const second = inventDated('second', '2024-06-02', texts(4));
    expect(idsOf(siteOf([second, first]))).toHaveLength(16);
    const more = inventDated('second', '2024-06-02', texts(5));
    expect(idsOf(siteOf([more, first]))).toEqual([]);
  });
});

describe('addressOfPair(site, a, b)', () => {
  test('is that of their page, or their place among all articles of their event', () => {
    const [herald, daily, times] = vote.articles;
    if (!herald || !daily || !times) throw new Error('Three were invented.');
    expect(addressOfPair(harbour, herald, daily)).toBe('/compare/vote-daily/vote-herald/');
    expect(addressOfPair(harbour, times, daily)).toBe(
      '/events/vote/compare/?of=vote-times&of=vote-daily#of-vote-daily',
    );
  });
});

test('an event sets any two of its articles side by side where it has more than two and not all pairs have a page', () => {
  expect([vote, recall].map((event) => isChosenFrom(harbour, event))).toEqual([true, false]);
  expect(isChosenFrom(siteOf([summit]), summit)).toBe(true);
  const two = inventDated('two', '2024-05-02', { a: 'One thing.', b: 'Another thing.' });
  expect(isChosenFrom(siteOf([two]), two)).toBe(false);
});
