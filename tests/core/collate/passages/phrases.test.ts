import { describe, expect, test } from 'vitest';
import { growPhrases, type Run } from '../../../../src/core/collate/passages/phrases.ts';
import { readWords } from '../../../../src/core/text/words.ts';

/** The phrases of some sentences, each of an event of its own: the words of the first place, and how many places. */
function grow(...sentences: readonly (string | readonly [event: number, text: string])[]): string[] {
  const runs = sentences.map((sentence, at): Run => {
    const [event, text] = typeof sentence === 'string' ? [at, sentence] : sentence;
    const words = readWords(text, { start: 0, end: text.length });
    return { event, article: 0, words, keys: words.map(({ form }) => form) };
  });
  return growPhrases(runs).map(({ places, gapped }) => {
    const [first] = places;
    const words = runs[first?.run ?? 0]?.words.slice(first?.from, first?.to).map(({ text }) => text) ?? [];
    return `${gapped ? [words[0], words.at(-1)].join(' … ') : words.join(' ')} ×${places.length}`;
  });
}

describe('growPhrases(runs)', () => {
  test.each([
    ['two words that two events have', ['old harbour stays', 'an old harbour'], ['old harbour ×2']],
    [
      'the longest of them',
      ['we saved old harbour walls', 'they hate old harbour walls'],
      ['old harbour walls ×2'],
    ],
    ['none of one event', ['old harbour', 'new bridge'], []],
    ['none of a single word', ['harbour', 'harbour'], []],
    [
      'words that begin and end with what says something',
      ['sent to the old harbour of', 'went to the old harbour of'],
      ['old harbour ×2'],
    ],
    ['small words inside', ['freedom of assembly', 'the freedom of assembly'], ['freedom of assembly ×2']],
    [
      'a shorter one that comes back twice outside the longer',
      ['old harbour walls', 'old harbour walls', 'old harbour', 'old harbour'],
      ['old harbour walls ×2', 'old harbour ×4'],
    ],
    [
      'not one that does so once',
      ['old harbour walls', 'old harbour walls', 'old harbour'],
      ['old harbour walls ×2'],
    ],
    [
      'two words with another between',
      ['impartial seasoned mediator', 'impartial mediator'],
      ['impartial … mediator ×2'],
    ],
    [
      'or two others',
      ['impartial very seasoned mediator', 'impartial mediator'],
      ['impartial … mediator ×2'],
    ],
    ['but not three', ['impartial and very seasoned mediator', 'impartial mediator'], []],
    ['not with as many words between everywhere', ['impartial old mediator', 'impartial new mediator'], []],
  ])('finds %s', (_name, sentences, phrases) => {
    expect(grow(...sentences)).toEqual(phrases);
  });

  test('finds nothing that one event alone says again and again', () => {
    expect(grow([0, 'old harbour'], [0, 'old harbour'])).toEqual([]);
    expect(grow([0, 'old harbour'], [0, 'old harbour'], [1, 'old harbour'])).toEqual(['old harbour ×3']);
  });
});
