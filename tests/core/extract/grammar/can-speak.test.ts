import { describe, expect, test } from 'vitest';
import { isNameLike, isSubject } from '../../../../src/core/extract/grammar/can-speak.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

describe('isSubject(words, mention): whether a phrase can be somebody who speaks at all', () => {
  test.each<[string, boolean]>([
    ['‸the mayor‸ said', true],
    ['‸him‸ said', false],
    ['‸me‸ said', false],
    ['‸you‸ said', false],
    ['‸we‸ said', false],
    ['‸he‸ said', true],
    ['‸it‸ said', true],
    ['‸the mayor of‸ said', false],
    ['‸the mayor and‸ said', false],
    ['‸the mayor because‸ said', false],
    ['‸the mayor’s‸ aide said', false],
    ['‸retired captain‸ said', true],
    ['‸tired captain‸ said', false],
    ['‸Retired captain‸ said', true],
    ['‸no one‸ said', true],
    ['‸the one‸ said', false],
    ['‸one‸ said', true],
    ['‸this‸ said', false],
    ['‸some‸ said', true],
    ['‸three‸ said', true],
    ['‸the‸ said', false],
    ['‸no‸ said', false],
    ['‸the mother of four‸ said', true],
    ['‸mother of four‸ said', true],
    ['‸the mother for four‸ said', false],
    ['‸the boat of four‸ said', false],
    ['‸the mother of this‸ said', false],
    ['‸Poe offered‸ more', false],
    ['‸the mayor offered‸ more', true],
    ['‸she offered‸ more', false],
    ['‸Poe Offered‸ more', true],
    ['‸someone‸ said', true],
    ['‸everybody in town‸ said', true],
    ['‸police‸ said', true],
    ['‸residents‸ said', true],
    ['‸harbour‸ said', false],
    ['‸harbours‸ said', true],
    ['‸the harbour‸ said', true],
    ['‸big harbours‸ said', true],
    ['‸big harbour‸ said', false],
    ['‸Ann Poe‸ said', true],
    ['‸Harbour‸ said', true],
    ['‸four in 10‸ said', true],
    ['‸10‸ said', false],
    ['‸“no”‸ said', false],
    ['‸those‸ said', true],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isSubject(read.words, { from: read.at, to: read.to })).toBe(expected);
  });
});

describe('isNameLike(words, mention): whether a phrase names someone', () => {
  test.each<[string, boolean]>([
    ['‸Ann Poe‸ said', true],
    ['Today ‸Poe‸ said', true],
    ['‸Poe‸ said', true],
    ['‸Kelly‸ said', true],
    ['‸Quickly he‸ said', true],
    ['‸Quickly Poe‸ said', true],
    ['‸Quickly boats‸ said', false],
    ['‸In boats‸ said', false],
    ['‸While boats‸ said', false],
    ['‸Also boats‸ said', false],
    ['‸Has boats‸ said', false],
    ['‸boats‸ said', false],
    ['the ‸mayor‸ said', true],
    ['‸one of her lawyers‸ said', true],
    ['‸one of her boats‸ said', false],
    ['‸two lawyers‸ said', true],
    ['‸the boats of the mayor‸ said', false],
    ['‸the boats for Poe‸ said', false],
    ['‸the mayor’s boat‸ said', false],
    ['‸Poe’s boat‸ said', false],
    ['‸the mayor’s‸ claim', true],
    ['‸people there‸ said', true],
    ['‸boats there‸ said', false],
    ['‸the 27-year-old‸ said', true],
    ['‸he‸ said', true],
    ['‸Mr Poe‸ said', true],
    ['‸mrs poe‸ said', true],
    ['the ‸Monday‸ said', false],
    ['then ‸This‸ said', false],
    ['‸some‸ said', true],
    ['‸some boats‸ said', false],
    ['‸many in the town‸ said', true],
    ['‸many of them‸ said', true],
    ['‸many boats‸ said', false],
    ['‸four in 10‸ said', true],
    ['‸4 in 10‸ said', true],
    ['‸four in ten‸ said', true],
    ['‸4 in ten‸ said', true],
    ['‸four in town‸ said', false],
    ['‸4 in town‸ said', false],
    ['‸73 percent of voters‸ said', true],
    ['‸ten percent of boats‸ said', true],
    ['‸73 boats‸ said', false],
    ['‸four boats‸ said', false],
    ['‸four‸ said', true],
    ['‸two of the boats‸ said', false],
    ['‸those‸ said', true],
    ['‸those in favour‸ said', true],
    ['‸those close to Lee‸ said', true],
    ['‸those familiar with it‸ said', true],
    ['‸those boats‸ said', false],
    ['‸no one‸ said', true],
    ['‸no boat‸ said', false],
    ['‸nobody‸ said', false],
    ['‸someone‸ said', true],
    ['‸everyone in the boats‸ said', true],
    ['‸the report‸ said', true],
    ['‸a statement‸ said', true],
    ['‸“no”‸ said', false],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isNameLike(read.words, { from: read.at, to: read.to })).toBe(expected);
  });
});

