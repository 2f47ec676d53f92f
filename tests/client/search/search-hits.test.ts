import { describe, expect, test } from 'vitest';
import { sayCounts } from '../../../src/client/search/search-hits.ts';
import { openRecords, recordsOf, searchAt } from '../../support/search-records.ts';

const opened = await openRecords(
  recordsOf([
    { words: ['We shall not close the harbour', 'We shall not close the harbour', 'We shall not'] },
    { words: ['the harbour toll would rise'], treatments: ['clause'] },
    { words: ['', 'the toll would fall'], treatments: ['base', 'clause'] },
  ]),
);

describe('sayCounts(result)', () => {
  test.each([
    ['harbour', '1 statement, 2 wordings; 1 clause without quotation marks'],
    ['shall', '1 statement, 3 wordings'],
    ['toll', '2 clauses without quotation marks'],
    ['xqzwvk', 'No results.'],
  ])('says of a search for “%s”: %s', async (q, expected) => {
    expect(sayCounts(await searchAt(opened, `q=${q}`))).toBe(expected);
  });
});
