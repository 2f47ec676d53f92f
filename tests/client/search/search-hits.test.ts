import { describe, expect, test } from 'vitest';
import { groupByEvent, sayCounts } from '../../../src/client/search/search-hits.ts';
import type { Hit } from '../../../src/core/search/search.ts';
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
    ['harbour', '1 statement, 2 versions; 1 remark not in quotation marks'],
    ['shall', '1 statement, 3 versions'],
    ['toll', '2 remarks not in quotation marks'],
    ['xqzwvk', 'No results.'],
  ])('says of a search for “%s”: %s', async (q, expected) => {
    expect(sayCounts(await searchAt(opened, `q=${q}`))).toBe(expected);
  });
});

test('hits stand under their events, in the order of the best hit of each', () => {
  const hitOf = (event: string, statement: string) =>
    ({ statement, event: { id: event, name: event, date: '2024-05-02' } }) as Hit;
  const hits = [hitOf('vote', 'a'), hitOf('ferry', 'b'), hitOf('vote', 'c'), hitOf('ferry', 'd')];
  expect(groupByEvent(hits).map((own) => own.map(({ statement }) => statement))).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});
