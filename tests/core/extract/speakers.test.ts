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

describe('findVoices: whose verb it is', () => {
  test.each<[string, string, (string | null)[][]]>([
    // Between a name and its verb.
    ['over an apposition', 'Ann Poe, the head of the board, called it “late”.', [['Ann Poe', 'called']]],
    [
      'over an apposition after an introduction',
      'Angered by the vote, Ann Poe, the mayor, said it was “late”.',
      [['Ann Poe', 'said']],
    ],
    ['over two appositions', 'Ann Poe, the mayor, who won, called it “late”.', [['Ann Poe', 'called']]],
    ['an office whose holder follows', 'The mayor, Ann Poe, said it was “late”.', [['The mayor', 'said']]],
    ['over a bracket and a comma', 'Sen. Ann Poe (D-Ohio), said, “It is late.”', [['Sen. Ann Poe', 'said']]],
    ['over dashes of a typewriter', 'Poe - a former mayor - said it was “late”.', [['Poe', 'said']]],
    ['over where it was said', 'Lee in a letter called it “late”.', [['Lee', 'called']]],
    [
      'over a clause that no comma sets off',
      'An aide who spoke to explain the plan said it was “late”.',
      [['An aide', 'said']],
    ],
    ['a verb set into the sentence', 'The plan, said Poe, was “late”.', [['Poe', 'said']]],
    ['nobody in “said Lee was”', 'Poe, who called Lee “late,” said Lee was wrong.', [['who', 'called']]],
    // Who, which, that.
    ['the relative pronoun as printed', 'The plan angered Lee, who called it “late”.', [['who', 'called']]],
    ['of a text too', 'He sent letters that called it “late”.', [['that', 'called']]],
    [
      'whom it stands for behind its clause',
      'Poe, who called it “late,” told the board it was “wrong”.',
      [
        ['who', 'called'],
        ['Poe', 'told'],
      ],
    ],
    // Participles and infinitives.
    [
      'the sentence’s subject for a participle, and not one that is reported',
      'Poe said on Monday that the board rejected the plan, calling it “late”.',
      [['Poe', 'calling']],
    ],
    [
      'whom “with” adds',
      'The town denied it, with Lee taking the stage to call it “late”.',
      [['Lee', 'call']],
    ],
    ['who went on to do it', 'Poe went on to call it “late”.', [['Poe', 'call']]],
    ['who was heard', 'Some could be heard saying it was “late”.', [['Some', 'saying']]],
    ['who was quoted', 'Poe was quoted as saying it was “late”.', [['Poe', 'saying']]],
    ['whom somebody recalls', 'Poe recalled Lee telling her: “It is late.”', [['Lee', 'telling']]],
    // Passives.
    ['by whom it was called', 'The plan, called “late” by the mayor, failed.', [['the mayor', 'called']]],
    ['by whom it was called first', 'Described by Poe as “late”, the plan failed.', [['Poe', 'Described']]],
    ['any verb that takes “that”', 'The board recognized that it was “late”.', [['The board', 'recognized']]],
    // Nouns.
    ['whose claim it is', 'Lee laughed at Poe’s claim that it was “late”.', [['Poe', 'claim']]],
    ['whose answer was blunt', 'Poe’s answer was blunt: “It is late.”', [['Poe', null]]],
    ['no noun for a verb', 'The board said his angry remarks were “late”.', [['The board', 'said']]],
    ['nobody where the pronoun may be another', 'Poe said Lee won what he called “a race”.', [[null, null]]],
  ])('%s', (_phenomenon, text, expected) => {
    expect(listSpeakers(text)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['who', 'The plan angered Jo Lee, the mayor, who called it “late”.', 'Jo Lee'],
    ['his', 'Jo Lee left. Few believed his claim that it was “late”.', 'Jo Lee'],
  ])('resolves “%s”', (_name, text, resolved) => {
    expect(read(text)[0]?.speaker?.resolved).toBe(resolved);
  });
});

describe('findVoices: what a name is', () => {
  test.each<[string, string]>([
    ['that is a verb', '“It is late,” Will wrote. ⟦Will⟧'],
    ['that is a month', '“It is late,” Mrs May said. ⟦Mrs May⟧'],
    ['that looks like an adverb', '“It is late,” Kelly said. ⟦Kelly⟧'],
    ['that looks like a participle', 'Fred, who left, said it was “late”. ⟦Fred⟧'],
    ['of initials', '“It is late,” J.D. Poe said. ⟦J.D. Poe⟧'],
    ['with an article of its own', '“It is late,” al-Sayed said. ⟦al-Sayed⟧'],
    ['after a plural possessive', '“It is late,” the Times’ Ann Poe said. ⟦the Times’ Ann Poe⟧'],
    ['after a noun that has a clause of its own', 'Poe left the plan Lee called “late”. ⟦Lee⟧'],
    ['after a state', 'In Reno, Nev., on Sunday, Poe said it was “late”. ⟦Poe⟧'],
    ['after “but”', 'But Sen. Pat Poe (R-Pa.) went, saying it was “late”. ⟦Sen. Pat Poe⟧'],
    ['after a time', 'A few days later, Lee went, saying it was “late”. ⟦Lee⟧'],
    ['of nobody in particular', 'When someone in the hall shouted, “No,” Lee left. ⟦someone in the hall⟧'],
    ['that is a number', 'Many called it “late”. ⟦Many⟧'],
  ])('a name %s', (_kind, notation) => {
    const [text = '', name = ''] = notation.split(' ⟦');
    expect(listSpeakers(text)[0]?.[0]).toBe(name.replace('⟧', ''));
  });
});

describe('findVoices: other sentences', () => {
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

describe('findVoices: what only looks like an attribution', () => {
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
