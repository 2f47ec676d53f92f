import { describe, expect, test } from 'vitest';
import { is, REPORTING } from '../../../../src/core/extract/languages/en/lexicon.ts';
import { findSetOff } from '../../../../src/core/extract/reported/parenthetical.ts';
import { printMention, readMarkedWords } from '../../../support/marked-words.ts';

/** Who speaks, what stands before the attribution, and the attribution. */
function setOff(text: string): (string | null)[] | null {
  const read = readMarkedWords(text);
  const { words } = read;
  const cues = [...words.keys()].filter((at) => is(words[at], REPORTING));
  const found = findSetOff(words, 0, words.length, cues);
  if (!found) return null;
  const print = (from: number, to: number) => text.slice(words[from]?.start, words[to - 1]?.end);
  return [printMention(read, found.mention), print(0, found.until), print(found.until, found.after)];
}

describe('findSetOff(words, from, to, cues): an attribution that stands apart in what it reports', () => {
  test.each<[string, (string | null)[] | null]>([
    ['The ferry, she said, was late', ['she', 'The ferry', ', she said']],
    ['The ferry was late, she said', ['she', 'The ferry was late', ', she said']],
    ['The ferry was late, she said.', ['she', 'The ferry was late', ', she said']],
    ['The ferry was late — she said', ['she', 'The ferry was late', '— she said']],
    ['The ferry was late - she said', ['she', 'The ferry was late', '- she said']],
    ['The ferry was late, she said; it was old', ['she', 'The ferry was late', ', she said']],
    ['The ferry was late, she said: it was old', null],
    ['The ferry was late, she said — it was old', ['she', 'The ferry was late', ', she said']],
    [
      'The ferry was late, said the captain, in seeing it',
      ['the captain', 'The ferry was late', ', said the captain'],
    ],
    ['The ferry, said Ann Poe, a captain, is closed', ['Ann Poe', 'The ferry', ', said Ann Poe']],
    ['But, she said, the ferry was late', ['she', 'But', ', she said']],
    ['But now, she said, the ferry was late', ['she', 'But now', ', she said']],
    ['OSLO — The ferry, she said, was late', ['she', 'OSLO — The ferry', ', she said']],
    ['Oslo: The ferry, she said, was late', ['she', 'Oslo: The ferry', ', she said']],
    ['OSLO (Wire) — The ferry, she said, was late', ['she', 'OSLO (Wire) — The ferry', ', she said']],
    [
      'The old ferry with its boats — boats, she said, were late',
      ['she', 'The old ferry with its boats — boats', ', she said'],
    ],
    ['Oslo - The ferry, she said, was late', ['she', 'Oslo - The ferry', ', she said']],
    ['It sank (the ferry, she said, was late)', ['she', 'It sank (the ferry', ', she said']],
    ['It sank (late) today, she said, was late', ['she', 'It sank (late) today', ', she said']],
    ['The ferry (late, she said, and old) sank', ['she', 'The ferry (late', ', she said']],
    ['The ferry, she wrote: it was late', null],
    ['The ferry, Lee told Ann Poe, the captain, that it was late', null],
    ['The ferry, she said on Monday, was late', ['she', 'The ferry', ', she said on Monday']],
    ['The ferry, she said in a letter, was late', ['she', 'The ferry', ', she said in a letter']],
    ['The ferry, she said in a letter that left, was late', null],
    ['The ferry, she said to sail, was late', null],
    ['The ferry, she said at least, was late', null],
    ['The ferry, she said as it rained, was late', ['she', 'The ferry', ', she said as it rained']],
    ['The ferry, she said after it was sold, was late', ['she', 'The ferry', ', she said after it was sold']],
    ['The ferry, she said in May it was, was late', null],
    ['The ferry, she said this week, was late', ['she', 'The ferry', ', she said this week']],
    ['The ferry, she said reporters, was late', ['she', 'The ferry', ', she said reporters']],
    ['The ferry, she said quietly, was late', ['she', 'The ferry', ', she said quietly']],
    ['The ferry, she said of boats, was late', null],
    ['The ferry, she said about boats, was late', null],
    ['The ferry, she said never, was late', null],
    ['The ferry, she told reporters, was late', ['she', 'The ferry', ', she told reporters']],
    ['The ferry, she told the board in May, was late', null],
    ['The ferry, according to the board, was late', ['the board', 'The ferry', ', according to the board']],
    [
      'The ferry was late according to the board',
      ['the board', 'The ferry was late', 'according to the board'],
    ],
    [
      'The ferry was late, according to officials familiar with the talks',
      [
        'officials familiar with the talks',
        'The ferry was late',
        ', according to officials familiar with the talks',
      ],
    ],
    [
      'The ferry was late, according to officials and it sank',
      ['officials', 'The ferry was late', ', according to officials'],
    ],
    [
      'The ferry, according to the board and boats, was late',
      ['the board', 'The ferry', ', according to the board and boats'],
    ],
    ['According to the board, the ferry was late', null],
    ['She said, the ferry was late', null],
    ['The ferry “late”, she said, was late', null],
    ['The ferry, Lee, who was there, wrote a letter, was late', null],
    ['The ferry, wrote a letter, was late', null],
    ['The ferry, said a letter, was late', ['a letter', 'The ferry', ', said a letter']],
    ['The ferry, said boats, was late', null],
    ['The ferry, claimed the captain, was late', ['the captain', 'The ferry', ', claimed the captain']],
    ['The ferry, the boat said, was late', ['the boat', 'The ferry', ', the boat said']],
    ['The ferry, the boat claimed, was late', null],
    ['The ferry, the captain claimed, was late', ['the captain', 'The ferry', ', the captain claimed']],
    ['The ferry, the study found, was late', ['the study', 'The ferry', ', the study found']],
    ['The ferry, the captain found, was late', null],
    ['The ferry, she may say, was late', null],
    ['The ferry, she was told, was late', null],
    ['The ferry, she saying, was late', null],
    ['The ferry, She Said, was late', null],
    ['The ferry, nobody said, was late', null],
    ['The ferry she said, was late', null],
    ['The ferry said Poe, was late', null],
    ['The ferry, said Poe on Monday, was late', ['Poe', 'The ferry', ', said Poe on Monday']],
    ['The ferry, said Poe to sail, was late', null],
    ['The ferry, as she said, was late', null],
    ['The ferry, she said when it rained, was late', ['she', 'The ferry', ', she said when it rained']],
    ['The ferry, she said while it rained, was late', ['she', 'The ferry', ', she said while it rained']],
    ['The ferry, she said where it rained, was late', ['she', 'The ferry', ', she said where it rained']],
    ['The ferry, she said before it rained, was late', ['she', 'The ferry', ', she said before it rained']],
    ['The ferry, she said who left, was late', ['she', 'The ferry', ', she said who left']],
    ['The ferry, she said which left, was late', ['she', 'The ferry', ', she said which left']],
    ['The ferry, she said in Oslo “late”, was late', null],
    ['The ferry, she said in a letter; it was late', ['she', 'The ferry', ', she said in a letter']],
    ['The ferry, she said… it was late', ['she', 'The ferry', ', she said']],
    ['The ferry, she said! It was late', ['she', 'The ferry', ', she said']],
    ['The ferry, she wrote, wrongly, that it was late', null],
    [
      'The ferry was late, said the captain; it was old',
      ['the captain', 'The ferry was late', ', said the captain'],
    ],
  ])('“%s”: %j', (text, expected) => {
    expect(setOff(text)).toEqual(expected);
  });

  test('asks only from the word on that it is given', () => {
    const { words, at } = readMarkedWords('It sank, Poe said, and ‸Lee said, it was late, she said');
    const cues = [...words.keys()].filter((cue) => is(words[cue], REPORTING));
    expect(findSetOff(words, at, words.length, cues)?.verb).toBe(words.length - 1);
  });
});
