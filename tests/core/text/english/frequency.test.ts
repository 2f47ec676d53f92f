import { describe, expect, test } from 'vitest';
import { wordWeight } from '../../../../src/core/text/english/frequency.ts';
import { frequencyTable } from '../../../../src/core/text/english/frequency-table.ts';

describe('wordWeight(key)', () => {
  test('rises with rarity', () => {
    const weights = ['the', 'with', 'people', 'agreement', 'lorry'].map(wordWeight);
    expect(weights).toEqual([...weights].sort((x, y) => x - y));
    expect(weights[0]).toBe(4);
  });

  test('takes a word that no table holds for rare, and a year or a letter for less so', () => {
    expect(wordWeight('khankendi')).toBe(18);
    expect(['2023', '1999', '1899', '2100', '12023', '20231', '202'].map(wordWeight)).toEqual([
      ...[13, 13, 18, 18, 18, 18, 18],
    ]);
    expect(['ə', 'əə'].map(wordWeight)).toEqual([12, 18]);
  });

  test('weighs the forms of a word alike', () => {
    expect(wordWeight("ministry's")).toBe(wordWeight('ministries'));
  });
});

describe('frequencyTable', () => {
  const entries = frequencyTable
    .trim()
    .split(/\s+/)
    .filter((entry) => !entry.startsWith('#'));

  test('holds each stem once', () => {
    expect(new Set(entries).size).toBe(entries.length);
  });

  test('stays under 60 KB', () => {
    expect(frequencyTable.length).toBeLessThan(60_000);
  });
});
