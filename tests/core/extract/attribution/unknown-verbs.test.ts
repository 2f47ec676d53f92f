import { describe, expect, test } from 'vitest';
import {
  endsClause,
  findUnknownInverted,
  findUnknownVerb,
} from '../../../../src/core/extract/attribution/unknown-verbs.ts';
import type { Found } from '../../../../src/core/extract/attribution/found.ts';
import { type MarkedWords, printMention, readMarkedWords } from '../../../support/marked-words.ts';

function show(read: MarkedWords, found: Found | undefined): (string | null)[] | null {
  return found ? [printMention(read, found.mention), read.words[found.verb]?.key ?? null] : null;
}

describe('findUnknownVerb(words, from): any verb right after a name', () => {
  test.each<[string, (string | null)[] | null]>([
    ['‸he thundered', ['he', 'thundered']],
    ['‸he also quietly thundered', ['he', 'thundered']],
    ['‸he Thundered', null],
    ['‸he went on', ['he', 'went']],
    ['‸he puts it so', ['he', 'puts']],
    ['‸he puts them so', null],
    ['‸Lee beams.', ['Lee', 'beams']],
    ['‸Lee beams the light', null],
    ['‸Lee left.', ['Lee', 'left']],
    ['‸Lee left the hall', null],
    ['‸Lee glass.', null],
    ['‸a word Lee used', null],
    ['‸the plan failed', null],
    ['‸the report failed', null],
    ['‸the Report failed', ['the Report', 'failed']],
    ['‸Lee called it “a mess”', null],
    ['‸Lee called.', ['Lee', 'called']],
    ['‸Lee “no”', null],
    ['‸Lee. It failed', null],
    ['‸him thundered', null],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(show(read, findUnknownVerb(read.words, read.at))).toEqual(expected);
  });
});

describe('findUnknownInverted(words, at): any verb before a name that ends the clause', () => {
  test.each<[string, (string | null)[] | null]>([
    ['‸scolded Ann Poe.', ['Ann Poe', 'scolded']],
    ['‸scolded Ann Poe', ['Ann Poe', 'scolded']],
    ['‸scolded Ann Poe, who', ['Ann Poe', 'scolded']],
    ['‸scolded Ann Poe again', null],
    ['‸scolded the mayor.', ['the mayor', 'scolded']],
    ['‸scolded a mayor.', null],
    ['‸scolded the plan.', null],
    ['‸beams Ann Poe.', ['Ann Poe', 'beams']],
    ['‸glass Ann Poe.', null],
    ['‸Scolded Ann Poe.', null],
    ['‸beam Ann Poe.', null],
    ['‸was Ann Poe.', null],
    ['‸has Ann Poe.', null],
    ['‸besides Ann Poe.', null],
    ['‸always Ann Poe.', null],
    ['‸this Ann Poe.', null],
    ['‸“no” Ann Poe.', null],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(show(read, findUnknownInverted(read.words, read.at))).toEqual(expected);
  });
});

describe('endsClause(words, at)', () => {
  test.each<[string, boolean]>([
    ['Lee ‸believes.', true],
    ['Lee ‸believes, and', true],
    ['Lee ‸believes', true],
    ['Lee ‸believes it', false],
    ['Lee ‸believes: no', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(endsClause(read.words, read.at)).toBe(expected);
  });
});
