import { describe, expect, test } from 'vitest';
import { findSharing } from '../../../src/core/search/sharing.ts';
import { openRecords, recordsOf } from '../../support/search-records.ts';

describe('findSharing(index, source, keys, limit)', () => {
  const records = recordsOf([
    { words: ['the old quay', 'the old stone quay of rope'] },
    { words: ['the old stone quay'] },
    { words: ['the quay', 'the', 'the'] },
    { words: ['the rope and stone and quay', 'the'] },
    { words: ['nothing'] },
  ]);
  const share = async (keys: string, limit: number) => {
    const { index, source } = await openRecords(records, 0);
    return findSharing(index, source, keys.split(' '), limit);
  };

  test('finds the groups of which some row shares most, the rarer words first', async () => {
    expect(await share('old stone quay rope', 9)).toEqual([0, 3, 1, 2]);
    expect(await share('the', 9)).toEqual([0, 1, 2, 3]);
    expect(await share('nothing the', 1)).toEqual([4]);
  });

  test('gives so many at most, and none for words that nobody says', async () => {
    expect(await share('old stone quay rope', 2)).toEqual([0, 3]);
    expect(await share('old stone quay rope', 0)).toEqual([]);
    expect(await share('xqzwv', 9)).toEqual([]);
  });
});
