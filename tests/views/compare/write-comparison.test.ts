import { describe, expect, test } from 'vitest';
import { english } from '../../../src/views/say.ts';
import { writeChosen, writeComparison } from '../../../src/views/compare/write-comparison.ts';

const column = { outletName: 'The Daily', wordCount: 90, sharedWordCount: 12 };
const columns = [column, { ...column, outletName: 'The Herald', wordCount: 40 }] as never[];

describe('writeComparison(comparison, say)', () => {
  test('counts words of each, and says when nothing is shared', () => {
    expect(writeComparison({ columns, rows: [], sharedRowCount: 1 }, english)).toBe(
      '12 of The Daily’s 90 words and 12 of The Herald’s 40 words are in common, in one row.',
    );
    expect(
      writeComparison({ columns: [...columns, column] as never, rows: [], sharedRowCount: 2 }, english),
    ).toBe('In two rows two articles or more print the same wording.');
    expect(writeComparison({ columns, rows: [], sharedRowCount: 0 }, english)).toBe(
      'No wording that both print was found.',
    );
    expect(
      writeComparison({ columns: [...columns, column] as never, rows: [], sharedRowCount: 0 }, english),
    ).toBe('No wording that two of them print was found.');
  });

  test('does not deny wording of which some words are marked, or that is not compared', () => {
    for (const inCommon of ['marked', 'not-compared'])
      expect(
        writeComparison({ columns, rows: [{ cells: [{ inCommon }] }] as never, sharedRowCount: 0 }, english),
      ).toBe('No row has wording that both print; words that both have are marked.');
  });
});

test('writeChosen(comparison, of, say) says which of how many articles they are', () => {
  expect(writeChosen({ columns, rows: [], sharedRowCount: 0 }, 60, english)).toBe(
    'The Daily and The Herald, of 60 articles. No wording that both print was found.',
  );
});
