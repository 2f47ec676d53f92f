import { describe, expect, test } from 'vitest';
import { findDescribed } from '../../../../src/core/extract/coreference/definite-descriptions.ts';
import type { Appearance } from '../../../../src/core/extract/coreference/mention-history.ts';

function toAppearance(id: string, told: Partial<Appearance> = {}): Appearance {
  return { id, name: id, sort: 'person', gender: null, sentence: 5, block: 0, place: 'subject', ...told };
}

describe('findDescribed(role, gender, appearances, sentence): who is described anew', () => {
  const poe = [toAppearance('poe')];

  test.each<[string, boolean]>([
    ['singer', true],
    ['self-taught singer', true],
    ['star', true],
    ['40-year-old', true],
    ['40-year-old captain', true],
    ['quiet potholer', true],
    ['quiet rotor', true],
    ['quiet cellist', true],
    ['quiet guardian', false],
    ['quiet comedian', true],
    ['quiet theologian', true],
    ['potholer', false],
    ['minister', false],
    ['quiet minister', false],
    ['quiet quay', false],
    ['singer quay', false],
    ['', false],
  ])('“the %s” describes: %s', (role, isDescription) => {
    expect(findDescribed(role.split(' '), null, poe, 6)?.id).toBe(isDescription ? 'poe' : undefined);
  });

  test.each<[string, Appearance[], string | undefined]>([
    ['whom the sentence before is about', poe, 'poe'],
    ['nobody of a sentence before that', [toAppearance('poe', { sentence: 4 })], undefined],
    ['no body', [toAppearance('board', { sort: 'body' })], undefined],
    ['nobody of two who are subjects', [toAppearance('poe'), toAppearance('lee')], undefined],
    ['one who came twice', [toAppearance('poe'), toAppearance('poe')], 'poe'],
    [
      'the subject, beside another and an owner',
      [toAppearance('poe'), toAppearance('lee', { place: 'other' }), toAppearance('orr', { place: 'owner' })],
      'poe',
    ],
    ['the only person', [toAppearance('lee', { place: 'other' })], 'lee'],
    ['the only owner', [toAppearance('lee', { place: 'owner' })], 'lee'],
    [
      'neither of two who are no subjects',
      [toAppearance('lee', { place: 'other' }), toAppearance('orr', { place: 'owner' })],
      undefined,
    ],
    ['who is a she', [toAppearance('poe', { gender: 'she' }), toAppearance('lee', { gender: 'he' })], 'poe'],
    ['nobody who is a he', [toAppearance('lee', { gender: 'he' })], undefined],
    ['nobody where nobody came', [], undefined],
  ])('of a woman: %s', (_fact, appearances, id) => {
    expect(findDescribed(['singer'], 'she', appearances, 6)?.id).toBe(id);
  });
});
