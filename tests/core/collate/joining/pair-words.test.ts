import { describe, expect, test } from 'vitest';
import { pairWords } from '../../../../src/core/collate/joining/pair-words.ts';
import { spokenWords } from '../../../../src/core/text/english/spoken-words.ts';

/** The reading with each word that is one of the base's in brackets. */
function keep(base: string, reading: string): string {
  const words = spokenWords(reading);
  const kept = new Set(pairWords(spokenWords(base), words).map(({ b }) => b));
  return words.map(({ text }, at) => (kept.has(at) ? `[${text}]` : text)).join(' ');
}

describe('pairWords(base, reading)', () => {
  const base = 'we shall not rest until the old harbour is open to all of the boats of this town';

  test.each([
    ['every word of a reading that has nothing else', 'of the boats', '[of] [the] [boats]'],
    ['small words alone, where they are all there is', 'of the', '[of] [the]'],
    ['no small words that stand amid others', 'the rain of autumn', 'the rain of autumn'],
    ['small words beside words that say something', 'the old mayor', '[the] [old] mayor'],
    [
      'small words in an exchange in place',
      'we shall not stop until the new harbour is open',
      '[we] [shall] [not] stop [until] [the] new [harbour] [is] [open]',
    ],
    [
      'no small words far from all that is shared',
      'rain fell on all of it for days and days, and then the old harbour was dry',
      'rain fell on all of it for days and days and then [the] [old] [harbour] was dry',
    ],
  ])('pairs %s', (_name, reading, kept) => {
    expect(keep(base, reading)).toBe(kept);
  });

  test('pairs what is written in one word with what is written in two', () => {
    const pairs = (a: string, b: string) =>
      pairWords(spokenWords(a), spokenWords(b)).map((pair) => `${pair.a}${pair.b}`);
    expect(pairs('the seafloor rises', 'the sea floor rises')).toEqual(['00', '11', '12', '23']);
    expect(pairs('the sea floor rises', 'the seafloor rises')).toEqual(['00', '11', '21', '32']);
    // "a" and "n" are not "an": what is shorter than five letters is no compound.
    expect(pairs('gone into now', 'gone in to now')).toEqual(['00', '23']);
    expect(pairs('seen 10000 boats', 'seen 10 000 boats')).not.toContain('12');
  });

  test('pairs nothing where no word that says something is shared', () => {
    expect(keep(base, 'to whom it is of the')).not.toContain('[of] [the]');
  });
});
