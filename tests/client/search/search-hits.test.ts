import { describe, expect, test } from 'vitest';
import { groupByEvent, sayCounts, tellRow, type RowWords } from '../../../src/client/search/search-hits.ts';
import type { Hit } from '../../../src/core/search/search.ts';
import { english } from '../../../src/views/say.ts';
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

test('a hit says how each article tells the words that it does not tell as said', async () => {
  const denied = await openRecords(
    recordsOf([
      { words: ['we sold the boats', 'the toll rises'] },
      { words: ['we sold the boats', 'we sold the boats'], told: ['denied', 'alleged'] },
    ]),
  );
  const words: RowWords = { treatments: english.lists.treatments, factuality: english.factuality };
  const { single } = words.treatments;
  const told = (await searchAt(denied, 'q=boats')).hits.flatMap(({ statement, rows }) =>
    rows.map((row) => [statement, row.outlet?.name, tellRow(row, words)]),
  );
  expect(told.toSorted()).toEqual([
    ['s-0', 'Daily', single],
    ['s-1', 'Daily', `${single}; ${english.factuality.denied}`],
    ['s-1', 'Herald', `${single}; ${english.factuality.alleged}`],
  ]);
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
