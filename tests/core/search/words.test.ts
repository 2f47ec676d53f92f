import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../src/core/search/words.ts';

describe('searchWords(text)', () => {
  test.each([
    ['The Élysée’s plan', ['the', 'elysee', 'plan']],
    ['a 10-lorry convoy', ['a', '10', 'lorry', 'convoy']],
    ['an e-mail', ['an', 'email']],
    ['after Covid-19', ['after', 'covid', '19']],
    ['$35,000,000 at 10:30', ['35000000', 'at', '10:30']],
    ['Bakı', ['baki']],
    ['the dogs’', ['the', 'dogs']],
    ['it’s not o’clock', ['it', 'not', "o'clock"]],
    ['l’été d’Élise', ["l'ete", "d'elise"]],
    ["ג' בוקר", ['ג', 'בוקר']],
    ['plain words', ['plain', 'words']],
    ['a 10-', ['a', '10']],
    ['…', []],
  ])('of %j are %j', (text, keys) => {
    expect(searchWords(text).map(({ key }) => key)).toEqual(keys);
  });

  test('stand where the text has them, halves too', () => {
    const text = 'after a 10-lorry convoy';
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['after', 'a', '10', 'lorry', 'convoy'],
    ]);
  });
});
