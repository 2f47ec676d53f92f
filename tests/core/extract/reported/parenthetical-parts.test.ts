import { describe, expect, test } from 'vitest';
import { is, REPORTING } from '../../../../src/core/extract/languages/en/lexicon.ts';
import { listSetOffParts } from '../../../../src/core/extract/reported/parenthetical-parts.ts';
import { findSetOff } from '../../../../src/core/extract/reported/parenthetical.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

/** What of a sentence its attribution gives to the speaker. */
function listParts(text: string): string[] | null {
  const { words } = readMarkedWords(text);
  const cues = [...words.keys()].filter((at) => is(words[at], REPORTING));
  const setOff = findSetOff(words, 0, words.length, cues);
  if (!setOff) return null;
  return listSetOffParts(words, 0, words.length, setOff).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  );
}

describe('listSetOffParts(words, from, end, setOff)', () => {
  test.each<[string, string[]]>([
    ['The ferry, she said, was late', ['The ferry', 'was late']],
    ['The ferry was late, she said', ['The ferry was late']],
    ['The ferry was late, she said.', ['The ferry was late']],
    ['The ferry was late — she said', ['The ferry was late']],
    ['The ferry was late - she said', ['The ferry was late']],
    ['The ferry was late, she said, and the quay was old', ['The ferry was late']],
    ['The ferry was late, she said, and he left', ['The ferry was late']],
    ['The ferry was late, she said, and the board met', ['The ferry was late']],
    ['The ferry was late, she said, and Poe left', ['The ferry was late']],
    ['The ferry was late, she said, and there was rain', ['The ferry was late']],
    ['The ferry was late, she said, and if it rained', ['The ferry was late']],
    ['The ferry was late, she said, and', ['The ferry was late']],
    ['The ferry was late, she said, as it rained', ['The ferry was late']],
    ['The ferry was late, she said, so it rained', ['The ferry was late']],
    ['The ferry was late, she said, in May', ['The ferry was late', 'in May']],
    ['The ferry was late, she said, because it rained', ['The ferry was late']],
    ['The ferry was late, she said, adding it rained', ['The ferry was late']],
    ['The ferry was late, she said, waving', ['The ferry was late']],
    ['The ferry was late, she said, who left', ['The ferry was late']],
    ['The ferry was late, she said, including boats', ['The ferry was late']],
    ['The ferry was late, she said; it was old', ['The ferry was late', 'it was old']],
    ['The ferry was late, she said — it was old', ['The ferry was late', 'it was old']],
    ['The ferry was late, she said,', ['The ferry was late']],
    ['The ferry was late, she said, and “unsafe”', ['The ferry was late']],
    ['The ferry was late, she said, “unsafe”', []],
    ['The ferry, she said, and “unsafe”', []],
    ['The ferry was late, said the captain, in seeing it', ['The ferry was late', 'in seeing it']],
    ['The ferry was late, said the captain, to show it', ['The ferry was late', 'to show it']],
    ['The ferry was late, said the captain, in May', ['The ferry was late']],
    ['The ferry was late, said the captain, boats', ['The ferry was late']],
    ['The ferry was late, said the captain, and boats', ['The ferry was late', 'and boats']],
    ['The ferry was late, said the captain, a friend, and boats', ['The ferry was late']],
    ['The ferry, said Ann Poe, a captain, is closed', ['The ferry', 'is closed']],
    ['The ferry, said Ann Poe, captain of boats, is closed', ['The ferry', 'is closed']],
    ['The ferry, said Ann Poe, who left, is closed', ['The ferry', 'is closed']],
    ['The ferry, said Ann Poe, which left, is closed', ['The ferry', 'is closed']],
    ['The ferry, said Ann Poe, a captain', []],
    ['The ferry, said Ann Poe, a captain,', []],
    ['The ferry, said Ann Poe, is closed', ['The ferry', 'is closed']],
    ['The ferry, she said, the old one, is closed', ['The ferry', 'the old one, is closed']],
    ['But, she said, the ferry was late', ['the ferry was late']],
    ['But now, she said, the ferry was late', ['But now', 'the ferry was late']],
    ['OSLO — The ferry, she said, was late', ['The ferry', 'was late']],
    ['Oslo: The ferry, she said, was late', ['The ferry', 'was late']],
    ['OSLO (Wire) — The ferry, she said, was late', ['The ferry', 'was late']],
    [
      'The old ferry with its boats — boats, she said, were late',
      ['The old ferry with its boats — boats', 'were late'],
    ],
    ['Oslo - The ferry, she said, was late', ['The ferry', 'was late']],
    ['It sank (the ferry, she said, was late)', ['the ferry', 'was late']],
    ['It sank (late) today, she said, was late', ['It sank (late) today', 'was late']],
    ['The ferry (late, she said, and old) sank', ['and old']],
    ['The ferry, she said after it was sold, was late', ['The ferry', 'was late']],
    ['The ferry was late according to the board', ['The ferry was late']],
    ['The ferry was late, according to officials familiar with the talks', ['The ferry was late']],
    ['The ferry was late, according to officials and it sank', ['The ferry was late']],
    ['The ferry, according to the board and boats, was late', ['The ferry', 'was late']],
    ['The ferry, she said, was “late”', []],
    ['The ferry, the boat said, was late', ['The ferry', 'was late']],
    ['The ferry, she said in a letter; it was late', ['The ferry', 'it was late']],
    ['The ferry (late, she said) sank', []],
    ['The ferry, she said… it was late', []],
    ['The ferry, she said! It was late', []],
    ['The ferry was late, she said, but she left', ['The ferry was late']],
    ['The ferry was late, she said, or late', ['The ferry was late', 'or late']],
    ['The ferry was late, she said, for selling it', ['The ferry was late', 'for selling it']],
    ['The ferry was late, she said, though it rained', ['The ferry was late']],
    ['The ferry was late, she said, although it rained', ['The ferry was late']],
    ['The ferry was late, she said, whose boats sank', ['The ferry was late']],
    ['The ferry was late, she said, with boats', ['The ferry was late']],
    ['The ferry was late, she said, citing boats', ['The ferry was late']],
    ['The ferry was late, said the captain, without seeing it', ['The ferry was late', 'without seeing it']],
    ['The ferry was late, said the captain, without boats', ['The ferry was late']],
    ['The ferry was late, said the captain; it was old', ['The ferry was late']],
  ])('of “%s”: %j', (text, expected) => {
    expect(listParts(text)).toEqual(expected);
  });
});
