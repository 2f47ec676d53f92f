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

  test('looks at the 120 rarest words of a text, each once', async () => {
    const word = (at: number) => `w${at}`;
    const common = { words: [Array.from({ length: 130 }, (_, at) => word(at)).join(' ')] };
    const groups = async (rare: number) => {
      // All of the words are in the first, those after the rare ones in the second too.
      const second = { words: [Array.from({ length: 130 - rare }, (_, at) => word(rare + at)).join(' ')] };
      const { index, source } = await openRecords(recordsOf([common, second]), 0);
      const keys = Array.from({ length: 130 }, (_, at) => word(at));
      return findSharing(index, source, [...keys, ...keys.slice(rare)], 9);
    };
    expect(await groups(119)).toEqual([0, 1]);
    expect(await groups(120)).toEqual([0]);
  });

  test('loads the texts of what it gives, and no other', async () => {
    const long = (text: string) => ({ words: [`${text} ${'a'.repeat(159_000)}`] });
    const { index, source, asked } = await openRecords(recordsOf(['quay', 'pier', 'mill'].map(long)), 0);
    expect(await findSharing(index, source, ['pier', 'pier'], 9)).toEqual([1]);
    expect(asked).toEqual(['postings 0', 'texts 1']);
  });
});
