import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.join(import.meta.dirname, '../../../src/core/text');

test('src/core/text exports what the other stages are built on, and no more', async () => {
  const surface = await Promise.all(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => {
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
    'code-units.ts': 'isDash isDigit isLetter isLower isOpener isSpace isTerminal isUpper isWordCharacter',
    'counts.ts': 'allOf countInDigits countOf plural writeAlike writeCount',
    'cut.ts': 'cutAt',
    'day.ts': 'formatDay',
    'english/abbreviations.ts': 'abbreviations',
    'edit-distance.ts': 'likeness',
    'decode-path.ts': 'decodePath',
    'diff.ts': 'diffTokens matchTokens',
    'fold.ts': 'fold foldForSearch foldPunctuation plainWords',
    'english/frequency-table.ts': 'frequencyTable',
    'english/frequency.ts': 'wordWeight',
    'english/function-words.ts': 'isFunctionWord',
    'hash.ts': 'hashText',
    'id-form.ts': 'idForm',
    'join-lines.ts': 'joinLines',
    'language.ts': 'languageOf',
    'order.ts': 'byCodeUnits',
    'english/pronouns.ts': 'isPronoun',
    'quotation-marks.ts': 'markShapes opensWords',
    'scan.ts': 'scanTokens',
    'sentences.ts': 'sentenceBreaks sentencesOf',
    'english/spelling.ts': 'foldSpelling',
    'english/spoken-words.ts': 'isSameForm spokenWords',
    'english/stem.ts': 'stem',
    'english/titles.ts': 'courtesyTitles findFullForms isOffice isTitle readTitled trimArticle writeTitle',
    'tokens.ts': 'tokenize words wordsIn',
    'trim.ts': 'trimEndOf trimEndsOf',
    'words.ts': 'houseForm readWords',
  });
});
