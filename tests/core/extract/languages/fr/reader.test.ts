import { describe, expect, test } from 'vitest';
import { frReader } from '../../../../../src/core/extract/languages/fr/reader.ts';
import { splitWords } from '../../../../../src/core/extract/languages/fr/split-words.ts';
import { type MarkedWords, printMention, readMarkedWords } from '../../../../support/marked-words.ts';

/** Words as French joins them, from the place of the word marked on. */
function inFrench(notation: string): MarkedWords {
  const read = readMarkedWords(notation);
  const words = splitWords(read.text, read.words);
  const start = read.words[read.at]?.start ?? read.text.length;
  return { ...read, words, at: words.findIndex((word) => word.start >= start), to: words.length };
}
function phrase(notation: string): string {
  const marked = inFrench(notation);
  const mention = frReader.readForward(marked.words, marked.at);
  return mention
    ? `${printMention(marked, mention)}${frReader.isSource(marked.words, mention) ? ' speaks' : ''}`
    : 'none';
}

describe('readForward and isSource: the French phrase that begins there, and whether it can speak', () => {
  test.each<[string, string]>([
    ['dit ‸le maire de la ville hier', 'le maire de la ville speaks'],
    ['dit ‸Anne Martin', 'Anne Martin speaks'],
    ['dit ‸il', 'il speaks'],
    ['dit ‸je', 'je'],
    ['dit ‸vous', 'vous'],
    ['dit ‸elle', 'elle speaks'],
    ['dit ‸la maire. Elle part', 'la maire speaks'],
    ['dit ‸la maire « non » elle part', 'la maire speaks'],
    ['dit ‸le ministère des Affaires étrangères', 'le ministère des Affaires étrangères speaks'],
    [
      'dit ‸le ministère des Affaires étrangères et du Développement',
      'le ministère des Affaires étrangères speaks',
    ],
    ['dit ‸Anne Martin et Jean Morel', 'Anne Martin et Jean Morel speaks'],
    ['dit ‸Anne Martin et la maire', 'Anne Martin speaks'],
    ['dit ‸le maire Anne Martin hier', 'le maire Anne Martin speaks'],
    ['dit ‸la porte-parole de', 'la porte-parole speaks'],
    ['dit ‸le maire du port qui part', 'le maire du port speaks'],
    ['dit ‸Le Figaro', 'Le Figaro speaks'],
    ['dit ‸l’opposition', 'l’opposition speaks'],
    ['dit ‸plusieurs habitants', 'plusieurs habitants speaks'],
    ['dit ‸maire de la ville', 'maire de la ville speaks'],
    ['dit ‸bateau', 'none'],
    ['dit ‸un bateau de la ville', 'un bateau de la ville'],
    ['dit ‸à Anne Martin', 'none'],
    ['dit ‸« non » Anne', 'none'],
    ['dit ‸, Anne', 'none'],
    ['dit ‸M. Morel', 'M. Morel speaks'],
    ['‸Hier soir', 'Hier'],
    ['‸Le bateau', 'Le bateau'],
    ['‸Martin dit', 'Martin speaks'],
    ['‸Pour Martin', 'none'],
    ['dit ‸Anne-Marie Martin - Morel', 'Anne-Marie Martin speaks'],
    ['dit ‸le maire n’a pas', 'le maire speaks'],
    ['dit ‸le chef de l’opposition', 'le chef de l’opposition speaks'],
    ['dit ‸le chef la ville', 'le chef speaks'],
    ['dit ‸', 'none'],
  ])('in “%s”: %s', (notation, expected) => {
    expect(phrase(notation)).toBe(expected);
  });
});
