import { joinNames } from './names.ts';

/** What readings are counted by as one word, and as two: a hand that counts comes to another number. */
export const countedAsOne = ['four hundred', '$35 million', '20 per cent', '2 May'];
export const countedAsTwo = ['well-known', '10-lorry'];

/** What is said of how words are counted. */
export const sayCounting = {
  link: 'How words are counted',
  rule: (heard: string): string =>
    `In English a number, an amount, a percentage, a date or a time counts as one word, however many print it (${quoteAll(countedAsOne)}), and what a hyphen joins as two (${quoteAll(countedAsTwo)}): counted by hand they may be more or fewer. Counts of what one article prints, as under “${heard}”, take words as they are printed.`,
};

function quoteAll(words: readonly string[]): string {
  return joinNames(words.map((each) => `“${each}”`));
}
