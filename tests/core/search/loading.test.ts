import { expect, test } from 'vitest';
import { loadPostings, loadTexts } from '../../../src/core/search/loading.ts';
import { openRecords, recordsOf } from '../../support/search-records.ts';

const long = (letter: string) => ({ words: [`${letter.repeat(90_000)} quay`] });
const records = recordsOf(['a', 'b', 'c'].map(long));

test('openIndex(head, source) loads the texts of a small site, and nothing of a large one', async () => {
  const small = await openRecords(records);
  expect([small.asked, small.index.words.length]).toEqual([['texts 0'], 4]);
  const large = await openRecords(records, 0);
  expect([large.asked, large.index.words.length]).toEqual([[], 4]);
});

test('loadTexts(index, source, groups) asks for a part once, however many of its groups are wanted', async () => {
  const { index, source, asked } = await openRecords(records, 0);
  await loadTexts(index, source, [2, 0, 2]);
  expect(asked).toEqual(['texts 2', 'texts 0']);
  await loadTexts(index, source, [0, 1, 2]);
  expect(asked).toEqual(['texts 2', 'texts 0', 'texts 1']);
  expect([0, 1, 2].map((group) => index.textsOf(group).statement)).toEqual(['s-0', 's-1', 's-2']);
});

test('loadPostings(index, source, words) asks for a part once', async () => {
  const { index, source, asked } = await openRecords(records, 0);
  const quay = index.find('quay') ?? -1;
  await loadPostings(index, source, [quay, 0]);
  await loadPostings(index, source, [quay]);
  await loadPostings(index, source, []);
  expect([asked, [...index.rowsOf(quay)]]).toEqual([['postings 0'], [0, 1, 2]]);
});
