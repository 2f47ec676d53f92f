import { describe, expect, test } from 'vitest';
import { listSpeakers, readQuoted } from '../../../support/voices.ts';
import {
  findSubjectOf,
  isObjectNoun,
  isRelative,
  isReported,
} from '../../../../src/core/extract/attribution/verb-subjects.ts';
import { printMention, readMarkedWords } from '../../../support/marked-words.ts';

describe('findSubjectOf(words, verb): whose verb it is', () => {
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
    [
      'who says so, where the pronoun may be another',
      'Poe said Lee won what he called “a race”.',
      [['Poe', 'said']],
    ],
    ['nobody where no verb of saying stands over it', 'Lee won what he called “a race”.', [[null, null]]],
  ])('%s', (_phenomenon, text, expected) => {
    expect(listSpeakers(text)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['who', 'The plan angered Jo Lee, the mayor, who called it “late”.', 'Jo Lee'],
    ['his', 'Jo Lee left. Few believed his claim that it was “late”.', 'Jo Lee'],
  ])('resolves “%s”', (_name, text, resolved) => {
    expect(readQuoted(text)[0]?.speaker?.resolved).toBe(resolved);
  });
});

describe('findSubjectOf(words, verb): the subject of a verb in any form', () => {
  test.each<[string, string | null]>([
    ['Lee was accused of having ‸called it late', 'Lee'],
    ['Poe was quoted as ‸saying', 'Poe'],
    ['Some could be heard ‸saying', 'Some'],
    ['Poe recalled Lee ‸telling her', 'Lee'],
    ['Poe quoted Lee as ‸saying', 'Lee'],
    ['Poe met Lee as ‸saying', 'Poe'],
    ['Lee accused Poe of ‸calling it late', 'Poe'],
    ['Lee accused boats of ‸calling it late', 'Lee'],
    ['Lee thought of Poe of ‸calling it late', 'Lee'],
    ['Lee criticized Poe for ‸calling it late', 'Poe'],
    ['Lee waited for Poe for ‸calling it late', 'Lee'],
    ['a video of him ‸saying so', 'him'],
    ['Lee left, with Poe taking to the air to ‸call it late', 'Poe'],
    ['Lee left, with Poe there to ‸call it late', 'Lee'],
    ['Lee refused to ‸say', 'Lee'],
    ['Lee went on to ‸say', 'Lee'],
    ['Lee wants to ‸say', 'Lee'],
    ['Lee kept ‸asking', 'Lee'],
    ['Lee eats ‸asking', 'Lee'],
    ['The boats kept ‸asking', null],
    ['Poe said on Monday that the board rejected it, ‸calling it late', 'Poe'],
    ['Poe said the board left, ‸calling it late', 'Poe'],
    ['Ann Poe, who spoke late, went home, ‸saying', 'Ann Poe'],
    ['Lee left after Poe spoke and ‸called', 'Lee'],
    ['Lee spoke and ‸called', 'Lee'],
    ['Lee left, ‸called', 'Lee'],
    ['It was left to Poe to ‸say', null],
    ['Though he said so, boats left, ‸saying', 'he'],
    ['Boats left as he kept talking, ‸saying', 'he'],
    ['“We go,” said Poe, ‸adding', 'Poe'],
    ['Lee was also ‸saying', 'Lee'],
    ['‸saying', null],
    ['Lee and Poe ‸said', 'Lee and Poe'],
    ['The board left, ‸said', 'The board'],
    ['They met Lee, ‸saying', 'They'],
    ['The board was still ‸saying', 'The board'],
    ["They're still ‸saying", 'They'],
    ["He's still ‸saying", 'He'],
    ["I'm still ‸saying", 'I'],
    ["They've been also ‸saying", 'They'],
    ['Lee has also ‸saying', 'Lee'],
    ['Lee is, ‸saying', 'Lee'],
    ['The board left in May ‸saying', 'The board'],
    ['The board left, with Poe ‸saying', 'Poe'],
    ['a video of her ‸saying', 'her'],
    ['a video of them ‸saying', 'them'],
    ['a video of it ‸saying', 'a video'],
    ['a video of him quietly ‸saying', 'a video'],
    ['a video of him to ‸say', 'a video'],
    ['Lee remembered boats ‸telling', 'Lee'],
    ['Lee accused Poe of ‸asking', 'Lee'],
    ['Lee accused Poe by ‸calling', 'Lee'],
    ['Lee met Poe of ‸calling', 'Lee'],
    ['Lee criticized boats for ‸calling', 'Lee'],
    ['Lee criticized Poe by ‸calling', 'Lee'],
    ['Lee calls Poe for ‸calling it late', 'Lee'],
    ['The Lee calls for Poe for ‸calling it late', 'The Lee'],
    ['Lee left, with boats taking to the air to ‸call it late', 'Lee'],
    ['Lee left with Poe taking to the air to ‸call it late', 'Lee'],
    ['With Poe taking to the air to ‸call it late', null],
    [', with Poe taking to the air to ‸call it late', null],
    ['Lee left, by Poe taking to the air to ‸call it late', 'Lee'],
    ['Lee left, with Poe taking “late” to ‸call it late', 'Lee'],
    ['Lee left, with Poe taking to the very old and big and red air to ‸call it late', 'Lee'],
    ['Lee left, with Poe taking to the very old and big air to ‸call it late', 'Poe'],
    ['Lee left, with Poe, taking it to ‸call it late', 'Lee'],
    ['Lee sent it to ‸say', 'Lee'],
    ['Lee Refused to ‸say', 'Lee Refused'],
    ['The boat refused to ‸say', null],
    ['Lee went to ‸say', 'Lee'],
    ['Lee sat on to ‸say', 'Lee'],
    ['Lee now to ‸say', 'Lee'],
    ['Lee keeps ‸asking', 'Lee'],
    ['Lee began ‸asking', 'Lee'],
    ['Poe thought it late, ‸calling it old', 'Poe'],
    ['Poe Called it late, ‸calling it old', 'Poe Called'],
    ['Poe was called late, ‸calling it old', 'Poe'],
    ['Poe saying it was late, ‸calling it old', 'Poe'],
    ['Poe went to call it late, ‸calling it old', 'Poe'],
    ['“It sank” said Poe, ‸adding', 'Poe'],
    ['It sank, said Poe, ‸adding', 'It'],
    ['“It sank,” says the board, ‸adding', 'the board'],
    ['It sank. Poe said. Boats left, ‸adding', 'Boats'],
    ['What Poe called late left, ‸adding', null],
    ['Poe, who said it was late, left, ‸adding', 'Poe'],
    ['Boats met Poe, who said it was late, ‸adding', 'who = Poe'],
    ['In his evening tweets boats left, ‸adding', null],
    ['Given his promises boats left, ‸adding', null],
    ['boats left as she kept talking, ‸saying', 'she'],
    ['boats they sold left, ‸saying', 'they'],
    ['and he left, ‸saying', 'he'],
    ['On Monday he left, ‸saying', 'he'],
    ['It was late to ‸say', null],
    ['It left to ‸say', 'It'],
    ['It is late, ‸saying', null],
    ['They are late, ‸saying', 'They'],
  ])('of “%s” it is %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, findSubjectOf(read.words, read.at))).toBe(expected);
  });
});

