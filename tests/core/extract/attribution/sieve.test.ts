import { describe, expect, test } from 'vitest';
import { readQuoted } from '../../../support/voices.ts';

function listChains(text: string): (string | null)[][] {
  return readQuoted(text).map(({ speaker }) => [speaker?.name ?? null, speaker?.chain ?? null]);
}

describe('siftDrafts(text, scenes, utterances)', () => {
  test.each<[string, string, (string | null)[][]]>([
    [
      'gives a paragraph of quotation to who is reported to speak before it',
      'Lee says she wants the board to think of the pupils.\n\n“They cry when they come home.”',
      [['Lee', 'previous-paragraph']],
    ],
    [
      'even where words in marks stand before that',
      'Ann Poe called it “late.” The plan, she said, would go on.\n\n“They cry when they come home.”',
      [
        ['Ann Poe', 'adjacent-cue'],
        ['she', 'previous-paragraph'],
      ],
    ],
    [
      'gives nobody words that a sentence is about',
      '“We left,” read one sign. “Anybody else,” was another.',
      [
        ['one sign', 'adjacent-cue'],
        [null, null],
      ],
    ],
    [
      'behind the words that are reported too',
      'Two in three pupils cry, argued Lee.\n\n“They cry when they come home.”',
      [['Lee', 'previous-paragraph']],
    ],
    [
      'over where somebody lives',
      'Ann Poe, a builder from Melford, Mo., and a member of the board, said it was cold.\n\n“Things break in the cold.”',
      [['Ann Poe', 'previous-paragraph']],
    ],
    [
      'not to what is only like something',
      'For towns like Melford nobody should put the shovels away.\n\n“They will need them again.”',
      [[null, null]],
    ],
    [
      'does not go on with a speaker where one speaks whom nothing names',
      '“It took months,” says Lee. “It is done.” “I do not know,” says the one in the blue hat.',
      [
        ['Lee', 'adjacent-cue'],
        ['Lee', 'same-paragraph'],
        [null, null],
      ],
    ],
    [
      'takes no noun at the end of a sentence for a verb',
      'It made Lee a friend of all with physical challenges. “They can do it.”',
      [[null, null]],
    ],
  ])('%s', (_phenomenon, text, expected) => {
    expect(listChains(text)).toEqual(expected);
  });
});
