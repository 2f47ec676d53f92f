import { describe, expect, test } from 'vitest';
import { findAntecedent, findNearest } from '../../../../src/core/extract/coreference/antecedents.ts';
import type { Appearance } from '../../../../src/core/extract/coreference/mention-history.ts';
import type { Pronoun } from '../../../../src/core/extract/coreference/references.ts';
import { readQuoted } from '../../../support/voices.ts';

function toAppearance(id: string, told: Partial<Appearance> = {}): Appearance {
  return { id, name: id, sort: 'person', gender: null, sentence: 5, block: 0, place: 'speaker', ...told };
}

const nobody: ReadonlySet<string> = new Set();

describe('findAntecedent(pronoun, appearances, sentence, others, block)', () => {
  const told = [
    toAppearance('poe', { gender: 'she' }),
    toAppearance('crews', { sort: 'plural' }),
    toAppearance('board', { sort: 'body' }),
  ];

  test.each<[Pronoun, string[], string | undefined]>([
    ['she', ['poe', 'crews', 'board'], 'poe'],
    ['he', ['poe', 'crews', 'board'], undefined],
    ['it', ['poe', 'crews', 'board'], 'board'],
    ['it', ['poe', 'crews'], undefined],
    ['they', ['poe', 'crews', 'board'], 'board'],
    ['they', ['poe', 'crews'], 'crews'],
    ['they', ['poe'], undefined],
  ])('“%s” after %j: %s', (pronoun, ids, id) => {
    const appearances = told.filter((one) => ids.includes(one.id));
    expect(findAntecedent(pronoun, appearances, 6, nobody, 0)?.id).toBe(id);
  });

  test('“they” may be somebody of whom nothing is known', () => {
    expect(findAntecedent('they', [toAppearance('rovers', { sort: 'unknown' })], 6, nobody, 0)?.id).toBe(
      'rovers',
    );
  });
});

describe('findNearest(pronoun, appearances, sentence): the person named last in the sentence', () => {
  test.each<[string, Appearance[], string | undefined]>([
    ['the last of two', [toAppearance('poe'), toAppearance('lee')], 'lee'],
    ['nobody of the sentence before', [toAppearance('poe', { sentence: 4 })], undefined],
    ['no owner', [toAppearance('poe', { place: 'owner' })], undefined],
    ['no body', [toAppearance('board', { sort: 'body' })], undefined],
    ['no word alone that may be anything', [toAppearance('ellery', { sort: 'unknown' })], undefined],
    ['a name of two words', [toAppearance('wim poe', { sort: 'unknown' })], 'wim poe'],
    ['no board of two words', [toAppearance('harbor board', { sort: 'body' })], undefined],
    ['a he', [toAppearance('poe', { gender: 'he' })], 'poe'],
    ['no she', [toAppearance('poe', { gender: 'he' }), toAppearance('lee', { gender: 'she' })], 'poe'],
    ['nobody where nobody came', [], undefined],
  ])('“he”: %s', (_fact, appearances, id) => {
    expect(findNearest('he', appearances, 5)?.id).toBe(id);
  });
});

describe('listOthers(mentions, index, nameIndex): whom a pronoun does not take up', () => {
  test.each<[string, string]>([
    ['Ann Lee waved. She said Jane Poe would stay: “We wait.”', 'Ann Lee'],
    ['Jane Poe waved. Ann Lee sat. She said Lee would stay: “We wait.”', 'Jane Poe'],
    ['Ann Lee waved. Asked about Jane Poe, she said: “We wait.”', 'Ann Lee'],
    ['Ann Lee waved. Jane Poe sat. She said it was late. Lee would stay. She said: “We wait.”', 'Ann Lee'],
  ])('%s', (text, name) => {
    expect(readQuoted(text).at(-1)?.speaker?.resolved).toBe(name);
  });
});
