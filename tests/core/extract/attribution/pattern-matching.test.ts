import { describe, expect, test } from 'vitest';
import { matchPattern } from '../../../../src/core/extract/attribution/pattern-matching.ts';
import { readPattern } from '../../../../src/core/extract/attribution/pattern.ts';
import { enReader } from '../../../../src/core/extract/languages/en/reader.ts';
import { printMention, readMarkedWords } from '../../../support/marked-words.ts';

const lists = { said: new Set(['said', 'says']) };

/** What a pattern, before `|`, finds around the quotation of a sentence: the source, through whom, and the cue. */
function find(notation: string): string {
  const [pattern = '', sentence = ''] = notation.split(' | ');
  const read = readMarkedWords(sentence);
  const pieces = [...read.words.keys()].filter((at) => read.words[at]?.kind === 'quotation');
  const match = matchPattern(
    read.words,
    readPattern(pattern, lists),
    pieces[0] ?? 0,
    pieces.at(-1) ?? 0,
    enReader,
  );
  if (!match) return 'nothing';
  const { source, via, cue } = match;
  const words = cue ? read.text.slice(read.words[cue[0]]?.start, read.words[cue[1]]?.end) : null;
  return `${printMention(read, source ?? undefined)}, ${printMention(read, via ?? undefined)}, ${words}`;
}

describe('matchPattern(words, pattern, first, last, reader)', () => {
  test.each<[string, string]>([
    ['Q <said>=cue S | “Go” said Poe', 'Poe, null, said'],
    ['Q <said>=cue S | “Go” told Poe', 'nothing'],
    ['Q <said>=cue S | “Go” said boats', 'nothing'],
    ['Q ,? <said>=cue S | “Go”, said Poe', 'Poe, null, said'],
    ['Q ,? <said>=cue S | “Go” said Poe', 'Poe, null, said'],
    ['Q , <said>=cue S | “Go” said Poe', 'nothing'],
    ['S <said>=cue Q | Poe said “go”', 'Poe, null, said'],
    ['S <said>=cue : Q | Poe said: “go”', 'Poe, null, said'],
    ['S <said>=cue Q | It rained. Poe said “go”', 'Poe, null, said'],
    ['^ S <said>=cue Q | It rained. Poe said “go”', 'Poe, null, said'],
    ['S <said> Q | Poe said “go”', 'Poe, null, null'],
    ['Q <said>=cue S $ | “Go” said Poe.', 'Poe, null, said'],
    ['Q <said>=cue S $ | “Go” said Poe now.', 'nothing'],
    ['Q <said>=cue S $ | “Go” said Poe', 'Poe, null, said'],
    ['Q <said>=cue S $ | “Go” said Poe. Lee left.', 'Poe, null, said'],
    ['S <said>=cue .. Q | Poe said to all of them “go”', 'Poe, null, said'],
    ['S <said>=cue .. Q | Poe said it was “go”', 'nothing'],
    ['S <said>=cue … Q | Poe said it was “go”', 'Poe, null, said'],
    ['S <said>=cue … Q | Poe said it, was “go”', 'nothing'],
    ['S <said>=cue … Q | Poe said it to all of them in the old “go”', 'Poe, null, said'],
    ['S <said>=cue … Q | Poe said it to all of them in the old town “go”', 'nothing'],
    ['S <said>=cue …… Q | Poe said it to all of them in the old town hall “go”', 'Poe, null, said'],
    ['S <said>=cue …… Q | Poe said. It was “go”', 'nothing'],
    ['S ~ <said>=cue Q | Poe, in a hall, said “go”', 'Poe, null, said'],
    ['S ~ <said>=cue Q | Poe in a hall, said “go”', 'nothing'],
    ['S ~ <said>=cue Q | Poe, “no”, said “go”', 'nothing'],
    ['S ~ <said>=cue Q | Poe said “go”', 'nothing'],
    ['S ~? <said>=cue Q | Poe said “go”', 'Poe, null, said'],
    ['O answer=cue : Q | Poe’s answer: “go”', 'Poe’s, null, answer'],
    ['O answer=cue : Q | the answer: “go”', 'nothing'],
    ['Q O answer=cue | “go” Poe’s answer', 'nothing'],
    ['S told=cue N Q | Poe told the old board “go”', 'Poe, null, told'],
    ['Q said=cue N to S | “go” said the board to Poe', 'Poe, null, said'],
    ['Q said=cue S via V | “go” said Poe via the board', 'Poe, the board, said'],
    ['now* S <said>=cue Q | Poe said “go”', 'Poe, null, said'],
    ['now* said=cue Q | now now now now now now now said “go”', 'null, null, said'],
    ['^ now* said=cue Q | now now now now now now said “go”', 'null, null, said'],
    ['^ now* said=cue Q | now now now now now now now said “go”', 'nothing'],
    ['# said=cue Q | 43 said “go”', 'null, null, said'],
    ['# said=cue Q | Poe said “go”', 'nothing'],
    ['Q said=cue out=cue S | “go” said out Poe', 'Poe, null, said out'],
    ['^ D S : Q | ELLERY, May 3 – Ann Poe: “go”', 'Ann Poe, null, null'],
    ['^ D S : Q | Ann Poe: “go”', 'nothing'],
    ['^ L : Q | Quote of the day: “go”', 'null, null, null'],
    ['^ L : Q | Ann Poe: “go”', 'nothing'],
    ['S ( Q | Poe (“go”', 'Poe, null, null'],
    ['|| Q | | “go”', 'null, null, null'],
    ['– Q | — “go”', 'null, null, null'],
    ['– Q | - “go”', 'nothing'],
    ['Q <said>=cue S | “Go” “now” said Poe', 'Poe, null, said'],
    [
      'Q <said>=cue S | “Go” said the mayor of the old town of Ellery',
      'the mayor of the old town of Ellery, null, said',
    ],
    [
      'S <said>=cue Q | the mayor of the old town of Ellery said “go”',
      'the mayor of the old town of Ellery, null, said',
    ],
    [
      'S <said>=cue Q | the very old and tired mayor of the north of the old town of Ellery said “go”',
      'mayor of the north of the old town of Ellery, null, said',
    ],
  ])('%s: %s', (notation, expected) => {
    expect(find(notation)).toBe(expected);
  });
});
