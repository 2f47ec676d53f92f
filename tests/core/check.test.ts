import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWords, cutPieces } from '../../src/core/check.ts';
import { treat } from '../../src/core/collate/treatment.ts';
import { openRecords, recordsOf } from '../support/search-records.ts';

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
const running = await openRecords(
  recordsOf([{ words: ['The council met on Tuesday in the old customs house, behind closed doors.'] }]),
);
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
    expect(checked?.nearest?.without).toEqual(['Post']);
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

  test('names the outlets of the event that do not have the statement', async () => {
    const [checked] = await check('an act of vandalism');
    expect(checked?.nearest?.without).toEqual(['Herald', 'Post']);
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
