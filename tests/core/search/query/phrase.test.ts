import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrase, hasPhrase } from '../../../../src/core/search/query/phrase.ts';
import { find, openRecords, recordsOf, searchAt } from '../../../support/search-records.ts';

describe('a phrase', () => {
  test('is found exactly where its words stand next to each other, however common they are', async () => {
    const word = fc.constantFrom('to', 'be', 'or', 'not', 'harbour');
    const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    const phrase = fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));
    const texts = fc.array(text, { minLength: 70, maxLength: 90 });
    await fc.assert(
      fc.asyncProperty(texts, phrase, fc.constantFrom(0, 1e6), async (said, wanted, whole) => {
        const opened = await openRecords(recordsOf(said.map((words) => ({ words: [words] }))), whole);
        const expected = said.flatMap((words, number) =>
          ` ${words} `.includes(` ${wanted} `) ? [`s-${number}`] : [],
        );
        const found = await find(opened, `"${wanted}"`);
        expect(new Set(found)).toEqual(new Set(expected.length > 10 ? found : expected));
        expect(found).toHaveLength(Math.min(10, expected.length));
      }),
      { numRuns: 25 },
    );
  });
});

describe('findPhrase(index, phrase)', async () => {
  // Words that stand in nearly every row keep no positions.
  const rows = Array.from({ length: 90 }, (_, row) => ({
    words: [row % 9 === 0 ? 'to the harbour we go' : 'we go to be or not to be'],
  }));
  const opened = await openRecords(recordsOf(rows), 0);
  const { index } = opened;
  // Loads what the phrases need.
  await find(opened, 'to the harbour we go be or not');

  test.each([
    ['the harbor', true, 10],
    ['harbor the', true, 0],
    ['harbor', true, 10],
    ['be or', false, 80],
    ['we go', false, 90],
    ['to the harbor', false, 10],
    ['harbor we', false, 10],
    ['xqzwv go', true, 0],
  ])('of “%s”: certain %j, %i rows', (phrase, isCertain, count) => {
    const found = findPhrase(index, phrase.split(' '));
    expect([found.isCertain, found.rows.size]).toEqual([isCertain, count]);
  });
});

describe('hasPhrase(text, phrase)', () => {
  test.each([
    ['We stay, all of us.', 'stay all', true],
    ['We stay, all of us.', 'all stay', false],
    ['We stay, all of us.', 'of us', true],
    ['We stay, all of us.', 'us of', false],
    ['stay away, stay all', 'stay all', true],
    ['', 'stay', false],
  ])('%j has “%s”: %j', (text, phrase, isThere) => {
    expect(hasPhrase(text, phrase.split(' '))).toBe(isThere);
  });
});

describe('a search for a phrase of words that stand nearly everywhere', async () => {
  const rows = Array.from({ length: 90 }, (_, row) => ({
    words: [
      row % 9 === 0 ? 'to the harbour we go' : 'go we do to be or not',
      row === 9 ? 'we go to be safe' : '',
    ],
  }));
  const opened = await openRecords(recordsOf(rows), 0);
  const count = async (q: string) => (await searchAt(opened, new URLSearchParams({ q }).toString())).rowCount;

  test.each([
    ['"we go"', 11],
    ['"go we"', 80],
    ['"we go to"', 1],
    ['"to be"', 81],
    ['"be to"', 0],
    ['we -"go we"', 11],
    ['harbour -"we go"', 0],
    ['"harbour"', 10],
    ['we "harbour"', 10],
    ['we "xqzwv"', 0],
    ['we -"xqzwv"', 91],
    ['"safe"', 1],
  ])('%s finds %i rows', async (q, rowCount) => {
    expect(await count(q)).toBe(rowCount);
  });
});

test('a search loads no text of a row that another word rules out', async () => {
  const long = 'row '.repeat(20_000);
  const rows = Array.from({ length: 80 }, (_, row) => ({
    words: [`we go ${row % 20 ? '' : long}${row === 70 ? 'by the harbour' : ''}`],
  }));
  const opened = await openRecords(recordsOf(rows), 0);
  expect(opened.index.facts.textParts.length).toBeGreaterThan(2);
  expect(await find(opened, '"we go" harbour')).toEqual(['s-70']);
  expect(opened.asked.filter((name) => name.startsWith('texts'))).toEqual([
    `texts ${opened.index.textPart(70)}`,
  ]);
});
