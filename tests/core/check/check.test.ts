import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWords } from '../../../src/core/check/check.ts';
import { cutPieces } from '../../../src/core/check/readings.ts';
import { treat } from '../../../src/core/collate/readings/treatment.ts';
import { openRecords, recordsOf } from '../../support/search-records.ts';

const quotations = await openRecords(
  recordsOf([
    {
      words: [
        'We shall not close the harbour, and nobody will make us',
        'We shall not close the harbor, and nobody will make us',
        'nobody will make us',
      ],
      speaker: 'Anna Holm',
    },
    { words: ['an act of vandalism'] },
    { words: ['harbour'] },
  ]),
);
const printed = recordsOf([
  { words: ['', '', 'the toll would rise'], speaker: 'Erik Holm', treatments: ['base', 'base', 'clause'] },
  { words: ['The council met on Tuesday in the old customs house, behind closed doors.'] },
  { words: ['', '', 'Ships lay in the harbour; they said nobody will make us do anything.'] },
  { words: ['', '', 'Erik Holm said the toll would rise.'] },
]);
const runningRecords = {
  ...printed,
  groups: printed.groups.map((group) => ({ ...group, statement: null })),
};
const running = await openRecords(runningRecords);
const withheld = await openRecords({
  ...runningRecords,
  articles: runningRecords.articles.map((article) =>
    article.outlet === 2 ? { ...article, isWithheld: true } : article,
  ),
});
const check = (pasted: string) => checkWords(pasted, quotations, async () => running);

describe('checkWords(pasted, quotations, openRunning)', () => {
  test('holds the words against every reading of the nearest statement', async () => {
    const [checked] = await check('“We shall not close the harbour”');
    expect(checked?.found).toBe('statement');
    expect(checked?.nearest?.id).toBe('s-0');
    expect(
      checked?.nearest?.readings.map(({ outlet, wording, kept, of }) => [outlet, wording, kept, of]),
    ).toEqual([
      ['Daily', 'trimmed', 6, 11],
      ['Herald', 'trimmed', 6, 11],
    ]);
    expect(checked?.without).toEqual([{ name: 'Post', isWithheld: false }]);
  });

  test('shows where words differ', async () => {
    const [checked] = await check('We will never close the harbour, and nobody will make us');
    const pieces = checked?.nearest?.readings[0]?.pieces ?? [];
    const signs = { both: '', pasted: '+', reading: '-' };
    expect(pieces.map(({ kind, text }) => signs[kind] + text)).toEqual([
      'We ',
      '-shall not',
      '+will never',
      ' close the harbour, and nobody will make us',
    ]);
  });

  test.each([
    ['Hon sa »nobody will make us« och »a mere trifle«.', ['nobody will make us', 'a mere trifle']],
    ['Hon sa ”nobody will make us” och ”a mere trifle”.', ['nobody will make us', 'a mere trifle']],
    ['Er sagte „nobody will make us“ und ›a mere trifle‹.', ['nobody will make us', 'a mere trifle']],
    ['will make us,” she said, “a mere trifle”.', ['a mere trifle']],
  ])('reads the quotation marks of %s', async (pasted, words) => {
    expect((await check(pasted)).map((one) => one.words)).toEqual(words);
  });

  test('finds several quotations in one text', async () => {
    const found = await check(
      'She said “nobody will make us” and spoke of “an act of vandalism” and «a mere trifle».',
    );
    expect(found.map((one) => [one.words, one.found])).toEqual([
      ['nobody will make us', 'statement'],
      ['an act of vandalism', 'statement'],
      ['a mere trifle', 'none'],
    ]);
  });

  test('finds words that are in running text only', async () => {
    const [checked] = await check('The council met on Tuesday in the old customs house');
    expect(checked?.found).toBe('running');
    expect(checked?.nearest?.readings[0]?.wording).toBe('trimmed');
  });

  test('says when nothing has the words, though one word is quoted somewhere', async () => {
    const [checked] = await check('we shall fight in the harbour and on the landing grounds');
    expect(checked?.found).toBe('none');
  });

  test('names the outlets of the event in whose text the words do not stand, quoted or not', async () => {
    const [checked] = await check('an act of vandalism');
    expect(checked?.without.map(({ name }) => name)).toEqual(['Herald', 'Post']);
    const [short] = await check('make us');
    expect(short?.without).toEqual([]);
  });

  test('lists every statement that has short words, and running text that has them', async () => {
    const [checked] = await check('harbour');
    expect(checked?.found).toBe('statement');
    expect([checked?.nearest?.id, ...(checked?.elsewhere ?? []).map(({ id }) => id)]).toEqual([
      's-0',
      's-2',
      null,
    ]);
    expect(checked?.outletCount).toBe(3);
    expect(checked?.without).toEqual([]);
  });

  test('does not list a paragraph that has the words only inside a quotation', async () => {
    const [checked] = await check('nobody will make us');
    expect(checked?.elsewhere).toEqual([]);
  });

  test('says who is credited with words without marks', async () => {
    const [checked] = await check('the toll would rise');
    expect([checked?.found, checked?.nearest?.speaker]).toEqual(['running', 'Erik Holm']);
    expect(checked?.nearest?.readings.map(({ marks }) => marks)).toEqual(['reported']);
    expect(checked?.elsewhere).toEqual([]);
  });

  test('says where only parts of a text could be searched', async () => {
    const [checked] = await checkWords('an act of vandalism', quotations, async () => withheld);
    expect(checked?.without).toEqual([
      { name: 'Herald', isWithheld: false },
      { name: 'Post', isWithheld: true },
    ]);
  });

  test('reads a misspelt word as the one meant, and says so', async () => {
    const [checked] = await check('behind closde doors');
    expect([checked?.found, checked?.words, checked?.readAs]).toEqual([
      'running',
      'behind closde doors',
      'behind closed doors',
    ]);
  });

  test('checks sentences one by one where nothing stands in marks', async () => {
    const found = await check('Nobody will make us. Mr. Holm met them on Tuesday.\nAn act of vandalism!');
    expect(found.map(({ words }) => words)).toEqual([
      'Nobody will make us.',
      'Mr. Holm met them on Tuesday.',
      'An act of vandalism!',
    ]);
  });

  test('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (pasted) => {
        for (const { words } of await check(pasted)) expect(pasted).toContain(words);
      }),
      { numRuns: 200 },
    );
  });
});

describe('cutPieces(reading, pasted, treated)', () => {
  test('without what only the reading has is the pasted text', () => {
    const text = fc
      .array(fc.constantFrom('we', 'shall', 'not', 'rest', 'harbour', ', ', ' … ', '“', '”'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (reading, pasted) => {
        const pieces = cutPieces(reading, pasted, treat(reading, pasted));
        const own = pieces.filter(({ kind }) => kind !== 'reading').map(({ text: part }) => part);
        expect(own.join('')).toBe(pasted);
      }),
    );
  });
});
