import { expect, test } from 'vitest';
import { spokenWords } from '../../src/core/text/english/spoken-words.ts';
import { wordsOfText } from '../../src/core/text-words.ts';
import { countedAsOne, countedAsTwo, sayCounting } from '../../src/views/say-counting.ts';

test.each(countedAsOne)(
  '%s counts as one word where readings are compared, and as printed elsewhere',
  (words) => {
    expect(spokenWords(words)).toHaveLength(1);
    expect(wordsOfText(words).length).toBeGreaterThan(1);
    expect(sayCounting.rule('')).toContain(`“${words}”`);
  },
);

test.each(countedAsTwo)('%s counts as two words where readings are compared', (words) => {
  expect(spokenWords(words)).toHaveLength(2);
  expect(sayCounting.rule('')).toContain(`“${words}”`);
});
