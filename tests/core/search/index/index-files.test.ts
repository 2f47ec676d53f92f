import { describe, expect, test } from 'vitest';
import { type TextPart, writeIndex } from '../../../../src/core/search/index/index-files.ts';
import { SearchIndex } from '../../../../src/core/search/index/search-index.ts';
import type { SearchRecords } from '../../../../src/core/search/records.ts';
import { recordsOf } from '../../../support/search-records.ts';

/** Records of one statement a length, whose entry among the texts takes so many characters. */
function recordsOfLengths(...lengths: readonly number[]): SearchRecords {
  const none = JSON.stringify(['s-0', [['', 'q-0-0']]]).length;
  return recordsOf(lengths.map((length) => ({ words: ['a'.repeat(length - none)] })));
}

function factsOf(records: SearchRecords, whole?: number): SearchIndex['facts'] {
  return new SearchIndex(writeIndex(records, whole).head).facts;
}

describe('writeIndex(records, whole)', () => {
  test('writes a small site as a head without words and all texts in one part', () => {
    const { postings, texts } = writeIndex(recordsOf([{ words: ['the quay'] }, { words: ['the pier'] }]));
    expect([postings, texts]).toEqual([
      [],
      ['[["s-0",[["the quay","q-0-0"]]],\n["s-1",[["the pier","q-1-0"]]]]'],
    ]);
  });

  test.each([
    [2_000_000, []],
    [2_000_001, [0]],
  ])('has the texts of a site of %i characters with parts of postings from %j', (length, parts) => {
    expect(factsOf(recordsOfLengths(1000, length - 1000)).postingParts).toEqual(parts);
  });

  test.each([
    ['as many as fill a part', [80_000, 80_000, 80_000, 80_000], [0, 2]],
    ['one less where they would overfill it', [80_000, 80_001, 80_000, 80_000], [0, 1, 2]],
    ['one alone that is more than a part', [200_000, 10_000, 10_000], [0, 1]],
    ['one that is more than a part alone, after others', [10_000, 10_000, 200_000, 10_000], [0, 2, 3]],
    ['all in one where they are few', [1000, 1000], [0]],
  ])('puts into a part of the texts %s', (_name, lengths, parts) => {
    const records = recordsOfLengths(...lengths);
    const { texts } = writeIndex(records, 0);
    expect(factsOf(records, 0).textParts).toEqual(parts);
    expect(texts.flatMap((part) => JSON.parse(part) as TextPart)).toHaveLength(lengths.length);
    expect(texts.map((part) => (JSON.parse(part) as TextPart)[0]?.[0])).toEqual(parts.map((at) => `s-${at}`));
  });

  test('keeps the texts whole as long as they come to no more than is asked', () => {
    const records = recordsOfLengths(100_000, 100_000);
    expect(factsOf(records, 200_000)).toMatchObject({ textParts: [0], postingParts: [] });
    expect(factsOf(records, 199_999)).toMatchObject({ textParts: [0, 1], postingParts: [0] });
  });

  test('writes a text that an earlier row of its statement has as that row’s place', () => {
    const records = recordsOf([
      { words: ['the quay', 'the pier', 'the pier'] },
      { words: ['the pier', '', 'the pier'] },
    ]);
    const lined = {
      ...records,
      groups: records.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row, place) => (place === 1 ? { ...row, line: 'all' } : row)),
      })),
    };
    expect(JSON.parse(writeIndex(lined).texts.join())).toEqual([
      [
        's-0',
        [
          ['the quay', 'q-0-0'],
          ['the pier', 'q-0-1', 'all'],
          [1, 'q-0-2'],
        ],
      ],
      [
        's-1',
        [
          ['the pier', 'q-1-0'],
          [0, 'q-1-2', 'all'],
        ],
      ],
    ]);
  });

  test('cuts postings into parts of 96 KB, each word’s whole in one of them', () => {
    const words = (row: number) =>
      Array.from({ length: 60 }, (_, at) => `w${(row * 7919 + at * at * 104_729) % 9973}`).join(' ');
    const records = recordsOf(Array.from({ length: 2000 }, (_, row) => ({ words: [words(row)] })));
    const { head, postings } = writeIndex(records, 0);
    const index = new SearchIndex(head);
    expect(postings.length).toBeGreaterThan(1);
    for (const part of postings.slice(0, -1)) {
      expect(part.length).toBeLessThanOrEqual(96_000);
      expect(part.length).toBeGreaterThan(95_000);
    }
    for (const [place, part] of postings.entries()) index.addPostings(place, part);
    const rowsOf = new Map<string, number[]>();
    records.groups.forEach(({ rows: [row] }, at) => {
      for (const word of new Set(row?.text.split(' '))) rowsOf.set(word, [...(rowsOf.get(word) ?? []), at]);
    });
    expect(index.words.map((_, place) => [...index.rowsOf(place)])).toEqual(
      index.words.map((word) => rowsOf.get(word)),
    );
  });
});
