import { describe, expect, test } from 'vitest';
import { countPronouns } from '../../../../src/core/extract/coreference/pronoun-votes.ts';
import { readNamings } from '../../../support/voices.ts';

/** Who gets a vote for “he” or “she”; what is named like a quay is no person. */
function vote(text: string): string[] {
  const namings = readNamings(text);
  const sortOf = (at: number) => {
    if (namings[at]?.name.endsWith('Quay')) return 'body';
    return namings[at]?.name.endsWith('Lee') ? 'person' : 'unknown';
  };
  return [...countPronouns(namings, sortOf)].map(
    ([at, votes]) => `${namings[at]?.name}: ${votes > 0 ? 'he' : 'she'}`,
  );
}

describe('countPronouns(nameMentions, getSort): what pronouns say of whom a sentence names first', () => {
  test.each<[string, string[]]>([
    ['Lee came and he left.', ['Lee: he']],
    ['Lee came and she left.', ['Lee: she']],
    ['Lee saw himself.', ['Lee: he']],
    ['Lee saw herself.', ['Lee: she']],
    ['Lee saw hers.', ['Lee: she']],
    ['Lee sold his boat to him.', ['Lee: he']],
    ['Lee came and he saw her.', []],
    ['Lee came and he saw her and his boat.', ['Lee: he']],
    ['Lee came.', []],
    ['Lee came. He left.', []],
    ['Poe came and he left.', ['Poe: he']],
    ['Poe sold him.', []],
    ['Poe sold to him.', []],
    ['Poe sold him his boat.', []],
    ['Poe sold it to him.', ['Poe: he']],
    ['Lee sold him.', ['Lee: he']],
    ['The Quay came and he left.', []],
    ['The Quay and Lee came and he left.', ['Lee: he']],
    ['The Quay and Poe came and he left.', []],
    ['Lee came with Poe and he left.', ['Lee: he']],
    ['Poe came with Lee and he left.', []],
    ['Poe came and his boat with Lee and she left.', ['Poe: he']],
    ['Lee came and his boat with Jo Lee and her boat.', ['Lee: he']],
    ['Lee came with Jo Lee and her boat.', []],
    ['Lee’s boat came and he left.', []],
    ['After Lee came, he left.', []],
    ['When Lee came, he left.', []],
    ['She and Lee came and his boat.', []],
    ['It rained. After that Lee came and he left.', []],
    ['After that. Lee came and he left.', ['Lee: he']],
    ['The new old big red bad fat Lee came and he left.', ['Lee: he']],
    ['The new old big red bad fat wet Lee came and he left.', []],
    ['Lee came and he left. Lee came and she left.', ['Lee: he', 'Lee: she']],
    ['Lee came and he left. Poe came.', ['Lee: he']],
    ['It rained and he left.', []],
  ])('%s: %j', (text, votes) => {
    expect(vote(text)).toEqual(votes);
  });

  test('takes two paragraphs for two', () => {
    expect(vote('Lee came and\n\nhe left.')).toEqual([]);
    expect(vote('Lee came and he left.\n\nJo Lee came and she left.')).toEqual(['Lee: he', 'Jo Lee: she']);
  });
});
