import { describe, expect, test } from 'vitest';
import { listSpeakers, readQuoted } from '../../../support/voices.ts';

describe('who said it', () => {
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
    ['no rubric for a label', 'Interview: “We shall not rest”', [[null, null]]],
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
    const [quotation] = readQuoted(
      'The envoy assured the vote did not change the “official position” of the port, the board said.',
    );
    expect(quotation?.speaker).toMatchObject({ name: 'The envoy', via: 'the board' });
  });

  test('goes on with the speaker of the sentence before', () => {
    const speaker = readQuoted('“We shall go,” Jo Lee said. “It is late.”')[1]?.speaker;
    expect(speaker).toMatchObject({ name: 'Jo Lee', chain: 'same-paragraph' });
  });

  test('goes on with the speaker of the paragraph before', () => {
    const speaker = readQuoted('“We shall go,” Jo Lee said.\n\n“It is late and dark.”')[1]?.speaker;
    expect(speaker).toMatchObject({ name: 'Jo Lee', chain: 'previous-paragraph' });
  });

  test('gives words in a subhead the speaker of the same words in the body', () => {
    const text =
      '‘We shall not rest until it is done’\n\nThe quay was full.\n\n‘We shall not rest until it is done’, stated Lee.';
    expect(readQuoted(text)[0]?.speaker).toMatchObject({ name: 'Lee', chain: 'repeated-words' });
  });
});

describe('other sentences', () => {
  test.each<[string, string, (string | null)[]]>([
    ['takes a full stop before the attribution for a comma', '“It is late.” Poe said.', ['Poe']],
    ['reads the marks within', '“We said, ‘no,’” Poe said.', ['Poe', null]],
    [
      'gives a sentence about nobody to who spoke before',
      '“It is,” Poe said. That is not “late”.',
      ['Poe', 'Poe'],
    ],
    ['not to what “it” is about', '“It is,” Poe said. It was dark. “We go.”', ['Poe', 'Poe']],
    ['not another clause', 'Poe called it “late,” and Lee said it was “wrong”.', ['Poe', 'Lee']],
    ['divides what a second attribution divides', '“Go,” Poe told Lee, who replied: “No.”', ['Poe', 'who']],
    ['and a new sentence', '“Go,” Poe said. Still, Lee added, “it is late.”', ['Poe', 'Lee']],
    ['not one that tells about the speaker', '“It,” said Poe, a critic who came late, “is over.”', ['Poe']],
    ['nor what is called something', 'Poe called it “late,” Lee called it “wrong”.', ['Poe', 'Lee']],
  ])('%s', (_phenomenon, text, expected) => {
    expect(listSpeakers(text).map(([name]) => name)).toEqual(expected);
  });
});

describe('what only looks like an attribution', () => {
  test.each<[string, string, (string | null)[]]>([
    ['whose deed it was', 'The mayor condemned the “massacre” by Lee.', ['The mayor']],
    ['whose doing', 'Poe called it “rigged” by Russia.', ['Poe']],
    ['whose offer', 'Poe rejected “the deal” by Lee.', ['Poe']],
    ['how it was said', 'Lee said “no” by phone.', ['Lee']],
    ['how it was written', 'He wrote “Harbour” by hand.', ['He']],
    ['but who called it so', 'A move dubbed “a gift” by critics came.', ['critics']],
    ['a sign', '“We go,” Poe said. At the docks a sign reads “keep out”.', ['Poe', null]],
    ['a thing', '“We go,” Poe said. The harbour was not “late”.', ['Poe', null]],
    ['“that” before a noun', 'Poe passed that “old” hall.', [null]],
    ['a name after the words, and nothing more', '“We go,” friendly Lee', [null]],
  ])('%s', (_phenomenon, text, expected) => {
    expect(listSpeakers(text).map(([name]) => name)).toEqual(expected);
  });
});
