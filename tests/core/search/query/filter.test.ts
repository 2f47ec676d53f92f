import { beforeEach, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../../src/core/search/index/search-index.ts';
import { makeRowCheck, needsLikeNames, readFilters } from '../../../../src/core/search/query/filter.ts';
import { parseQuery } from '../../../../src/core/search/query/query.ts';
import { readState } from '../../../../src/core/search/state.ts';
import { openRecords, recordsOf } from '../../../support/search-records.ts';

// Three rows of the vote of 2 May 2024 (Daily, Herald, Post) and one of the bridge of 20 January 2025 (Daily).
let index: SearchIndex;

beforeEach(async () => {
  const opened = await openRecords(
    recordsOf([
      {
        words: ['we stay', 'they stay', 'all stay'],
        speaker: 'Anna Holm',
        treatments: ['base', 'cut', 'cut'],
      },
      { words: ['it opens'], speaker: 'Erik Holm', event: 1 },
    ]),
  );
  index = opened.index;
});

function read(q: string, controls = '') {
  const query = parseQuery(q);
  return readFilters(index, query, readState(new URLSearchParams(controls)), undefined);
}

/** The outlets of the rows that pass. */
function passing(q: string, controls = ''): string {
  const check = makeRowCheck(index, read(q, controls));
  return [...index.articles.keys()]
    .filter((row) => check(row) === 0)
    .map((row) => ['Daily', 'Herald', 'Post', 'Daily later'][row])
    .join(', ');
}

describe('readFilters(index, query, state, likeness) with makeRowCheck(index, filters)', () => {
  test.each([
    ['', '', 'Daily, Herald, Post, Daily later'],
    ['outlet:herald', '', 'Herald'],
    ['', 'outlet=herald', 'Herald'],
    ['outlet:herald', 'outlet=herald&outlet=post', 'Herald'],
    ['outlet:herald outlet:post', 'outlet=post', 'Post'],
    ['outlet:herald', 'outlet=post', ''],
    ['outlet:daily', 'event=bridge-opening', 'Daily later'],
    ['-outlet:daily', '', 'Herald, Post'],
    ['-outlet:daily -outlet:post', '', 'Herald'],
    ['outlet:daily -event:bridge-opening', '', 'Daily'],
    ['treatment:cut', 'outlet=post', 'Post'],
    ['-treatment:cut', '', 'Daily, Daily later'],
    ['speaker:holm', '', 'Daily, Herald, Post, Daily later'],
    ['speaker:erik', '', 'Daily later'],
    ['-speaker:anna', '', 'Daily later'],
    ['from:2025', '', 'Daily later'],
    ['from:2024-05-02', '', 'Daily, Herald, Post, Daily later'],
    ['from:2024-05-03', '', 'Daily later'],
    ['to:2024-05-02', '', 'Daily, Herald, Post'],
    ['to:2024-05-01', '', ''],
    ['from:2024', 'from=2025', 'Daily later'],
    ['from:2025', 'from=2024', 'Daily later'],
    ['to:2024', 'to=2025', 'Daily, Herald, Post'],
    ['to:2025', 'to=2024', 'Daily, Herald, Post'],
    ['to:2024', '', 'Daily, Herald, Post'],
    ['', 'to=2024', 'Daily, Herald, Post'],
    ['outlet:nowhere', '', ''],
  ])('%j and the controls %j leave: %s', (q, controls, rows) => {
    expect(passing(q, controls)).toBe(rows);
  });

  test('says which values name nothing, wherever they are set', () => {
    expect(read('outlet:nowhere -speaker:nobody', 'event=never&outlet=post').unknown).toEqual([
      { name: 'outlet', value: 'nowhere' },
      { name: 'event', value: 'never' },
      { name: 'speaker', value: 'nobody' },
    ]);
  });

  test('tells by a bit each what a row fails', () => {
    const check = makeRowCheck(
      index,
      read('outlet:herald event:bridge speaker:erik treatment:cut from:2025'),
    );
    expect([0, 1, 2, 3].map((row) => check(row).toString(2).padStart(5, '0'))).toEqual([
      '11111',
      '10110',
      '10111',
      '01001',
    ]);
  });
});

describe('needsLikeNames(index, query)', () => {
  test.each([
    ['harbour', false],
    ['outlet:herald', false],
    ['speaker:holm', false],
    ['speaker:hulm', true],
    ['outlet:herald speaker:hulm', true],
  ])('of %j: %j', (q, isNeeded) => {
    expect(needsLikeNames(index, parseQuery(q))).toBe(isNeeded);
  });
});
