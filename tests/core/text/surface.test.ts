import { expect, test } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/core/text/*.ts', { eager: true });

test('src/core/text exports what the other stages are built on, and no more', () => {
  const surface = Object.entries(modules).map(([file, exported]) => [
    file.split('/').at(-1),
    Object.keys(exported).sort().join(' '),
  ]);
  expect(Object.fromEntries(surface)).toEqual({
    'blocks.ts': 'findBlocks',
    'characters.ts': 'DIGIT LETTER MARK OTHER SEGMENTED SPACE characterClass',
    'diff.ts': 'diffTokens',
    'fold.ts': 'fold foldForSearch foldPunctuation',
    'frequency-table.ts': 'frequencyTable',
    'frequency.ts': 'wordWeight',
    'hash.ts': 'hashText',
    'scan.ts': 'scanTokens',
    'similarity.ts': 'containment likeness resemblance',
    'spelling.ts': 'foldSpelling',
    'stem.ts': 'stem',
    'tokens.ts': 'tokenize words',
  });
});
