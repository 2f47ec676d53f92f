import { describe, expect, test } from 'vitest';
import { searchClaims } from '../../../../src/cli/build/read-back/page-claims.ts';
import { checkSearch, isSearchHead } from '../../../../src/cli/build/read-back/search-claims.ts';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { withdrawFailedClaims } from '../../../../src/core/claims/claims.ts';
import type { EventAnalysis, Reading } from '../../../../src/core/model.ts';
import { writeIndex } from '../../../../src/core/search/index/index-files.ts';
import { makeRecords, type SearchRecords } from '../../../../src/core/search/records.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

const said =
  '“We shall not rest before the old harbour is open to every vessel again,” Ada Holt said. The mayor said that the pier would be mended.';
const right = analyzeEvent(someEvent, [toArticle('a', said), toArticle('b', said)], []);
const [statement = ''] = right.statements.map(({ id }) => id);

/** The event as the first search would give it if it missed what the second article prints. */
function missing(change: Partial<Reading>): EventAnalysis {
  const statements = right.statements.map((each) => ({
    ...each,
    readings: each.readings.map((reading) => (reading.article === 'a' ? reading : { ...reading, ...change })),
  }));
  return { ...right, statements };
}

const absent = missing({ treatment: 'absent', wording: null, places: [], kept: 0, elsewhere: [] });
const unmarked = missing({
  treatment: 'unmarked',
  places: right.statements[0]?.readings[1]?.places.map((place) => ({ ...place, marked: false })) ?? [],
});
const trimmed = missing({ treatment: 'trimmed', kept: 3, places: [] });

async function check(records: SearchRecords, whole: EventAnalysis): Promise<string[]> {
  const { head, texts } = writeIndex(records, 100);
  const read = (path: string) => Promise.resolve(texts[Number(/texts-(\d+)/u.exec(path)?.[1])] ?? '[]');
  return checkSearch('data/search/f00/head.bin', head, read, searchClaims([whole]));
}

describe('checkSearch(path, head, read, failed)', () => {
  test('knows the head of an index by its path', () => {
    expect(isSearchHead('data/search/f00/head.bin')).toBe(true);
    expect(isSearchHead('data/search/f00/running-head.bin')).toBe(true);
    expect(isSearchHead('data/search/f00/postings-0.bin')).toBe(false);
  });

  test.each([
    ['in one article alone', absent],
    ['without marks in one', unmarked],
    ['a part of it', { ...trimmed, statements: trimmed.statements.map(withPlaces) }],
  ])('reads that words are %s and stand in the other', async (_name, event) => {
    expect(await check(makeRecords([event], []), event)).toEqual([
      `data/search/f00/head.bin says that b lacks words of ${statement}, or marks around them; they stand there.`,
    ]);
    expect(await check(makeRecords([withdrawFailedClaims(event)], []), event)).toEqual([]);
  });

  test('reads that words in quotation marks are reported without', async () => {
    const records = makeRecords([right], []);
    const clauses = records.groups.filter(({ rows }) => rows[0]?.treatment === 'clause');
    expect(clauses.length).toBeGreaterThan(0);
    const [quotation] = right.quotations.filter(({ kind }) => kind !== 'indirect');
    const groups = records.groups.map((group) =>
      clauses.includes(group)
        ? { ...group, rows: group.rows.map((row) => ({ ...row, quotation: quotation?.id ?? '' })) }
        : group,
    );
    expect(await check({ ...records, groups }, right)).toEqual([
      `data/search/f00/head.bin says that ${quotation?.id} does not stand in quotation marks; it does.`,
    ]);
    expect(await check(records, right)).toEqual([]);
  });
});

/** With the first words in the place of all. */
function withPlaces(each: EventAnalysis['statements'][number]): EventAnalysis['statements'][number] {
  const [own] = right.statements.filter(({ id }) => id === each.id);
  return {
    ...each,
    readings: each.readings.map((reading) => {
      if (reading.article === 'a') return reading;
      const places = own?.readings.find(({ article }) => article === 'b')?.places ?? [];
      return {
        ...reading,
        places: places.map((place) => ({
          ...place,
          spans: place.spans.map(({ start }) => ({ start, end: start + 'We shall not'.length })),
        })),
      };
    }),
  };
}
