import { describe, expect, test } from 'vitest';
import { speakerComparison } from '../../../../src/core/collate/statements/speakers.ts';
import type { SpeakerEntry } from '../../../../src/core/content-model.ts';
import type { Speaker } from '../../../../src/core/model.ts';

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
    ['an entry and a name that is its own', speaker('Anna Holt', 'holt'), speaker('Ms. Holt'), 'same'],
    ['two who speak for nobody', speaker('Peter Crane', 'crane'), speaker('Peter Crane', 'crane'), 'same'],
    ['the same name', speaker('Peter Crane'), speaker('Peter Crane'), 'same'],
    ['a title and a full name', speaker('Senator Crane'), speaker('Peter Crane'), 'same'],
    ['one surname after other given names', speaker('Liz Crane'), speaker('Peter Crane'), 'unknown'],
    ['a short given name and the whole', speaker('Bob Crane'), speaker('Robert Crane'), 'unknown'],
    ['a given name cut short', speaker('Pete Crane'), speaker('Peter Crane'), 'same'],
    ['a middle name', speaker('Peter John Crane'), speaker('Peter Crane'), 'same'],
    ['accents', speaker('Élodie Müller'), speaker('Ms. Muller'), 'same'],
    ['a description without a name', speaker('the new congresswoman'), speaker('Peter Crane'), 'unknown'],
    [
      'a description that ends in an office',
      speaker('The Texas Republican'),
      speaker('Peter Crane'),
      'unknown',
    ],
    ['a body with a name of its own', speaker('The Harbour Authority'), speaker('Peter Crane'), 'different'],
    ['an office in small letters', speaker('a spokesman'), speaker('Peter Crane'), 'unknown'],
    ['two offices', speaker('the governor'), speaker('the sheriff'), 'unknown'],
    ['a news agency', speaker('AFP'), speaker('Peter Crane'), 'unknown'],
    ['reporters', speaker('several reporters'), speaker('Peter Crane'), 'unknown'],
    ['a junior', speaker('Peter Crane Jr.'), speaker('Peter Crane'), 'same'],
  ] as const)('%s', (_name, a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
    expect(compare(b, a)).toBe(expected);
  });
});

describe('speakerComparison([])(a, b), of names alone', () => {
  test.each<[string, string, 'same' | 'unknown' | 'different']>([
    ['Ann Poe', 'Poe', 'same'],
    ['Ann Poe', 'Ann', 'same'],
    ['Ann', 'Poe Ann Lee', 'same'],
    ['Ann Poe', 'Lee Poe Ward', 'same'],
    ['Poe', 'Lee', 'different'],
    ['Ann Poe', 'Ann Lee', 'different'],
    ['Ann Poe Lee', 'Ann Ward Lee', 'same'],
    ['Ann Poe', 'Mayor Poe', 'same'],
    ['Mayor Ann Poe', 'Governor Ann Poe', 'same'],
    ['Mayor Poe', 'Governor Poe', 'same'],
    ['A. Poe', 'B. Poe', 'same'],
    ['Al Poe', 'Alan Poe', 'same'],
    ['Alan Poe', 'Al Poe', 'same'],
    ['Alan Poe', 'Ben Poe', 'unknown'],
    ['he', 'they', 'unknown'],
    ['Ann Poe', 'they', 'unknown'],
    ['the Harbor Post', 'the Harbor Board', 'unknown'],
    ['the Harbor Times', 'Ann Poe', 'unknown'],
    ['Harbor, Times', 'Ann Poe', 'unknown'],
    ['Postman Poe', 'Ann Lee', 'different'],
    ['the captain', 'Ann Poe', 'unknown'],
    ['The captain', 'the sailor', 'unknown'],
    ['a Captain', 'Ann Poe', 'different'],
    ['the Texas Captain', 'Ann Poe', 'different'],
    ['the Texas captain', 'Ann Poe', 'unknown'],
    ['the Mayor', 'Ann Poe', 'unknown'],
    ['Mayor', 'Ann Poe', 'unknown'],
    ['Texas Mayor', 'Ann Poe', 'different'],
    ['his Mayor', 'Ann Poe', 'unknown'],
    ['captain', 'Ann Poe', 'unknown'],
    ['', ' ', 'unknown'],
    ['', 'Ann Poe', 'unknown'],
    ['a b', 'Ann Poe', 'unknown'],
    ['the', 'Ann Poe', 'unknown'],
    ['Captain of Ellery', 'Ann Poe', 'different'],
    ['Ellery Captain', 'Ellery', 'same'],
    ['Ellery of the Poe', 'Poe', 'same'],
    ['Jean-Luc Poe', 'Luc Poe', 'unknown'],
    ['O’Brien', 'Ann O’Brien', 'same'],
  ])('“%s” and “%s” are %s', (a, b, expected) => {
    const compareNames = speakerComparison([]);
    expect(compareNames(speaker(a), speaker(b))).toBe(expected);
    expect(compareNames(speaker(b), speaker(a))).toBe(expected);
  });

  test.each([
    ['a body and the one who speaks for it, named by its entry', 'ministry', 'holt', 'same'],
    ['one entry', 'crane', 'crane', 'same'],
    ['one without a body and a body', 'crane', 'ministry', 'different'],
    ['two of no entry that is known', 'one', 'two', 'different'],
    ['one of no entry that is known', 'one', 'one', 'same'],
  ])('%s', (_fact, a, b, expected) => {
    expect(compare(speaker('A', a), speaker('B', b))).toBe(expected);
    expect(compare(speaker('B', b), speaker('A', a))).toBe(expected);
  });
});
