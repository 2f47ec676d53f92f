import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../../../src/core/extract/languages/fr/split-words.ts';
import { readMarkedWords } from '../../../../support/marked-words.ts';

function split(text: string): string[] {
  const { words } = readMarkedWords(text);
  return splitWords(text, words).map(
    ({ key, capital, start, end }) => `${key} ${text.slice(start, end)}${capital ? ' ^' : ''}`,
  );
}

describe('splitWords(text, words)', () => {
  test.each<[string, string[]]>([
    ['l’accord', ["l' l’", 'accord accord']],
    ['L’Élysée', ["l' L’ ^", 'élysée Élysée ^']],
    ['qu’il', ["qu' qu’", 'il il']],
    ['jusqu’au', ["jusqu' jusqu’", 'au au']],
    ['a-t-il', ['a a', 'il il']],
    ['dit-elle', ['dit dit', 'elle elle']],
    ['Dit-on', ['dit Dit ^', 'on on']],
    ['est-ce', ['est-ce est-ce']],
    ['d’après et d’ailleurs', ["d'après d’après", 'et et', "d'ailleurs d’ailleurs"]],
    ['aujourd’hui', ["aujourd'hui aujourd’hui"]],
    ['s’exclame-t-elle', ["s' s’", 'exclame exclame', 'elle elle']],
    ['ils-elles', ['ils ils', 'elles elles']],
    ['parlent-ils', ['parlent parlent', 'ils ils']],
  ])('%s', (notation, expected) => {
    expect(split(notation)).toEqual(expected);
  });
});
