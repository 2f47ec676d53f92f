import { describe, expect, test } from 'vitest';
import { pairWords } from '../../../../src/core/collate/joining/pair-words.ts';
import { spokenWords } from '../../../../src/core/text/english/spoken-words.ts';

/** The pairs of two wordings, those that follow one another as one run. */
function runsOf(a: string, b: string): string {
  return pairWords(spokenWords(a), spokenWords(b))
    .map((pair) => `${pair.a}:${pair.b}`)
    .join(' ');
}

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

describe('the pairs of a base and a reading', () => {
  test.each<[string, string]>([
    ['we shall not rest / we shall not rest', '0:0 1:1 2:2 3:3'],
    ['we shall not rest / we shall never rest', '0:0 1:1 3:3'],
    ['we shall not rest / shall rest', '1:0 3:1'],
    ['we shall not rest / not', '2:0'],
    ['we shall not rest / the', ''],
    ['we shall not rest / we will surely rest', '0:0 3:3'],
    ['the old quay and the new quay / the new quay', '4:0 5:1 6:2'],
    ['the old quay and the new quay / the quay', '0:0 2:1'],
    ['the quay of the town / of the town the quay', '2:0 3:1 4:2'],
    ['the sea floor rises / the seafloor rises', '0:0 1:1 2:1 3:2'],
    ['the seafloor rises / the sea floor rises', '0:0 1:1 1:2 2:3'],
    ['the sea floor and the sea floor / a seafloor and a seafloor', '1:1 2:1 3:2 5:4 6:4'],
    ['the any more boats / the anymore boats', '0:0 1:1 2:1 3:2'],
    ['go into it / go in to it', '0:0 2:3'],
    ['10 000 boats / 10000 boats', '2:1'],
    ['boats boats boats / boats', '0:0'],
    ['boats / boats boats boats', '0:0'],
    ['we go to the old harbour of the town and to the pier / they go to it', '1:1 2:2'],
    ['one two three four five the six / one x the y six', '0:0 5:2 6:4'],
    ['the a of in on the harbour / the x y z w v harbour', '6:6'],
    ['on the harbour and the / on a harbour or the', '0:0 2:2 4:4'],
    ['in it we met the mayor / in that we saw the mayor', '0:0 2:2 4:4 5:5'],
    [
      'we will not go and they will not go / they will not go and we will not go',
      '1:1 2:2 3:3 4:4 6:6 7:7 8:8',
    ],
    ['harbour / harbours', ''],
  ])('%s', (notation, expected) => {
    expect(runsOf(...(notation.split(' / ') as [string, string]))).toBe(expected);
  });
});
