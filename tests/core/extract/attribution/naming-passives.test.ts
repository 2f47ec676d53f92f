import { describe, expect, test } from 'vitest';
import { isNamedSo, isReduced } from '../../../../src/core/extract/attribution/naming-passives.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('isReduced(words, verb, quotation): a passive without its auxiliary', () => {
  test.each<[string, boolean]>([
    ['Lee, ‸called ‸“a disgrace” by the mayor, left', true],
    ['a boat ‸described as ‸“late” by the board', true],
    ['a boat ‸described ‸“late” by the board', true],
    ['a boat ‸described so ‸“late” by the board', false],
    ['a boat ‸described as ‸“late” in the board', false],
    ['Poe ‸called ‸“the attack” by Lee a crime', false],
    ['the plan Poe ‸called ‸“late” by Lee', false],
    ['a plan ‸said ‸“late” by the board', false],
    ['a boat ‸dubbed ‸“late”', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isReduced(read.words, read.at, read.to)).toBe(expected);
  });
});

describe('isNamedSo(words, verb, mention, quotation): a thing that is called so', () => {
  test.each<[string, boolean]>([
    ['a ‸charity ‸called “Port Smiles”', true],
    ['a ‸Charity ‸called “Port Smiles”', false],
    ['the ‸mayor ‸called “Port Smiles”', false],
    ['‸she ‸called “Port Smiles”', false],
    ['a ‸charity ‸called it “Port Smiles”', false],
    ['a ‸charity ‸said “Port Smiles”', false],
    ['a ‸book from the mayor ‸called “Port Smiles”', true],
    ['a ‸boat ‸called Prism is “late”', true],
    ['the ‸board ‸called Prism “late”', false],
    ['‸‸called “Port Smiles”', false],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    const quotation = read.words.findIndex(({ kind }) => kind === 'quotation');
    expect(isNamedSo(read.words, read.to, { from: read.at, to: read.to }, quotation)).toBe(expected);
  });

  test('not what stands farther off than right before the verb', () => {
    const { words, at, to } = readMarkedWords('a ‸boat they ‸called “late”');
    const quotation = words.findIndex(({ kind }) => kind === 'quotation');
    expect(isNamedSo(words, to, { from: at, to: at + 1 }, quotation)).toBe(false);
  });
});
