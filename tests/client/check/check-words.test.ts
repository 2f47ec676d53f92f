import { describe, expect, test } from 'vitest';
import { sayDifferences, verdictWords } from '../../../src/client/check/check-words.ts';
import { checkWords } from '../../../src/core/check/check.ts';
import type { Checked } from '../../../src/core/check/checked.ts';
import { openRecords, recordsOf } from '../../support/search-records.ts';

const fee = 'The fee is directed against the island’s trade and endangers the fragile peace of the region';
const quotations = await openRecords(
  recordsOf([
    { words: [fee, fee, fee.replace('The fee is directed', 'Fees are aimed')] },
    { words: ['no boat can get into … in total violation of the treaty'] },
  ]),
);
const running = await openRecords(
  recordsOf([
    { words: ['She wrote that “no boat can get into” Holm “in total violation of the treaty.”'] },
    { words: ['', `“${fee}.”`] },
  ]),
);

async function check(pasted: string): Promise<Checked> {
  const [checked] = await checkWords(pasted, quotations, async () => running);
  if (!checked) throw new Error('Nothing was checked.');
  return checked;
}

describe('sayDifferences(readings)', () => {
  test.each([
    [fee, ''],
    [
      fee.replace('island’s', 'mainland’s'),
      'Yours has “mainland’s” where Daily and Herald print “island’s”.',
    ],
    [fee.replace('is directed', 'is never directed'), 'Yours has “never”, which Daily and Herald do not.'],
    [
      fee.replace('fragile ', '').replace('region', 'city'),
      'Yours is without “fragile”, which Daily and Herald print; it has “city” where Daily and Herald print “region”.',
    ],
  ])('says of “%s”: %s', async (pasted, expected) => {
    const { nearest } = await check(pasted);
    expect(sayDifferences(nearest?.readings ?? [])).toBe(expected);
  });

  test('takes no words around an extract for a difference', async () => {
    const { nearest } = await check('against the mainland’s trade and endangers the fragile peace');
    expect(sayDifferences(nearest?.readings ?? [])).toBe(
      'Yours has “mainland’s” where Daily, Herald and Post print “island’s”.',
    );
  });
});

describe('verdictWords(reading)', () => {
  test.each([
    [fee, 'word for word, all 16 words'],
    ['endangers the fragile peace', 'word for word, 4 of the 16 words printed'],
    [fee.replace('island’s', 'mainland’s'), '15 of your 16 words'],
    [
      'no boat can get into Holm in total violation of the treaty',
      '11 of your 12 words; “Holm” stands outside the quotation marks, in the reporter’s words',
    ],
  ])('says of “%s”: %s', async (pasted, expected) => {
    const { nearest } = await check(pasted);
    const [first] = nearest?.readings ?? [];
    expect(first && verdictWords(first)).toBe(expected);
  });

  test.each([
    ['denied', 'word for word, all 5 words; denied: told as not said'],
    ['asked', 'word for word, all 5 words; asked: told in a question'],
    [undefined, 'word for word, all 5 words'],
  ] as const)('says that the article tells the words as %s', async (factuality, expected) => {
    const told = await openRecords(recordsOf([{ words: ['we sold the whole fleet'], told: [factuality] }]));
    const [checked] = await checkWords('we sold the whole fleet', told, async () => running);
    expect(checked?.nearest?.readings.map(verdictWords)).toEqual([expected]);
  });

  test('does not list a sentence again whose quotation has the words in pieces', async () => {
    const { elsewhere } = await check('no boat can get into Holm in total violation of the treaty');
    expect(elsewhere).toEqual([]);
  });
});
