import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import type { Quotation, SpeakerEntry } from '../../../src/core/model.ts';
import { toArticle } from '../../support/articles.ts';

const speakers: readonly SpeakerEntry[] = [
  { id: 'harbour-board', name: 'Harbour Board', aliases: ['the board', 'Northport'] },
  { id: 'jo-lee', name: 'Jo Lee', aliases: ['Lee', 'Mayor Jo Lee'] },
];

function read(text: string, entries: readonly SpeakerEntry[] = []): readonly Quotation[] {
  return extractQuotations(toArticle('article', text), entries).filter(({ kind }) => kind !== 'indirect');
}

/** Of each quotation the speaker as printed, and the cue. */
function listSpeakers(text: string): (string | null)[][] {
  return read(text).map(({ speaker, cue }) => [speaker?.name ?? null, cue?.text ?? null]);
}

describe('findVoices: who said it', () => {
  test.each<[string, string, (string | null)[][]]>([
    ['a cue after the words', '“We shall not rest,” she said.', [['she', 'said']]],
    ['a cue before its subject', '‘We shall not rest’, stated the board.', [['the board', 'stated']]],
    [
      'a cue before the words',
      'Mayor Jo Lee told reporters: “We shall not rest.”',
      [['Mayor Jo Lee', 'told']],
    ],
    [
      'an apposition between name and cue',
      '“We shall not rest,” Jo Lee, the mayor of Northport, wrote.',
      [['Jo Lee', 'wrote']],
    ],
    [
      'a day between name and cue',
      'Northport on Thursday condemned the plan, saying it was “a provocation”.',
      [['Northport', 'saying']],
    ],
    [
      'a source',
      '“We shall not rest,” according to a spokesman for the board.',
      [['a spokesman for the board', 'according to']],
    ],
    ['a label', 'Jo Lee: “We shall not rest.”', [['Jo Lee', null]]],
    ['a signature', '“We shall not rest.” — Jo Lee', [['Jo Lee', null]]],
    [
      'several pieces of one sentence',
      'Lee called it “wrong” and “late”.',
      [
        ['Lee', 'called'],
        ['Lee', 'called'],
      ],
    ],
    ['who blames, not whom', 'Northport accused Southport of “bad faith”.', [['Northport', 'accused']]],
    [
      'who says, not who is told',
      'The board considers it an “attempt to sink us,” Lee was told on Thursday.',
      [['The board', 'considers']],
    ],
    [
      'an attribution at the end of the sentence',
      '“A strong protest” was made to Lee over the “false claim”, the board said in a statement.',
      [
        ['the board', 'said'],
        ['the board', 'said'],
      ],
    ],
    [
      'the subject of the last attribution',
      'The board said no. It condemned the “shameful words” of the mayor.',
      [['It', 'condemned']],
    ],
    ['a document', 'The resolution calls for the port to “end its strike”.', [['The resolution', 'calls']]],
    ['unnamed people', '“It is late,” two officials said.', [['two officials', 'said']]],
    ['the verb after “and”', 'Lee called the plan late and said it was “a shame”.', [['Lee', 'said']]],
    [
      'nobody where nothing names one',
      'The sign over the door was painted “in a strange hand by night”.',
      [[null, null]],
    ],
  ])('%s', (_phenomenon, text, expected) => {
    expect(listSpeakers(text)).toEqual(expected);
  });

  test('keeps both when one speaks through another', () => {
    const [quotation] = read(
      'The envoy assured the vote did not change the “official position” of the port, the board said.',
    );
    expect(quotation?.speaker).toMatchObject({ name: 'The envoy', via: 'the board' });
  });

  test('goes on with the speaker of the sentence before', () => {
    const speaker = read('“We shall go,” Jo Lee said. “It is late.”')[1]?.speaker;
    expect(speaker).toMatchObject({ name: 'Jo Lee', chain: 'same-paragraph' });
  });

  test('goes on with the speaker of the paragraph before', () => {
    const speaker = read('“We shall go,” Jo Lee said.\n\n“It is late and dark.”')[1]?.speaker;
    expect(speaker).toMatchObject({ name: 'Jo Lee', chain: 'previous-paragraph' });
  });

  test('gives words in a subhead the speaker of the same words in the body', () => {
    const text =
      '‘We shall not rest until it is done’\n\nThe quay was full.\n\n‘We shall not rest until it is done’, stated Lee.';
    expect(read(text)[0]?.speaker).toMatchObject({ name: 'Lee', chain: 'repeated-words' });
  });
});

describe('findVoices: resolved names', () => {
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
  ])('%s', (_name, text, name, resolved) => {
    const last = read(text).at(-1)?.speaker;
    expect([last?.name, last?.resolved.replace('The ', '')]).toEqual([name, resolved]);
  });

  test.each<[string, string, string | null]>([
    ['the name itself', '“No,” Jo Lee said.', 'jo-lee'],
    ['an alias without its article', '“No,” said The Board.', 'harbour-board'],
    ['a name after a role', '“No,” said harbour master Jo Lee.', 'jo-lee'],
    ['a pronoun’s name', 'Jo Lee came. “No,” she said.', 'jo-lee'],
    ['nobody else with a like name', '“No,” said the Southport Harbour Board.', null],
  ])('finds the entry by %s', (_name, text, id) => {
    expect(read(text, speakers).at(-1)?.speaker?.id).toBe(id);
  });

  test('prints the name as it stands where it stands', () => {
    const text = 'Jo Lee came. “No,” the mayor’s aide Ann Poe said.';
    const speaker = read(text)[0]?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe(speaker?.name);
  });
});
