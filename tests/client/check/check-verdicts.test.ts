import { describe, expect, test } from 'vitest';
import { headline } from '../../../src/client/check/check-verdicts.ts';
import { checkWords } from '../../../src/core/check/check.ts';
import { openRecords, recordsOf } from '../../support/search-records.ts';

const quotations = await openRecords(
  recordsOf([
    { words: ['an act of vandalism', 'an act of vandalism'] },
    {
      words: [
        'The toll is directed against the island’s trade',
        'The toll is directed against the island’s trade',
      ],
    },
    { words: ['no boat can get into … in total violation of the treaty'] },
  ]),
);
const running = await openRecords(
  recordsOf([
    { words: ['the toll would rise'], speaker: 'Erik Holm', treatments: ['clause'] },
    { words: ['The council met on Tuesday, and the toll would rise, Erik Holm said.'] },
    { words: ['', '', 'It was an act of vandalism.'] },
    { words: ['She wrote that “no boat can get into” Holm “in total violation of the treaty.”'] },
  ]),
);

const told = await openRecords(
  recordsOf([
    { words: ['we sold the whole fleet', 'we sold the whole fleet'], told: ['denied', 'denied'] },
    { words: ['the toll is a theft', 'the toll is a theft'], told: ['alleged'] },
    { words: ['nobody asked the islanders'], told: ['denied'] },
    { words: ['', 'nobody asked the islanders'] },
    { words: ['the pier is ours alone'], told: ['denied'] },
  ]),
);
const printed = await openRecords(
  recordsOf([
    { words: ['the boats were rotten'], speaker: 'Erik Holm', treatments: ['clause'], told: ['denied'] },
    { words: ['', 'Signs say that the pier is ours alone.'], treatments: ['single', 'single'] },
  ]),
);

describe('headline(checked) of words that are not told as said', () => {
  test.each([
    ['we sold the whole fleet', 'These words stand in two outlets; denied: told as not said'],
    ['sold the whole fleet to strangers', 'No article has exactly these words'],
    ['the toll is a theft', 'These words stand in two outlets; not everywhere told as said'],
    ['nobody asked the islanders', 'These words stand in two outlets; not everywhere told as said'],
    ['the pier is ours alone', 'These words stand in two outlets; not everywhere told as said'],
    ['the boats were rotten', 'Without quotation marks, credited to Erik Holm; denied: told as not said'],
  ])('says of “%s”: %s', async (pasted, expected) => {
    const checked = await checkWords(pasted, told, async () => printed);
    expect(checked.map(headline)).toEqual([expected]);
  });
});

describe('headline(checked)', () => {
  test.each([
    ['an act of vandalism', 'These words stand in three outlets'],
    ['the toll would rise', 'Without quotation marks, credited to Erik Holm'],
    ['The council met on Tuesday', 'In the text of an article, not in quotation marks'],
    ['The toll is directed against the mainland’s trade', 'No article has exactly these words'],
    ['The toll is against the island’s trade', 'These words stand in two outlets, with others between them'],
    [
      'no boat can get into Holm in total violation of the treaty',
      'These words stand in one outlet, not all of them in quotation marks',
    ],
    ['For ease of reading', 'Not in the reports'],
  ])('says of “%s”: %s', async (pasted, expected) => {
    const checked = await checkWords(pasted, quotations, async () => running);
    expect(checked.map(headline)).toEqual([expected]);
  });
});
