import { describe, expect, test } from 'vitest';
import { stemIndex } from '../../../../src/core/collate/joining/stem-index.ts';
import { spokenWords } from '../../../../src/core/text/english/spoken-words.ts';
import { toArticle } from '../../../support/articles.ts';

// Every stem says ten bits.
const weights = { bits: () => 10, isRare: () => false };
const [daily, herald] = [toArticle('daily', ''), toArticle('herald', '')];

/** Texts that share so many bits with some words, `3 20`: by number, with the bits. */
function find(
  words: string,
  least: number,
  texts: readonly string[],
  others: readonly string[] = [],
): string[] {
  const items = [
    ...texts.map((text) => ({ article: daily, words: spokenWords(text) })),
    ...others.map((text) => ({ article: herald, words: spokenWords(text) })),
  ];
  return stemIndex(
    items,
    weights,
    least,
  )(spokenWords(words))
    .map(({ number, bits }) => `${number} ${bits}`)
    .toSorted();
}

describe('stemIndex(items, weights, least)', () => {
  test.each([
    ['what shares a word', 'harbour', 10, ['the harbour', 'the bridge'], ['0 10']],
    ['inflected words', 'harbours closing', 20, ['harbour closed'], ['0 20']],
    ['no function words', 'the of and', 1, ['the of and'], []],
    ['a word that comes twice once', 'harbour harbour', 10, ['harbour and harbour'], ['0 10']],
    ['what shares just enough', 'old harbour', 20, ['old harbour', 'new harbour'], ['0 20']],
    ['nothing that shares less', 'old harbour', 21, ['old harbour'], []],
  ])('finds %s', (_name, words, least, texts, found) => {
    expect(find(words, least, texts)).toEqual(found);
  });

  test('finds again what it found before', () => {
    const items = [{ article: daily, words: spokenWords('old harbour') }];
    const search = stemIndex(items, weights, 10);
    const bits = () => search(spokenWords('old harbour')).map((found) => found.bits);
    expect([bits(), bits()]).toEqual([[20], [20]]);
    expect(search(spokenWords('harbour')).map((found) => found.bits)).toEqual([10]);
  });

  test('finds of each article the eight that share most', () => {
    const texts = Array.from({ length: 12 }, (_, at) => (at === 11 ? 'old stone harbour' : 'stone harbour'));
    const found = find('old stone harbour', 10, texts, ['harbour']);
    expect(found).toHaveLength(9);
    expect(found).toContain('11 30');
    expect(found).toContain('12 10');
    expect(found).not.toContain('10 20');
  });

  test('finds nothing by a word that an article has in more than forty places', () => {
    const many = (count: number) => Array.from({ length: count }, () => 'harbour');
    expect(find('harbour', 10, many(40))).toHaveLength(8);
    expect(find('harbour', 10, many(41))).toEqual([]);
    expect(find('harbour', 10, many(41), ['harbour'])).toEqual(['41 10']);
  });
});
