import { describe, expect, test } from 'vitest';
import type { EventAnalysis } from '../../../src/core/model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import {
  findComparedWith,
  findPairs,
  linkComparisons,
  writeComparison,
} from '../../../src/views/compare/comparisons.ts';
import type { Site } from '../../../src/views/site.ts';
import { inventEvent } from '../../support/invented-event.ts';

function inventDated(id: string, date: string, texts: Record<string, string>): EventAnalysis {
  const articles = Object.entries(texts).map(([outlet, text]) => ({ id: `${id}-${outlet}`, outlet, text }));
  const analysis = inventEvent({ articles });
  return {
    ...analysis,
    event: { ...analysis.event, id, date, story: 'harbour' },
    articles: analysis.articles.map((article) => ({ ...article, event: id })),
  };
}

const vote = inventDated('vote', '2024-05-02', {
  herald: 'It is an attack on our sovereignty and territorial integrity.',
  daily: 'The council met on Thursday.',
  times: 'Members left early.',
});
const recall = inventDated('recall', '2024-06-01', {
  daily: 'They spoke of sovereignty and territorial integrity again.',
});
const site = {
  addresses: addressesUnder('/', 'https://example.org'),
  events: [recall, vote],
  corpus: { stories: [{ id: 'harbour', title: 'The harbour', terms: [] }] },
  wholeTextEvents: new Map(),
  outletsById: new Map([['daily', { id: 'daily', name: 'The Daily', publish: 'full' }]]),
} as unknown as Site;

describe('findPairs(site)', () => {
  test('has each pair of an event once, and pairs of a story’s events where wording comes back', () => {
    expect(findPairs(site).map(({ a, b }) => [a.id, b.id])).toEqual([
      ['vote-daily', 'vote-herald'],
      ['vote-daily', 'vote-times'],
      ['vote-herald', 'vote-times'],
      ['recall-daily', 'vote-herald'],
    ]);
  });
});

describe('findComparedWith(site, article)', () => {
  test('names the others, of other events too', () => {
    const [herald] = vote.articles.filter(({ outlet }) => outlet === 'herald');
    expect(herald && findComparedWith(site, herald)).toEqual([
      { id: 'vote-daily', name: 'The Daily' },
      { id: 'vote-times', name: 'vote-times' },
      { id: 'recall-daily', name: 'The Daily' },
    ]);
  });
});

describe('linkComparisons(site, analysis)', () => {
  test('leads to all articles first, then to pairs with the words that they have in common, and needs two', () => {
    expect(linkComparisons(site, vote)).toEqual([
      { address: '/events/vote/compare/', name: 'All three articles' },
      { address: '/compare/vote-daily/vote-herald/', name: 'vote-herald and The Daily', commonWordCount: 0 },
      { address: '/compare/vote-herald/vote-times/', name: 'vote-herald and vote-times', commonWordCount: 0 },
      { address: '/compare/vote-daily/vote-times/', name: 'The Daily and vote-times', commonWordCount: 0 },
    ]);
    expect(linkComparisons(site, recall)).toEqual([]);
  });
});

describe('writeComparison(comparison)', () => {
  const column = { outletName: 'The Daily', wordCount: 90, sharedWordCount: 12, article: vote.articles[0] };

  test('counts words of each, and says when nothing is shared', () => {
    const columns = [column, { ...column, outletName: 'The Herald', wordCount: 40 }] as never[];
    expect(writeComparison({ columns, rows: [], sharedRowCount: 1 })).toBe(
      'In one row the articles have words in common: 12 of The Daily’s 90 words and 12 of The Herald’s 40 words.',
    );
    expect(writeComparison({ columns: [...columns, column] as never, rows: [], sharedRowCount: 2 })).toBe(
      'In two rows two articles or more print the same wording.',
    );
    expect(writeComparison({ columns, rows: [], sharedRowCount: 0 })).toBe(
      'No wording that both print was found.',
    );
  });
});
