import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize, words, wordsIn } from '../../../src/core/text/tokens.ts';

const wordsOf = (text: string) => words(tokenize(text)).map((token) => token.text);

describe('tokenize(text)', () => {
  test('tiles any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        let at = 0;
        for (const token of tokens) {
          expect(token.start).toBe(at);
          expect(token.end).toBeGreaterThan(at);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test.each([
    ['amounts', 'worth $35,000,000, or €1.5m', ['worth', '$35,000,000', 'or', '€1.5m']],
    ['a number and what it counts', 'a 10-lorry convoy', ['a', '10-lorry', 'convoy']],
    ['shares and times', '35% at 10:30 on 9/11', ['35%', 'at', '10:30', 'on', '9/11']],
    ['initials', 'The U.N. and the F.B.I. met.', ['The', 'U.N.', 'and', 'the', 'F.B.I.', 'met']],
    ['initials before a word', 'the U.S.Army base', ['the', 'U.S.', 'Army', 'base']],
    ['initials without the last dot', 'the U.S, he said', ['the', 'U.S', 'he', 'said']],
    ['other currencies', '£5, ¥7, 5€, 7¥ and US$5', ['£5', '¥7', '5€', '7¥', 'and', 'US$5']],
    ['no currency sign alone', '€ and $a and a$', ['and', 'a', 'and', 'a']],
    ['no comma at the end of a number', '5,000, or 5,a', ['5,000', 'or', '5', 'a']],
    ['no dot between a number and a letter', '5.a and b.5 and 5.', ['5', 'a', 'and', 'b', '5', 'and', '5']],
    ['two commas apart', '5,,000', ['5', '000']],
    ['a hyphen after an accent', 'cafe\u0301-19', ['cafe\u0301-19']],
    ['a share of thousands', '5‰ or x%', ['5‰', 'or', 'x']],
    ['a web address in parts', 'www.example.org', ['www.example.org']],
    ['initials before digits', 'U.N.5 and A.5', ['U.N.', '5', 'and', 'A', '5']],
    ['initials before one letter with a digit', 'the U.S.A7', ['the', 'U.S.', 'A7']],
    ['single letters', 'plan B. We go', ['plan', 'B', 'We', 'go']],
    [
      'a hyphen in e-mail and no other',
      'e-mail, E-mail, co-op, be-all',
      ['e-mail', 'E-mail', 'co-op', 'be', 'all'],
    ],
    ['a hyphen before digits', 'F-16 and 16-F and 16-', ['F-16', 'and', '16-F', 'and', '16']],
    ['apostrophes within words alone', "’tis dogs’ o'clock '90s", ['tis', 'dogs', "o'clock", '90s']],
    ['a contraction and a possessive', 'don’t touch Baku’s', ['don’t', 'touch', 'Baku’s']],
    ['no closing quote', '‘We won’t,’ he said', ['We', 'won’t', 'he', 'said']],
    ['the halves of a compound', 'a well-known man', ['a', 'well', 'known', 'man']],
    ['a name with a number', 'after Covid-19', ['after', 'Covid-19']],
    ['an ampersand', 'Johnson & Johnson of AT&T', ['Johnson', '&', 'Johnson', 'of', 'AT&T']],
    ['other alphabets', 'Бакы და საქართველო', ['Бакы', 'და', 'საქართველო']],
    ['a script without spaces', '私は「行く」', ['私', 'は', '行く']],
    ['a combining accent', 'cafe\u0301 now', ['cafe\u0301', 'now']],
  ])('keeps %s', (_name, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('ends a word at a full stop without a space after it', () => {
    expect(wordsOf('the end.Next')).toEqual(['the', 'end', 'Next']);
  });

  test('keeps dots and hyphens in runs and every other mark alone', () => {
    expect(tokenize('”...--!').map((token) => token.text)).toEqual(['”', '...', '--', '!']);
  });

  test('finds the words that Intl.Segmenter finds in plain prose', () => {
    const prose =
      'Nous n’avons pas oublié; the ministry’s note (it was “unacceptable”) said: go home — now. Ağdam, İsa, Ərdoğan!';
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    const expected = [...segmenter.segment(prose)]
      .filter((part) => part.isWordLike)
      .map((part) => part.segment);
    expect(wordsOf(prose)).toEqual(expected);
  });
});

test('wordsIn(text, span) gives the words of a stretch where they stand in the text', () => {
  const text = 'We shall not rest, she said.';
  const found = wordsIn(text, { start: 3, end: 17 });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['shall', 'not', 'rest']);
});
