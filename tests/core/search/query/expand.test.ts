import { describe, expect, test } from 'vitest';
import { expandQuery, findSpelling, needsLikeness } from '../../../../src/core/search/query/expand.ts';
import { likeness } from '../../../../src/core/search/query/fuzzy.ts';
import { parseQuery } from '../../../../src/core/search/query/query.ts';
import { type Opened, openRecords, recordsOf, searchAt } from '../../../support/search-records.ts';

const open = (...texts: readonly string[]) =>
  openRecords(recordsOf(texts.map((text) => ({ words: [text] }))));

describe('expandQuery(index, query, likeness, isForgiving)', async () => {
  const opened = await open(
    'the harbours are safe',
    'one harvest is safe',
    'a quay is safe',
    'the quays are old',
  );

  test.each([
    ['the last word for a beginning', 'safe har', ['s-0', 's-1']],
    ['also of two letters', 'safe ha', ['s-0', 's-1']],
    ['no last word that has ended', 'safe ha ', []],
    ['a word inside for a beginning where nobody says it so', 'harb safe', ['s-0']],
    ['a word of three letters inside too', 'har safe', ['s-0', 's-1']],
    ['no word of two letters inside', 'ha safe', []],
    ['a word for another like it where no row has all as typed', 'quay old', ['s-3']],
    ['a word that is said last for itself and for a beginning', 'are quay', ['s-3']],
    ['no word in marks for a beginning', '"quay" are', []],
    ['no word in marks for another', '"quai" safe', []],
    ['a misspelt word for one that is said', 'quqy safe', ['s-2']],
  ])('takes %s', async (_name, q, expected) => {
    const { hits, isComplete } = await searchAt(opened, new URLSearchParams({ q }).toString());
    // Where no row has all of the words, some are found that have most.
    expect(isComplete ? hits.map(({ statement }) => statement) : []).toEqual(expected);
  });
});

/** What each word of a query is taken for, with its weight in hundredths. */
function expansionsOf({ index }: Opened, q: string, isForgiving = false): string[][] {
  return expandQuery(index, parseQuery(q), likeness, isForgiving).map(({ expansions }) =>
    expansions.map(({ word, weight }) => `${index.words[word]} ${Math.round(100 * weight)}`),
  );
}

describe('the words that a word of a query is taken for', async () => {
  const opened = await open('the mariner mariners', 'harvest haven', 'regime region regimes', 'quay');

  test.each([
    ['itself before its beginnings, while it is typed', 'mariner', [['mariner 100', 'mariners 80']]],
    ['itself alone once it has ended', 'mariner ', [['mariner 100']]],
    ['beginnings of less where it is no word', 'mari ', [['mariner 55', 'mariners 55']]],
    ['a letter more, less, another one and two swapped, the more alike first', 'havens ', [['haven 70']]],
    ['a word one edit away before beginnings', 'regim', [['regime 80', 'regimes 80']]],
    ['no word two edits away from one of seven letters', 'harvxzt ', [[]]],
    ['a word two edits away from one of eight', 'marinxys ', [['mariners 54']]],
    ['no word that begins with another letter', 'guay ', [[]]],
    ['the beginning of a longer word, misspelt while it is typed', 'hravest', [['harvest 69']]],
    ['no beginning that is misspelt once it has ended', 'havb ', [[]]],
    [
      'one that has no more than a letter of it wrong, while it is typed',
      'mvri',
      [['mariner 69', 'mariners 69']],
    ],
    ['no misspelt beginning of three letters', 'mvr', [[]]],
    ['nothing else in marks', '"marine" "quay"', [[], ['quay 100']]],
    ['no other number', '2025', [[]]],
  ])('are %s', (_name, q, expected) => {
    expect(expansionsOf(opened, q)).toEqual(expected);
  });

  test('are also others like it where that is asked for', () => {
    expect(expansionsOf(opened, 'regime ', true)).toEqual([['regime 100', 'regimes 72']]);
    expect(expansionsOf(opened, '"regime"', true)).toEqual([['regime 100']]);
  });
});

describe('a word being typed', async () => {
  const begins = (count: number) =>
    Array.from({ length: count }, (_, at) => `q${'abcdefghij'[at % 10]}${'vwxyz'[Math.floor(at / 10)]}`);

  test.each([
    [39, 39],
    [40, 40],
    [41, 40],
  ])('of which %i words are the beginning stands for %i of them', async (said, expected) => {
    const opened = await open(...begins(said));
    expect(expansionsOf(opened, 'q')[0]).toHaveLength(expected);
  });

  test('stands for those that most say, where too many begin so', async () => {
    const [rare = '', ...others] = begins(41);
    const opened = await open(rare, ...others, ...others);
    expect(expansionsOf(opened, 'q')[0]).not.toContain(`${rare} 80`);
    expect(expansionsOf(opened, 'q')[0]).toContain(`${others[0]} 80`);
  });
});

test('a misspelt word stands for twelve others at most', async () => {
  const others = [...'abcdefghijklmnop'].map((letter) => `quay${letter}`);
  expect(expansionsOf(await open(...others.slice(0, 12)), 'quayz ')[0]).toHaveLength(12);
  expect(expansionsOf(await open(...others.slice(0, 13)), 'quayz ')[0]).toHaveLength(12);
});

describe('the speakers that a word names', async () => {
  const opened = await openRecords(
    recordsOf([
      { words: ['the quay'], speaker: 'Ann Holm' },
      { words: ['the pier'], speaker: 'Holmes Reid' },
      { words: ['the mill'], speaker: 'Li Reid' },
    ]),
  );
  const named = (q: string) =>
    expandQuery(opened.index, parseQuery(q), likeness, false).map(({ speakers, isRespelt }) => [
      speakers.map((speaker) => opened.index.facts.speakers[speaker]?.name),
      isRespelt,
    ]);

  test.each<[string, string, unknown[]]>([
    ['by a whole word of their names', 'holm ', [[['Ann Holm'], false]]],
    ['by the beginning of one while it is typed', 'hol', [[['Ann Holm', 'Holmes Reid'], false]]],
    ['by no beginning of two letters', 'ho', [[[], false]]],
    ['by a whole word of two letters', 'li', [[['Li Reid'], false]]],
    ['by no beginning that has ended', 'hol ', [[[], false]]],
    [
      'by no beginning of a word before the last',
      'hol quay',
      [
        [[], false],
        [[], false],
      ],
    ],
    ['all that have the word', 'reid ', [[['Holmes Reid', 'Li Reid'], false]]],
    ['nobody in marks', '"holm"', [[[], false]]],
    ['nobody where the word was misspelt, which is told', 'quey ', [[[], true]]],
  ])('are known %s', (_name, q, expected) => {
    expect(named(q)).toEqual(expected);
  });
});

describe('findSpelling(index, key, likeness)', async () => {
  const { index } = await open('the mariner', 'a pier', 'mariners', 'old');

  test.each([
    ['mairner', 'mariner'],
    ['peir', 'pier'],
    ['odl', undefined],
    ['quay', undefined],
  ])('of %s: %s', (typed, expected) => {
    expect(findSpelling(index, typed, likeness)).toBe(expected);
  });
});

test('needsLikeness(index, query): where a word of it is nobody’s', async () => {
  const { index } = await open('the old quay');
  expect(['', 'old quay', 'old pier', 'pier'].map((q) => needsLikeness(index, parseQuery(q)))).toEqual([
    ...[false, false, true, true],
  ]);
});
