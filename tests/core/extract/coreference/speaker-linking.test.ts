import { describe, expect, test } from 'vitest';
import type { SpeakerEntry } from '../../../../src/core/content-model.ts';
import { createEntryFinder } from '../../../../src/core/extract/coreference/speaker-linking.ts';

function toEntry(id: string, name: string, ...aliases: string[]): SpeakerEntry {
  return { id, name, aliases };
}

const find = createEntryFinder([
  toEntry('lee', 'Jo Lee', 'Lee'),
  toEntry('ministry', 'Foreign Ministry', 'the Ministry'),
  toEntry('board', 'Harbour Board'),
  toEntry('late', 'Lee', 'Late'),
  toEntry('poe', 'Ann Poe', '—'),
]);

describe('createEntryFinder(speakers): whose entry a printed name belongs to', () => {
  test.each<[string, string | undefined]>([
    ['Jo Lee', 'lee'],
    ['the foreign ministry’s', 'ministry'],
    ['Ministry', 'ministry'],
    ['Mayor Jo Lee', 'lee'],
    ['Port Ellery Spokesperson Jo Lee', 'lee'],
    ['Northern Jo Lee', 'lee'],
    ['Mayor Lee', 'lee'],
    ['Mr Lee', 'lee'],
    ['Colonel Lee', 'lee'],
    ['Northern Lee', undefined],
    ['Jo Lee Ward', undefined],
    ['Ada Lee', undefined],
    ['Southport Harbour Board', undefined],
    ['Mayor Harbour Board', undefined],
    ['Foreign Ministry statement', 'ministry'],
    ['Jo Lee letter', 'lee'],
    ['Foreign Ministry ferry', undefined],
    ['old Foreign Ministry statement', undefined],
    ['statement', undefined],
    ['Jo', undefined],
    ['', undefined],
    ['—', undefined],
  ])('%s: %s', (name, id) => {
    expect(find(name)?.id).toBe(id);
  });

  test('gives a name that two entries have to the first', () => {
    expect(find('Lee')?.id).toBe('lee');
    expect(find('Late')?.id).toBe('late');
  });

  test('finds nobody where there are no entries', () => {
    expect(createEntryFinder([])('Jo Lee')).toBeUndefined();
  });
});