describe('isObjectNoun(words, verb, mention): a noun that a preposition governs, and no verb', () => {
  test.each<[string, boolean]>([
    ['In a pair of ‸evening ‸tweets', true],
    ['given ‸his campaign ‸promises', true],
    ['after ‸his campaign ‸promises', false],
    ['with ‸Poe ‸promises', false],
    ['with ‸his campaign ‸said', false],
    ['he ‸campaign ‸promises', false],
    ['‸campaign ‸promises', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isObjectNoun(read.words, read.to, { from: read.at, to: read.to })).toBe(expected);
  });
});

describe('isReported(words, mention): what is reported of others', () => {
  test.each<[string, boolean]>([
    ['Poe said on Monday that ‸they rejected it', true],
    ['Poe said ‸they rejected it', true],
    ['Poe said on Monday ‸they rejected it', false],
    ['Poe told Lee that ‸they had', true],
    ['Poe told the old big slow tired sad captain that ‸they had', false],
    ['Poe said. That ‸they had', false],
    ['Poe called ‸they', false],
    ['‸they had', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isReported(read.words, { from: read.at, to: read.at + 1 })).toBe(expected);
  });
});

describe('isRelative(words, mention): a clause that only tells about a noun', () => {
  test.each<[string, boolean]>([
    ['what ‸he called a mess', true],
    ['Lee whom ‸he called', true],
    ['when ‸he called', true],
    ['because ‸he called', false],
    ['Why. ‸He called', false],
    ['‸he called', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isRelative(read.words, { from: read.at, to: read.at + 1 })).toBe(expected);
  });
});
