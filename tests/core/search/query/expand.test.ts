import { describe, expect, test } from 'vitest';
import { openRecords, recordsOf, searchAt } from '../../../support/search-records.ts';

const open = (...texts: readonly string[]) =>
  openRecords(recordsOf(texts.map((text) => ({ words: [text] }))));

describe('expandQuery(index, query, likeness, isForgiving)', async () => {
  const opened = await open(
    'the harbours are safe',
    'one harvest is safe',
    'a quay is safe',
    'the quays are old',
  );

  test.each([
    ['the last word for a beginning', 'safe har', ['s-0', 's-1']],
    ['also of two letters', 'safe ha', ['s-0', 's-1']],
    ['no last word that has ended', 'safe ha ', []],
    ['a word inside for a beginning where nobody says it so', 'harb safe', ['s-0']],
    ['a word of three letters inside too', 'har safe', ['s-0', 's-1']],
    ['no word of two letters inside', 'ha safe', []],
    ['a word for another like it where no row has all as typed', 'quay old', ['s-3']],
    ['a word that is said last for itself and for a beginning', 'are quay', ['s-3']],
    ['no word in marks for a beginning', '"quay" are', []],
    ['no word in marks for another', '"quai" safe', []],
    ['a misspelt word for one that is said', 'quqy safe', ['s-2']],
  ])('takes %s', async (_name, q, expected) => {
    const { hits, isComplete } = await searchAt(opened, new URLSearchParams({ q }).toString());
    // Where no row has all of the words, some are found that have most.
    expect(isComplete ? hits.map(({ statement }) => statement) : []).toEqual(expected);
  });
});
