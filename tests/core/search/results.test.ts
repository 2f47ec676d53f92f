import { describe, expect, test } from 'vitest';
import { openRecords, recordsOf, type Said, searchAt } from '../../support/search-records.ts';

const everywhere = (words: string): Said => ({ words: [words, words, words] });

describe('groups of results', () => {
  test('puts what is found in more outlets first, then what is newer, then what comes first', async () => {
    const opened = await openRecords(
      recordsOf([
        { words: ['the quay is safe'] },
        { words: ['the quay is safe'] },
        { words: ['the quay is safe'], event: 1 },
        everywhere('the quay is safe'),
        { words: ['the quay is safe', 'the quay is safe'] },
      ]),
    );
    const { hits } = await searchAt(opened, 'q=quay');
    expect(hits.map(({ statement, outletCount }) => [statement, outletCount])).toEqual([
      ['s-3', 3],
      ['s-4', 2],
      ['s-2', 1],
      ['s-0', 1],
      ['s-1', 1],
    ]);
  });

  test('takes a statement for as good as the best of its rows', async () => {
    const apart = 'the quay is so safe';
    const opened = await openRecords(
      recordsOf([
        everywhere(apart),
        { words: [apart, 'a safe quay', apart] },
        { words: ['a safe quay', apart] },
      ]),
    );
    const { hits } = await searchAt(opened, 'q=safe+quay');
    expect(hits.map(({ statement }) => statement)).toEqual(['s-1', 's-2', 's-0']);
  });

  test.each([0, 1, 2, 3, 4])('gives the best %i, and counts all', async (limit) => {
    const opened = await openRecords(
      recordsOf([
        { words: ['a quay'] },
        { words: ['a quay', 'a quay'] },
        everywhere('a quay'),
        { words: ['a harbour'] },
      ]),
    );
    const { hits, groupCount, rowCount } = await searchAt(opened, 'q=quay', limit);
    expect(hits.map(({ statement }) => statement)).toEqual(['s-2', 's-1', 's-0'].slice(0, limit));
    expect([groupCount, rowCount]).toEqual([3, 6]);
  });

  test('gives of a statement the rows that are found, the best first', async () => {
    const opened = await openRecords(
      recordsOf([{ words: ['the quay', 'nothing at all', 'the old quay'] }, { words: ['old'] }]),
    );
    const { hits } = await searchAt(opened, 'q=old+quay');
    expect(hits[0]?.rows.map(({ outlet }) => outlet?.name)).toEqual(['Post']);
    const { hits: more } = await searchAt(opened, 'q=quay');
    expect(more[0]?.rows.map(({ outlet, article }) => `${outlet?.name} ${article}`)).toEqual([
      'Daily harbour-vote-daily',
      'Post harbour-vote-post',
    ]);
  });

  test('counts clauses without quotation marks', async () => {
    const opened = await openRecords(
      recordsOf([
        { words: ['the quay', 'the quay'], treatments: ['base', 'cut'] },
        { words: ['the quay'], treatments: ['clause'] },
        { words: ['', 'the quay'], treatments: ['single', 'clause'] },
        { words: ['the quay'] },
      ]),
    );
    const { rowCount, clauseCount } = await searchAt(opened, 'q=quay');
    expect([rowCount, clauseCount]).toEqual([5, 2]);
  });

  test('lists of each filter what its values would leave, those that are set first, then by count and name', async () => {
    const opened = await openRecords(
      recordsOf([
        { words: ['a quay', 'a quay'], speaker: 'Zoe', treatments: ['base', 'cut'] },
        { words: ['a quay'], speaker: 'Ann' },
        { words: ['a quay'], speaker: 'Ben', event: 1 },
        { words: ['a quay'] },
      ]),
    );
    const { facets } = await searchAt(opened, 'q=quay&speaker=ben');
    const show = (name: keyof typeof facets) =>
      facets[name].map(({ id, count, isSet }) => `${id} ${count}${isSet ? ' set' : ''}`);
    expect(show('speaker')).toEqual(['ben 1 set', 'zoe 2', 'ann 1']);
    expect(show('event')).toEqual(['bridge-opening 1']);
    expect(show('outlet')).toEqual(['daily 1']);
    const { facets: all } = await searchAt(opened, 'q=quay');
    expect(all.treatment.map(({ id, count }) => `${id} ${count}`)).toEqual(['base 1', 'cut 1', 'single 3']);
    expect(all.outlet.map(({ id, count }) => `${id} ${count}`)).toEqual(['daily 4', 'herald 1']);
  });

  test('lists fifty values of a filter at most', async () => {
    const said = Array.from({ length: 60 }, (_, at) => ({ words: ['a quay'], speaker: `Person ${at}` }));
    const opened = await openRecords(recordsOf(said));
    expect((await searchAt(opened, 'q=quay')).facets.speaker).toHaveLength(50);
  });

  test('keeps a value that is set though it leaves nothing', async () => {
    const opened = await openRecords(recordsOf([{ words: ['a quay'] }, { words: ['', 'a jetty'] }]));
    const { facets, groupCount } = await searchAt(opened, 'q=quay&outlet=herald');
    expect(groupCount).toBe(0);
    expect(facets.outlet.map(({ id, count, isSet }) => [id, count, isSet])).toEqual([
      ['herald', 0, true],
      ['daily', 1, false],
    ]);
  });
});