/** The speakers of all that a text reports, in marks or without, as printed; of “who” whom it stands for. */
function listTellers(text: string): (string | null)[] {
  return extractQuotations(toArticle('article', text), []).map(
    ({ speaker }) => speaker && (speaker.name === 'who' ? speaker.resolved : speaker.name),
  );
}

describe('isSubject(words, mention): who can tell anything', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'people whom a preposition adds to a thing',
      'The repeal was a relief for the residents who say that the quay is not safe.',
      ['the residents'],
    ],
    [
      'a judge whose anger is meant',
      'The plan drew the ire of Justice Ann Poe, who said that it was late in the day.',
      ['Justice Ann Poe'],
    ],
    [
      'the mother, and not her child',
      'The mother of the boy, who said that she was tired of it, left.',
      ['The mother of the boy'],
    ],
    [
      'whoever stands behind an opening that has a verb of its own',
      'Looking for a way out, Harbour Master Ann Poe, R-Port Ellery, said that the quay would close.',
      ['Harbour Master Ann Poe'],
    ],
    [
      'all of an “and” between two kinds',
      'Five past and present senators urged Lee to step aside at once.',
      ['Five past and present senators'],
    ],
    [
      'no noun that a word in -ing tells about',
      'He gave up the round of the early-voting states that usually come first in the year.',
      [],
    ],
    [
      'a senator, and not what he faces',
      'Sen. Lee Poe, facing a spirited challenge in Norland, a swing state, said he would welcome her.',
      ['Sen. Lee Poe'],
    ],
    [
      'a poll, without the auxiliary before “however”',
      'A poll of the town has, however, revealed that the mayor does not speak for it.',
      ['A poll of the town'],
    ],
    [
      'no earlier remarks',
      'Holt left the hall refusing to recant earlier remarks, all of them “unhinged.”',
      [null],
    ],
    [
      'the actors, and no chant',
      'The actors of the town joined in a thunderous chant of “Feel the rain!” in the square.',
      ['The actors of the town'],
    ],
    ['no “pivotal”', 'This is one of the pivotal reasons that the plans of the board broke down.', []],
    ['no counsel', 'Ann Poe, the C.I.A. general counsel, was told that the draft was lost.', []],
    [
      'no “something”',
      'They keep the ferry in port, something Norland and Sudland says the board has not done.',
      [],
    ],
    [
      'no phrase with a verb in it',
      'The story wrongly implies that he did not serve on a ship.',
      ['The story'],
    ],
    [
      'whoever has a word in -ing of their own',
      'Another source familiar with Lee’s thinking said, “We sail at noon.”',
      ['Another source familiar with Lee’s thinking'],
    ],
  ])('%s', (_kind, text, expected) => {
    expect(listTellers(text)).toEqual(expected);
  });
});
