import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/core/text/words.ts';

const forms = (text: string) => readWords(text, { start: 0, end: text.length }).map(({ form }) => form);

describe('readWords(text, stretch)', () => {
  test.each([
    ['Sen. Holt', 'Senator Holt'],
    ['the F.B.I.', 'the FBI'],
    ['Gen. & Gov.', 'General and governor'],
    ['four ships', '4 ships'],
    ['harbour', 'Harbor'],
    ['10-lorry convoy', '10-lorry convoy'],
    ['one two three four five six seven eight nine ten', '1 2 3 4 5 6 7 8 9 10'],
    [
      'Sens. Lt. Col. Dr. Prof. St. Rep.',
      'senators lieutenant colonel doctor professor saint representative',
    ],
    ['ok pct', 'okay percent'],
    ['the U.S. and the U.N', 'the US and the UN'],
  ])('reads %s as %s', (a, b) => {
    expect(forms(a)).toEqual(forms(b));
  });

  test('keeps to the stretch, with places in the whole text', () => {
    const text = 'He said: we go home now.';
    const stretch = { start: text.indexOf('we'), end: text.indexOf(' now') };
    expect(readWords(text, stretch).map((word) => text.slice(word.start, word.end))).toEqual([
      'we',
      'go',
      'home',
    ]);
  });
});
