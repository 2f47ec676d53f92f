import { describe, expect, test } from 'vitest';
import { speakerComparison } from '../../../../src/core/collate/statements/speakers.ts';
import type { Speaker, SpeakerEntry } from '../../../../src/core/model.ts';

const entries: SpeakerEntry[] = [
  { id: 'ministry', name: 'The Foreign Ministry', aliases: [] },
  { id: 'holt', name: 'Anna Holt', aliases: [], of: 'ministry' },
  { id: 'crane', name: 'Peter Crane', aliases: [] },
];
const compare = speakerComparison(entries);

function speaker(resolved: string, id: string | null = null): Speaker {
  return { id, name: resolved, start: 0, end: 0, resolved, via: null, chain: 'adjacent-cue' };
}

describe('speakerComparison(entries)(a, b)', () => {
  test.each([
    [
      'a body and who speaks for it',
      speaker('Anna Holt', 'holt'),
      speaker('The Foreign Ministry', 'ministry'),
      'same',
    ],
    ['two entries', speaker('Anna Holt', 'holt'), speaker('Peter Crane', 'crane'), 'different'],
    ['a surname and a full name', speaker('Mr. Crane'), speaker('Peter Crane'), 'same'],
    ['two names', speaker('Anna Holt'), speaker('Peter Crane'), 'different'],
    ['an office and a name', speaker('The president'), speaker('Peter Crane'), 'unknown'],
    ['a pronoun that stayed one', speaker('she'), speaker('Peter Crane'), 'unknown'],
    ['a newspaper that passes words on', speaker('New York Times'), speaker('Peter Crane'), 'unknown'],
    ['nobody', null, speaker('Peter Crane'), 'unknown'],
  ] as const)('%s', (_name, a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
    expect(compare(b, a)).toBe(expected);
  });
});
