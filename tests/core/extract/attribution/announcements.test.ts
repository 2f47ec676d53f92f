import { describe, expect, test } from 'vitest';
import { readQuoted } from '../../../support/voices.ts';

describe('who is about to speak', () => {
  test.each<[string, string[]]>([
    ['He said this: “We left.”', ['He said cue in the sentence']],
    ['Poe had this to say. “We left.”', ['Poe said announced']],
    ['Poe’s answer was blunt. “We left.”', ['null said null']],
    ['Poe’s answer was blunt: “We left.”', ['Poe said announced']],
    ['Poe’s blunt answer came: “We left.”', ['Poe said announced']],
    ['The answer from the board was blunt: “We left.”', ['the board said announced']],
    ['The harbour’s answer was blunt: “We left.”', ['null said null']],
    [
      'The answer came late, after the many boats of the old harbour of the town: “We left.”',
      ['null said null'],
    ],
    ['Ann Poe? “A friend.”', ['null said null']],
    ['Poe laughs when I ask. “Never again.”', ['Poe said announced']],
    ['They refused to call it so. “We left.”', ['They said announced']],
    ['Poe never said so. “We left.”', ['Poe said announced']],
    ['They also lie far away. “We left.”', ['null said null']],
    ['They also lie far away: “We left.”', ['They said announced']],
    ['We also lie far away. “We left.”', ['null said null']],
    ['It lies far away: “We left.”', ['null said null']],
    ['Interview: “We left.”', ['null said rubric']],
    ['Then an interview: “We left.”', ['null said rubric']],
    ['Poe came. “We left.”', ['Poe said announced']],
  ])('%s', (notation, expected) => {
    expect(
      readQuoted(notation).map(
        ({ speaker, factuality, rule }) => `${speaker?.name ?? null} ${factuality} ${rule}`,
      ),
    ).toEqual(expected);
  });
});
