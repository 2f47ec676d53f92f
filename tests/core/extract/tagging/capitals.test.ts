import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/core/extract/tagging/words.ts';

/** The words of a heading that keep their capital. */
function capitalsOf(text: string): string {
  return readWords(text, { start: 0, end: text.length }, [], true)
    .flatMap(({ capital, start, end }) => (capital ? [text.slice(start, end)] : []))
    .join(' ');
}

describe('what a capital says in a heading', () => {
  test.each<[string, string]>([
    ['Moreno Says Harbor Will Stay Open', 'Moreno Harbor Stay Open'],
    ['Moreno says harbor stays open', 'Moreno'],
    ['Moreno Says the Harbor stays', 'Moreno Says Harbor'],
    ['MORENO SAYS HARBOR STAYS', 'MORENO HARBOR STAYS'],
    ['MORENO SAYS', 'MORENO'],
    ['NO', 'NO'],
    ['Harbor', 'Harbor'],
    ['Moreno Told Mayor', 'Moreno Mayor'],
    ['The Mayor Said So', 'Mayor'],
  ])('%s: %s', (notation, expected) => {
    expect(capitalsOf(notation)).toBe(expected);
  });
});
