import { describe, expect, test } from 'vitest';
import { find, openRecords, recordsOf, searchAt } from '../../../support/search-records.ts';

const open = (...texts: readonly string[]) =>
  openRecords(recordsOf(texts.map((text) => ({ words: [text] }))));

describe('rows that match a query', () => {
  test.each([
    ['every word before some of them', 'old quay', ['old rope', 'old quay', 'new quay'], ['s-1']],
    [
      'the words as typed before others that begin so',
      'harbour',
      ['harbours are many', 'the harbour is one'],
      ['s-1', 's-0'],
    ],
    ['rarer words before common ones', 'quay rope', ['a quay', 'a quay', 'a quay', 'a rope'], ['s-3']],
    [
      'words that follow each other before the same words apart',
      'safe quay',
      ['quay that is safe', 'a safe quay'],
      ['s-1', 's-0'],
    ],
    ['in the order typed', 'quay safe', ['a safe quay', 'a quay safe'], ['s-1', 's-0']],
    [
      'also where a word stands between them as typed',
      'safe old quay',
      ['quay old safe', 'safe old quay'],
      ['s-1', 's-0'],
    ],
  ])('finds %s', async (_name, query, texts, expected) => {
    expect(await find(await open(...texts), query)).toEqual(expected);
  });

  test('says whether rows have all of the words', async () => {
    const opened = await open('the old quay', 'the new harbour');
    expect((await searchAt(opened, 'q=old+quay')).isComplete).toBe(true);
    expect((await searchAt(opened, 'q=old+quay+xqzwv')).isComplete).toBe(false);
    expect((await searchAt(opened, 'q=xqzwv')).isComplete).toBe(false);
    expect((await searchAt(opened, '')).isComplete).toBe(true);
  });

  test('finds a row that lacks a word of a longer query where none has them all, and no row that lacks most', async () => {
    const opened = await open('the old stone quay', 'a stone', 'an old man of a name');
    expect(await find(opened, 'old stone quay xqzwv')).toEqual(['s-0']);
  });

  test('counts a word once where the text and the speaker’s name both have it', async () => {
    const opened = await openRecords(
      recordsOf([
        { words: ['the quay of Holm'], speaker: 'Ann Lee' },
        { words: ['the quay of Holm'], speaker: 'Erik Holm' },
      ]),
    );
    expect(await find(opened, 'holm quay')).toEqual(['s-0', 's-1']);
  });

  test('counts the name of a speaker who says much beside rarer words', async () => {
    const said = Array.from({ length: 30 }, (_, at) => ({ words: [`number ${at}`], speaker: 'Erik Holm' }));
    const opened = await openRecords(recordsOf([...said, { words: ['old stone'], speaker: 'Erik Holm' }]));
    const { hits, isComplete } = await searchAt(opened, 'q=old+stone+holm');
    expect([hits.map(({ statement }) => statement), isComplete]).toEqual([['s-30'], true]);
  });

  test('lets the name of a speaker stand for a word, for less than the word itself', async () => {
    const opened = await openRecords(
      recordsOf([
        { words: ['the quay is safe'], speaker: 'Ann Holm' },
        { words: ['the quay of Holm is safe'] },
      ]),
    );
    expect(await find(opened, 'holm quay')).toEqual(['s-1', 's-0']);
    expect(await find(opened, 'hol')).toEqual(['s-1', 's-0']);
    expect(await find(opened, '"holm quay"')).toEqual([]);
  });
});
