import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeIndex } from '../../../../src/core/search/index/index-files.ts';
import { SearchIndex } from '../../../../src/core/search/index/search-index.ts';
import type { SearchRecords } from '../../../../src/core/search/records.ts';
import { type Opened, openRecords, recordsOf } from '../../../support/search-records.ts';

const records = recordsOf([
  {
    words: ['the quay is old', 'the quay', 'the quay'],
    speaker: 'Ann Lee',
    treatments: ['base', 'cut', 'tied'],
  },
  { words: ['', 'a pier', ''], event: 1 },
  { words: ['the pier and the quay', '', 'the pier'], speaker: 'Tom Reid' },
]);

/** Records as an index tells of them. */
function told(index: SearchIndex): unknown {
  return Array.from(index.groups, (group, row) => {
    const { statement, rows } = index.textsOf(group);
    const { text, quotation } = rows[row - (index.groupStarts[group] ?? 0)] ?? {};
    return [
      ...[statement, text, quotation, index.articles[row], index.treatments[row], index.speakers[group]],
      ...[index.places.outlet[row], index.places.event[row], index.places.speaker[row]],
      ...[index.places.treatment[row], index.outletCounts[group]],
    ];
  });
}

describe('a SearchIndex', () => {
  test.each([undefined, 0])('has every row as the records have it (whole: %j)', async (whole) => {
    const { index, source } = await openRecords(records, whole);
    if (!index.hasTexts(0)) index.addTexts(0, await source.texts(0));
    expect(told(index)).toEqual([
      ['s-0', 'the quay is old', 'q-0-0', 0, 0, 1, 0, 0, 0, 0, 3],
      ['s-0', 'the quay', 'q-0-1', 1, 3, 1, 1, 0, 0, 3, 3],
      ['s-0', 'the quay', 'q-0-2', 2, 11, 1, 2, 0, 0, 11, 3],
      ['s-1', 'a pier', 'q-1-1', 4, 7, 0, 1, 1, -1, 7, 1],
      ['s-2', 'the pier and the quay', 'q-2-0', 0, 7, 2, 0, 0, 1, 7, 2],
      ['s-2', 'the pier', 'q-2-2', 2, 7, 2, 2, 0, 1, 7, 2],
    ]);
    expect([index.rowCount, [...index.groupStarts]]).toEqual([6, [0, 3, 4, 6]]);
  });

  test('has of the rows that are not told as said how they are told, and of no other', async () => {
    const { index } = await openRecords(
      recordsOf([
        { words: ['the quay', 'the pier'], told: [undefined, 'denied'] },
        { words: ['a boat'] },
        { words: ['a net', 'a rope'], told: ['faked', 'alleged'] },
      ]),
    );
    expect([...index.factualities]).toEqual([
      [1, 'denied'],
      [3, 'faked'],
      [4, 'alleged'],
    ]);
  });

  test.each([
    ['a', 0, 0],
    ['ab', 1, undefined],
    ['', 0, undefined],
    ['old', 3, 3],
    ['quay', 5, 5],
    ['the', 6, 6],
    ['zebra', 7, undefined],
  ])('finds %j among its words: first from %i, itself %j', async (word, first, place) => {
    const { index } = await openRecords(records);
    expect(index.words).toEqual(['a', 'and', 'is', 'old', 'pier', 'quay', 'the']);
    expect([...index.counts]).toEqual([1, 1, 1, 1, 3, 4, 5]);
    expect([index.firstFrom(word), index.find(word)]).toEqual([first, place]);
  });

  test('has the same rows and places of every word, whether it made them or was sent them', async () => {
    const word = fc.constantFrom('quay', 'pier', 'old', 'the');
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 100 }), async (texts) => {
        const said = recordsOf(texts.map((one) => ({ words: [one] })));
        const [made, sent] = [await openRecords(said), await openRecords(said, 0)];
        await addAll(sent);
        expect(sent.index.words).toEqual(made.index.words);
        made.index.words.forEach((_, at) => {
          expect(sent.index.rowsOf(at)).toEqual(made.index.rowsOf(at));
          const places = made.index.positionsOf(at);
          // A word that most rows of many have is sent without its places.
          expect(sent.index.positionsOf(at)).toEqual((made.index.counts[at] ?? 0) > 64 ? undefined : places);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('reads a list once, and gives the same again', async () => {
    const opened = await openRecords(records, 0);
    await addAll(opened);
    const { index } = opened;
    const quay = index.find('quay') ?? -1;
    expect(index.rowsOf(quay)).toBe(index.rowsOf(quay));
    expect(index.positionsOf(quay)).toBe(index.positionsOf(quay));
  });

  test('counts the outlets of a statement, those that are not known one an article', () => {
    const counted = (outlets: readonly number[], articles: readonly number[]) => {
      const unknown: SearchRecords = {
        ...records,
        articles: outlets.map((outlet, at) => ({ id: `a-${at}`, outlet, event: 0, date: '2024-05-02' })),
        groups: [
          {
            ...{ statement: 's-0', speaker: -1 },
            rows: articles.map((article) => ({ article, treatment: 'cut', quotation: null, text: 'a quay' })),
          },
        ],
      };
      return [...new SearchIndex(writeIndex(unknown).head).outletCounts];
    };
    expect(counted([0, 1, 0], [0, 1, 2])).toEqual([2]);
    expect(counted([0, -1, -1], [0, 1, 2])).toEqual([3]);
    expect(counted([-1, -1, 0], [0, 0, 2])).toEqual([2]);
    expect(counted([1, 1, 1], [0, 0])).toEqual([1]);
    expect(counted([-1], [0])).toEqual([1]);
    expect(counted([0], [])).toEqual([0]);
  });

  test('needs its words where its head has none, once', async () => {
    const { head, texts } = writeIndex(records);
    const index = new SearchIndex(head);
    expect([index.needsWords, index.hasTexts(0), index.hasPostings(0)]).toEqual([true, false, false]);
    index.addTexts(0, JSON.parse(texts.join()));
    index.addWords();
    expect([index.needsWords, index.hasTexts(0), index.hasPostings(0)]).toEqual([false, true, true]);
    const large = new SearchIndex(writeIndex(records, 0).head);
    expect([large.needsWords, large.hasPostings(0)]).toEqual([false, false]);
  });

  test('says what was read before it came', async () => {
    const { index } = await openRecords(records, 0);
    expect(() => index.textsOf(1)).toThrow('Texts of group 1 were read before they came.');
    expect(() => index.rowsOf(index.find('quay') ?? -1)).toThrow(
      'Postings of "quay" were read before they came.',
    );
  });

  test('knows in which part a statement’s texts are', () => {
    const long = { words: ['a'.repeat(79_000)] };
    const index = new SearchIndex(writeIndex(recordsOf([long, long, long, long, long]), 0).head);
    expect(index.facts.textParts).toEqual([0, 2, 4]);
    expect([0, 1, 2, 3, 4].map((group) => index.textPart(group))).toEqual([0, 0, 1, 1, 2]);
  });
});

async function addAll({ index, source }: Opened): Promise<void> {
  for (const part of index.facts.postingParts.keys()) index.addPostings(part, await source.postings(part));
}
