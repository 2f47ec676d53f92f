import { describe, expect, test } from 'vitest';
import { readQuoted } from '../../../support/voices.ts';

function listChains(text: string): (string | null)[][] {
  return readQuoted(text).map(({ speaker }) => [speaker?.name ?? null, speaker?.chain ?? null]);
}

describe('who speaks where a sentence goes on', () => {
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

describe('what goes on, and what does not', () => {
  test.each<[string, (string | null)[][]]>([
    [
      'Dunn called it “daft”, Fox “brave” and Gay “a start”.',
      [
        ['Dunn', 'adjacent-cue'],
        ['Fox', 'adjacent-cue'],
        ['Gay', 'adjacent-cue'],
      ],
    ],
    [
      'Dunn called it “daft”, while Fox “brave”.',
      [
        ['Dunn', 'adjacent-cue'],
        ['Fox', 'adjacent-cue'],
      ],
    ],
    [
      'Dunn called it “daft”, with Fox “brave”.',
      [
        ['Dunn', 'adjacent-cue'],
        ['Dunn', 'adjacent-cue'],
      ],
    ],
    [
      'Dunn said “no”, Fox “yes”.',
      [
        ['Dunn', 'adjacent-cue'],
        ['Fox', 'adjacent-cue'],
      ],
    ],
    [
      'Dunn called it “daft”. Fox “brave”.',
      [
        ['Dunn', 'adjacent-cue'],
        [null, null],
      ],
    ],
    [
      'Dunn called it “daft”, boats “brave”.',
      [
        ['Dunn', 'adjacent-cue'],
        ['Dunn', 'adjacent-cue'],
      ],
    ],
    [
      '“We left,” Poe said. “The Herald was wrong.”',
      [
        ['Poe', 'adjacent-cue'],
        ['Poe', 'same-paragraph'],
      ],
    ],
    [
      '“We left,” Poe said. The Herald was wrong. “It lied.”',
      [
        ['Poe', 'adjacent-cue'],
        ['The Herald', 'same-paragraph'],
      ],
    ],
    [
      '“We left,” Poe said. The board: “It lied.”',
      [
        ['Poe', 'adjacent-cue'],
        ['The board', 'label'],
      ],
    ],
    [
      '“We left.” “It lied,” Poe said.',
      [
        ['Poe', 'same-paragraph'],
        ['Poe', 'adjacent-cue'],
      ],
    ],
    [
      '“We left.” It rained. “It lied,” Poe said.',
      [
        [null, null],
        ['Poe', 'adjacent-cue'],
      ],
    ],
    [
      '“We left.” Al Dunn: “It lied.”',
      [
        [null, null],
        ['Al Dunn', 'label'],
      ],
    ],
    [
      '“Late” was what Lee was told. “We left.”',
      [
        [null, null],
        [null, null],
      ],
    ],
    [
      '“We left,” said Ann Poe, who added “no”. “We came.”',
      [
        ['Ann Poe', 'adjacent-cue'],
        ['who', 'adjacent-cue'],
        ['Ann Poe', 'same-paragraph'],
      ],
    ],
    [
      '“We left,” Lee never said. “We came.”',
      [
        ['Lee', 'adjacent-cue'],
        ['Lee', 'same-paragraph'],
      ],
    ],
    [
      '“We left,” says the one in the hat. “We came.”',
      [
        [null, null],
        [null, null],
      ],
    ],
    [
      '“We left,” Poe said. That is not “a mess”.',
      [
        ['Poe', 'adjacent-cue'],
        ['Poe', 'same-paragraph'],
      ],
    ],
    [
      '“We left,” Poe said. But this is “a mess”.',
      [
        ['Poe', 'adjacent-cue'],
        ['Poe', 'same-paragraph'],
      ],
    ],
    [
      '“We left,” Poe said. The plan is “a mess”.',
      [
        ['Poe', 'adjacent-cue'],
        [null, null],
      ],
    ],
    [
      '“We left,” Poe said. It rained. That is not “a mess”.',
      [
        ['Poe', 'adjacent-cue'],
        [null, null],
      ],
    ],
    [
      'Poe said it was “late”. That is not “a mess”.',
      [
        ['Poe', 'adjacent-cue'],
        [null, null],
      ],
    ],
    ['Poe pushed his promise of “new boats”.', [['Poe', 'adjacent-cue']]],
    ['The harbour pushed its promise of “new boats”.', [[null, null]]],
    ['Poe pushed the boats of “new boats”.', [[null, null]]],
    ['Poe pushed his other remarks of “new boats”.', [[null, null]]],
    [
      '“We left,” Poe said.\n\n“We came.”',
      [
        ['Poe', 'adjacent-cue'],
        ['Poe', 'previous-paragraph'],
      ],
    ],
    [
      '“We left,” Poe said.\n\nThen: “We came.”',
      [
        ['Poe', 'adjacent-cue'],
        [null, null],
      ],
    ],
    [
      '“We left,” Poe said.\n\nIt rained.\n\n“We came.”',
      [
        ['Poe', 'adjacent-cue'],
        [null, null],
      ],
    ],
    ['The board said it would wait.\n\n“We came.”', [['The board', 'previous-paragraph']]],
    ['The board said it would wait. It rained.\n\n“We came.”', [[null, null]]],
    ['Poe had this to say:\n\n“We came.”', [['Poe', 'previous-paragraph']]],
    ['The harbour had this to say:\n\n“We came.”', [[null, null]]],
    [
      '“We left,” Poe said.\n\n# Old boats\n\n“We came.”',
      [
        ['Poe', 'adjacent-cue'],
        ['Poe', 'previous-paragraph'],
      ],
    ],
    ['NEW DELHI: “We shall not rest.”', [[null, null]]],
    ['NEW DELHI: “We shall not rest.” They left New Delhi.', [['NEW DELHI', 'label']]],
    [
      'NEW DELHI: “We shall not rest.”\n\nPOE: “We came.”',
      [
        ['NEW DELHI', 'label'],
        ['POE', 'label'],
      ],
    ],
    ['Delhi: “We shall not rest.”', [['Delhi', 'label']]],
    ['ABC: “We shall not rest.”', [['ABC', 'label']]],
  ])('%s', (notation, expected) => {
    expect(listChains(notation)).toEqual(expected);
  });
});
