import { describe, expect, test } from 'vitest';
import type { SpeakerEntry } from '../../../src/core/model.ts';
import { readQuoted } from '../../support/voices.ts';

const speakers: readonly SpeakerEntry[] = [
  { id: 'harbour-board', name: 'Harbour Board', aliases: ['the board', 'Northport'] },
  { id: 'jo-lee', name: 'Jo Lee', aliases: ['Lee', 'Mayor Jo Lee'] },
];

describe('resolveFigures(figures, cast)', () => {
  test.each<[string, string, string, string]>([
    ['a surname', 'Mayor Jo Lee came to the quay. “It is late,” Lee said.', 'Lee', 'Mayor Jo Lee'],
    ['a pronoun', 'Jo Lee came to the quay. “It is late,” she said.', 'she', 'Jo Lee'],
    [
      'an office',
      'The Northport Ministry sent a note. “It is late,” the ministry said.',
      'the ministry',
      'Northport Ministry',
    ],
    [
      'a statement',
      'Northport said so in a letter. “It is late,” Northport added. “It is dark,” the statement said.',
      'the statement',
      'Northport',
    ],
    [
      'an office by the name that follows it',
      '“It is late,” said the harbour secretary, Ada Moreno.',
      'the harbour secretary',
      'Ada Moreno',
    ],
    [
      'an office by the name that followed it before',
      'The union’s general secretary, Jo Byrne, said: “Go.”\n\nThe union’s general secretary said: “We shall.”',
      'The union’s general secretary',
      'Jo Byrne',
    ],
    [
      'a pronoun by who holds the office',
      'In the Commons, the shadow harbour secretary, Tom Poe, accused Lee of “hiding”. He added: “Come out.”',
      'He',
      'Tom Poe',
    ],
    [
      'an office of one word by nobody’s name',
      'The president, Jo Lee, said “no”. In France, the president said “yes”.',
      'the president',
      'the president',
    ],
    [
      'another spokesman by nobody’s name',
      'A spokesman, Bill Ward, said “no”. A spokesman for the port said “maybe”.',
      'A spokesman for the port',
      'A spokesman for the port',
    ],
  ])('%s', (_name, text, name, resolved) => {
    const last = readQuoted(text).at(-1)?.speaker;
    expect([last?.name, last?.resolved.replace('The ', '')]).toEqual([name, resolved]);
  });

  test.each<[string, string, string | null]>([
    ['the name itself', '“No,” Jo Lee said.', 'jo-lee'],
    ['an alias without its article', '“No,” said The Board.', 'harbour-board'],
    ['a name after a role', '“No,” said harbour master Jo Lee.', 'jo-lee'],
    ['a pronoun’s name', 'Jo Lee came. “No,” she said.', 'jo-lee'],
    ['nobody else with a like name', '“No,” said the Southport Harbour Board.', null],
  ])('finds the entry by %s', (_name, text, id) => {
    expect(readQuoted(text, speakers).at(-1)?.speaker?.id).toBe(id);
  });

  test('prints the name as it stands where it stands', () => {
    const text = 'Jo Lee came. “No,” the mayor’s aide Ann Poe said.';
    const speaker = readQuoted(text)[0]?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe(speaker?.name);
  });
});
