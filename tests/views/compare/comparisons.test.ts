import { describe, expect, test } from 'vitest';
import { findComparedWith, linkComparisons } from '../../../src/views/compare/comparisons.ts';
import { harbour as site, recall, siteOf, summit, vote } from '../../support/compared-site.ts';

describe('findComparedWith(site, article)', () => {
  test('leads to the others, of other events too: to their page, or where nothing is shared to their place', () => {
    const [herald] = vote.articles.filter(({ outlet }) => outlet === 'herald');
    expect(herald && findComparedWith(site, herald)).toEqual([
      { address: '/compare/vote-daily/vote-herald/', name: 'The Daily' },
      {
        address: '/events/vote/compare/?of=vote-herald&of=vote-times#of-vote-times',
        name: 'vote-times',
      },
      { address: '/compare/recall-daily/vote-herald/', name: 'The Daily' },
    ]);
  });

  test('has one link for all others of a large event', () => {
    const [first] = summit.articles;
    expect(first && findComparedWith(siteOf([summit]), first)).toEqual([
      { address: '/events/summit/compare/?of=summit-a#of-summit-a', name: 'the other 8 articles' },
    ]);
  });
});

describe('linkComparisons(site, analysis)', () => {
  test('leads to all articles first, then to pairs with the words that they have in common, and needs two', () => {
    expect(linkComparisons(site, vote)).toEqual([
      { address: '/events/vote/compare/', name: 'All three articles' },
      { address: '/compare/vote-daily/vote-herald/', name: 'vote-herald and The Daily', commonWordCount: 5 },
      {
        address: '/events/vote/compare/?of=vote-herald&of=vote-times#of-vote-times',
        name: 'vote-herald and vote-times',
      },
      {
        address: '/events/vote/compare/?of=vote-daily&of=vote-times#of-vote-times',
        name: 'The Daily and vote-times',
      },
    ]);
    expect(linkComparisons(site, recall)).toEqual([]);
  });

  test('has no pairs of a large event', () => {
    expect(linkComparisons(siteOf([summit]), summit)).toEqual([
      { address: '/events/summit/compare/', name: 'All nine articles' },
    ]);
  });
});
