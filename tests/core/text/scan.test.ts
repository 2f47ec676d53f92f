import { describe, expect, test } from 'vitest';
import { scanTokens } from '../../../src/core/text/scan.ts';

describe('scanTokens(text, visit)', () => {
  test('visits words, spaces and marks in order', () => {
    const visited: string[] = [];
    const text = '“No,” he said…';
    scanTokens(text, (kind, start, end) => visited.push(`${kind} ${text.slice(start, end)}`));
    expect(visited).toEqual([
      'punctuation “',
      'word No',
      'punctuation ,',
      'punctuation ”',
      'space  ',
      'word he',
      'space  ',
      'word said',
      'punctuation …',
    ]);
  });

  test('visits nothing in an empty text', () => {
    let visits = 0;
    scanTokens('', () => {
      visits += 1;
    });
    expect(visits).toBe(0);
  });

  const wordsOf = (text: string) => {
    const words: string[] = [];
    scanTokens(text, (kind, start, end) => {
      if (kind === 'word') words.push(text.slice(start, end));
    });
    return words;
  };

  test.each([
    ['a hyphen after a number', 'a 10-lorry convoy', ['a', '10-lorry', 'convoy']],
    ['a hyphen that does not break', 'a 10‑lorry convoy', ['a', '10‑lorry', 'convoy']],
    ['a typographer’s hyphen', 'a 10‐lorry convoy', ['a', '10‐lorry', 'convoy']],
    ['a hyphen before a number', 'Covid-19 came', ['Covid-19', 'came']],
    ['no hyphen between words', 'every-day concerns', ['every', 'day', 'concerns']],
    ['a hyphen after e and co', 'E-mail the co-op', ['E-mail', 'the', 'co-op']],
    ['no hyphen after what begins with e or co', 'east-west council-led', ['east', 'west', 'council', 'led']],
    ['no hyphen at the end', 'ten 10- or', ['ten', '10', 'or']],
    ['grouping and points', '35,000 and 1.5m', ['35,000', 'and', '1.5m']],
    ['no comma after a number', '35, 40', ['35', '40']],
    ['a time and a score', '10:30 and 3/4', ['10:30', 'and', '3/4']],
    ['a sign of money before a number', 'cost $35 and €1.5m', ['cost', '$35', 'and', '€1.5m']],
    ['a sign of money after a number', 'cost 35€ then', ['cost', '35€', 'then']],
    ['no sign of money alone', 'a $ sign', ['a', 'sign']],
    ['a share', '35% and 2‰', ['35%', 'and', '2‰']],
    ['initials', 'the U.N. and F.B.I. came', ['the', 'U.N.', 'and', 'F.B.I.', 'came']],
    ['initials without the last dot', 'a U.S base', ['a', 'U.S', 'base']],
    ['no stop after a word', 'They stay.All go.', ['They', 'stay', 'All', 'go']],
    ['a dot within an address', 'at words.example today', ['at', 'words.example', 'today']],
    ['an apostrophe within a word', "don’t o'clock", ['don’t', "o'clock"]],
    ['no apostrophe at its ends', '’tis the dogs’', ['tis', 'the', 'dogs']],
    ['an ampersand within a word and alone', 'R&D & AT&T', ['R&D', '&', 'AT&T']],
    ['accents that stand for themselves', 'cafe\u0301 now', ['cafe\u0301', 'now']],
  ])('takes into a word %s', (_name, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
