import { describe, expect, test } from 'vitest';
import type { Appearance } from '../../../../src/core/extract/coreference/mention-history.ts';
import {
  findFirm,
  findFullerBody,
  findLastBody,
  findLastSpeaker,
} from '../../../../src/core/extract/coreference/organizations.ts';

function toAppearance(name: string, told: Partial<Appearance> = {}): Appearance {
  return { id: name, name, sort: 'body', gender: null, sentence: 5, block: 2, place: 'speaker', ...told };
}

describe('findLastBody(appearances, sentence): whom “it” takes up in sentence 6', () => {
  test.each<[string, Appearance[], string | undefined]>([
    ['the body that spoke', [toAppearance('the board')], 'the board'],
    ['the text that spoke', [toAppearance('the letter', { sort: 'document' })], 'the letter'],
    ['no person that spoke', [toAppearance('Ann Poe', { sort: 'person' })], undefined],
    ['who spoke three sentences before', [toAppearance('the board', { sentence: 3 })], 'the board'],
    ['nobody who spoke four before', [toAppearance('the board', { sentence: 2 })], undefined],
    ['the body of the sentence before', [toAppearance('the board', { place: 'subject' })], 'the board'],
    [
      'no body of the sentence before that',
      [toAppearance('the board', { place: 'subject', sentence: 4 })],
      undefined,
    ],
    [
      'no text that a sentence is about',
      [toAppearance('the letter', { sort: 'document', place: 'subject' })],
      undefined,
    ],
    ['no body beside', [toAppearance('the board', { place: 'other' })], undefined],
    ['the last of two', [toAppearance('the board'), toAppearance('the court')], 'the court'],
    [
      'who spoke before who is only named',
      [toAppearance('the board'), toAppearance('the court', { place: 'other' })],
      'the board',
    ],
    ['nobody where nobody came', [], undefined],
  ])('%s', (_fact, appearances, name) => {
    expect(findLastBody(appearances, 6)?.name).toBe(name);
  });

  test.each<[string, boolean]>([
    ['Ellery', true],
    ['Airbus', true],
    ['Paris', true],
    ['the Kremlin', true],
    ['the Rovers', true],
    ['Buses', false],
    ['the quay', false],
    ['quay', false],
    ['Ellery Quay', false],
    ['the Ellery Quay', false],
    ['old the Kremlin', false],
  ])('“%s” may be one: %s', (name, isOne) => {
    const appearances = [toAppearance(name, { sort: 'unknown' })];
    expect(findLastBody(appearances, 6)?.name).toBe(isOne ? name : undefined);
  });
});

describe('findLastSpeaker(appearances, sentence, isFit)', () => {
  const appearances = [
    toAppearance('the union', { sentence: 2 }),
    toAppearance('the board', { sentence: 3 }),
    toAppearance('the court', { sentence: 4, place: 'subject' }),
    toAppearance('Ann Poe', { sentence: 5, sort: 'person' }),
  ];

  test('finds who spoke last, of those that fit', () => {
    expect(findLastSpeaker(appearances, 6, () => true)?.name).toBe('Ann Poe');
    expect(findLastSpeaker(appearances, 6, ({ sort }) => sort === 'body')?.name).toBe('the board');
  });

  test('finds nobody where none of the last three sentences lets them speak', () => {
    expect(findLastSpeaker(appearances, 6, ({ name }) => name === 'the union')).toBeUndefined();
    expect(findLastSpeaker(appearances, 6, ({ name }) => name === 'the court')).toBeUndefined();
    expect(findLastSpeaker([], 6, () => true)).toBeUndefined();
  });
});

describe('findFullerBody(role, appearances)', () => {
  const appearances = [
    toAppearance('the finance ministry'),
    toAppearance('the health ministry'),
    toAppearance('two ministry', { sort: 'plural' }),
    toAppearance('the subministry'),
    toAppearance('the ministry of defence'),
  ];

  test.each<[string, string[], string | undefined]>([
    ['the last called so with more words', ['ministry'], 'the health ministry'],
    ['nobody for a role of two words', ['health', 'ministry'], undefined],
    ['nobody for what is no body', ['minister'], undefined],
    ['nobody for another body', ['court'], undefined],
    ['nobody for no words', [], undefined],
  ])('finds %s', (_fact, role, name) => {
    expect(findFullerBody(role, appearances)?.name).toBe(name);
  });

  test('finds no several', () => {
    expect(findFullerBody(['ministry'], appearances.slice(2, 4))).toBeUndefined();
  });
});

describe('findFirm(role, appearances, { sentence: 6, block: 2 })', () => {
  const here = { sentence: 6, block: 2 };

  test.each<[string, string[], Appearance[], string | undefined]>([
    ['the body that the sentence before is about', ['company'], [toAppearance('Poe Energy')], 'Poe Energy'],
    ['its subject too', ['old', 'company'], [toAppearance('Poe Energy', { place: 'subject' })], 'Poe Energy'],
    ['none two sentences before', ['company'], [toAppearance('Poe Energy', { sentence: 4 })], undefined],
    ['none of another paragraph', ['company'], [toAppearance('Poe Energy', { block: 1 })], undefined],
    ['no person', ['company'], [toAppearance('Ann Poe', { sort: 'person' })], undefined],
    ['nothing for other words', ['ferry'], [toAppearance('Poe Energy')], undefined],
    ['nothing for a firm further on', ['company', 'ferry'], [toAppearance('Poe Energy')], undefined],
    ['nothing for no words', [], [toAppearance('Poe Energy')], undefined],
    ['none that is only named', ['company'], [toAppearance('Poe Energy', { place: 'other' })], undefined],
    [
      'the one before who is only named',
      ['company'],
      [toAppearance('Poe Energy'), toAppearance('Lee Motors', { place: 'other' })],
      'Poe Energy',
    ],
    [
      'none before a person who spoke',
      ['company'],
      [toAppearance('Poe Energy'), toAppearance('Ann Lee', { sort: 'person' })],
      undefined,
    ],
    ['nobody where nobody came', ['company'], [], undefined],
  ])('finds %s', (_fact, role, appearances, name) => {
    expect(findFirm(role, appearances, here)?.name).toBe(name);
  });
});
