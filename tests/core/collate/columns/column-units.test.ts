import { describe, expect, test } from 'vitest';
import { toColumn } from '../../../../src/core/collate/columns/column-units.ts';
import { toArticle } from '../../../support/articles.ts';

/** The units of a text, each with its block, the number of sentences there and its words. */
function unitsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const { units, words, firstWords } = toColumn(toArticle('a', text));
    return units.map(({ start, end, block, sentences }, at) => {
      const own = words.slice(firstWords[at], firstWords[at + 1]);
      return `"${text.slice(start, end)}" ${own.every(({ unit }) => unit === at) ? '' : 'not '}its words, block ${block}/${sentences}: ${own.map((word) => text.slice(word.start, word.end)).join(' ')}`;
    });
  });
}

describe('toColumn(article): its sentences and their words', () => {
  test.each<[string, string[], string[]]>([
    ['one sentence', ['Rain fell.'], ['"Rain fell." its words, block 0/1: Rain fell']],
    [
      'sentences and paragraphs',
      ['Rain fell. Snow fell.\n\nIt was late.'],
      [
        '"Rain fell. " its words, block 0/2: Rain fell',
        '"Snow fell.\n\n" its words, block 0/2: Snow fell',
        '"It was late." its words, block 1/1: It was late',
      ],
    ],
    [
      'a paragraph without words',
      ['Rain fell.\n\n…\n\nIt was late.'],
      [
        '"Rain fell.\n\n" its words, block 0/1: Rain fell',
        '"…\n\n" its words, block 1/1: ',
        '"It was late." its words, block 2/1: It was late',
      ],
    ],
    ['no words at all', ['…'], ['"…" its words, block 0/1: ']],
    [
      'space before and after',
      ['  Rain fell.  Snow fell.  '],
      ['"  Rain fell.  " its words, block 0/2: Rain fell', '"Snow fell.  " its words, block 0/2: Snow fell'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(unitsOf(texts)).toEqual(expected);
  });
});
