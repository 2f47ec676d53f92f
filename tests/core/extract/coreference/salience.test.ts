import { describe, expect, test } from 'vitest';
import type { Appearance } from '../../../../src/core/extract/coreference/mention-history.ts';
import { findMostSalient } from '../../../../src/core/extract/coreference/salience.ts';

const nobody: ReadonlySet<string> = new Set();

function toAppearance(id: string, told: Partial<Appearance> = {}): Appearance {
  return { id, name: id, sort: 'person', gender: null, sentence: 0, block: 0, place: 'subject', ...told };
}

describe('findMostSalient(appearances, pronoun, sentence, others, block)', () => {
  test.each<[string, Appearance[], string | undefined]>([
    ['who spoke, not who was named', [toAppearance('poe', { place: 'speaker' }), toAppearance('lee')], 'poe'],
    ['who was named last', [toAppearance('poe'), toAppearance('lee', { sentence: 2 })], 'lee'],
    ['nobody when two are alike', [toAppearance('poe'), toAppearance('lee')], undefined],
    ['who is in the paragraph', [toAppearance('poe'), toAppearance('lee', { block: 2 })], 'lee'],
    ['who can be meant', [toAppearance('poe', { gender: 'he' }), toAppearance('lee')], 'lee'],
    ['no body', [toAppearance('board', { sort: 'body', place: 'speaker' }), toAppearance('lee')], 'lee'],
    ['nobody when nobody came', [], undefined],
  ])('finds %s', (_fact, appearances, id) => {
    expect(findMostSalient(appearances, 'she', 3, nobody, 2)?.id).toBe(id);
  });

  test('leaves the others out', () => {
    const appearances = [toAppearance('poe', { place: 'speaker' }), toAppearance('lee')];
    expect(findMostSalient(appearances, 'she', 3, new Set(['poe']), 0)?.id).toBe('lee');
  });
});
