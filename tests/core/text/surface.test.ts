import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.join(import.meta.dirname, '../../../src/core/text');

test('src/core/text exports what the other stages are built on, and no more', async () => {
  const surface = await Promise.all(
    readdirSync(folder).map(async (file) => {
      const exported = (await import(path.join(folder, file))) as Record<string, unknown>;
      return [file, Object.keys(exported).sort().join(' ')] as const;
    }),
  );
  expect(Object.fromEntries(surface)).toEqual({
    'amounts.ts': 'readAmount',
    'brackets.ts': 'withoutBrackets',
    'blocks.ts': 'findBlocks',
    'capital.ts': 'capitalize',
    'characters.ts': 'DIGIT LETTER MARK OTHER SEGMENTED SPACE characterClass',
    'counts.ts': 'allOf countInDigits countOf plural writeAlike writeCount',
    'cut.ts': 'cutAt',
    'edit-distance.ts': 'likeness',
    'diff.ts': 'diffTokens matchTokens',
    'fold.ts': 'fold foldForSearch foldPunctuation',
    'frequency-table.ts': 'frequencyTable',
    'frequency.ts': 'wordWeight',
    'function-words.ts': 'isFunctionWord',
    'hash.ts': 'hashText',
    'id-form.ts': 'idForm',
    'order.ts': 'byCodeUnits',
    'pronouns.ts': 'isPronoun',
    'scan.ts': 'scanTokens',
    'sentences.ts': 'sentenceBreaks sentencesOf',
    'spelling.ts': 'foldSpelling',
    'spoken-words.ts': 'isSameForm spokenWords',
    'stem.ts': 'stem',
    'tokens.ts': 'tokenize words wordsIn',
    'trim.ts': 'trimEndOf trimEndsOf',
    'words.ts': 'houseForm readWords',
  });
});
