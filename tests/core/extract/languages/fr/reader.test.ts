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
    ['dit ‸la mairie un deux trois quatre cinq six sept huit neuf dix onze', 'la mairie speaks'],
    [
      'dit ‸le port vieux gris beau long grand petit rouge vert noir blanc sale propre lourd haut',
      'le port vieux gris beau long grand petit rouge vert noir blanc sale propre',
    ],
    ['dit ‸le port - vieux', 'le port'],
    ['dit ‸le port-vieux', 'le port-vieux'],
    ['dit ‸Anne & Morel', 'Anne speaks'],
    ['dit ‸Anne& Morel', 'Anne& Morel speaks'],
    ['dit ‸Anne et', 'Anne speaks'],
    ['dit ‸Anne et jean', 'Anne speaks'],
    ['dit ‸Anne et Jean et Morel', 'Anne et Jean et Morel speaks'],
    ['dit ‸la maire il part', 'la maire speaks'],
    ['dit ‸la maire elle', 'la maire speaks'],
    ['dit ‸le maire le port', 'le maire speaks'],
    ['dit ‸le maire du le port', 'le maire du le port speaks'],
    ['dit ‸Anne hier soir', 'Anne speaks'],
    ['dit ‸Anne hier', 'Anne speaks'],
    ['dit ‸Anne étrangères', 'Anne étrangères speaks'],
    ['dit ‸Anne étrangères et Morel', 'Anne étrangères speaks'],
    ['dit ‸Anne étrangères se', 'Anne étrangères speaks'],
    ['dit ‸Anne étrangères,', 'Anne étrangères speaks'],
    ['dit ‸Anne étrangères noires', 'Anne speaks'],
    ['dit ‸Anne de Morel', 'Anne de Morel speaks'],
    ['dit ‸Anne de la Morel', 'Anne de la Morel speaks'],
    ['dit ‸le Morel petit port', 'le Morel speaks'],
    ['dit ‸la maire dit', 'la maire speaks'],
    ['dit ‸la maire a', 'la maire speaks'],
    ['dit ‸la maire disant', 'la maire speaks'],
    ['dit ‸la maire déclaré', 'la maire speaks'],
    ['dit ‸la maire selon Morel', 'la maire speaks'],
    ['dit ‸la maire aussi', 'la maire speaks'],
    ['dit ‸la maire ne', 'la maire speaks'],
    ['dit ‸la maire y', 'la maire speaks'],
    ['dit ‸la maire que', 'la maire speaks'],
    ['dit ‸Que Morel', 'none'],
    ['dit ‸Mais', 'none'],
    ['‸Mais', 'none'],
    ['‸Selon Morel', 'none'],
    ['dit ‸Selon Morel', 'none'],
    ['‸Aussi Morel', 'Aussi Morel speaks'],
    ['‸Aussi', 'Aussi'],
    ['‸Bateau', 'Bateau speaks'],
    ['dit. ‸Bateau', 'Bateau speaks'],
    ['dit ‸Bateau', 'Bateau speaks'],
    ['dit ‸Le', 'Le'],
    ['dit ‸le', 'le'],
    ['dit ‸La Aussi', 'La Aussi'],
    ['dit ‸une', 'une'],
    ['dit ‸on', 'on speaks'],
    ['dit ‸nous', 'nous speaks'],
    ["dit ‸j'", 'none'],
    ['dit ‸il a', 'il speaks'],
    ['dit ‸M.', 'M speaks'],
    ['dit ‸un maire', 'un maire speaks'],
    ['dit ‸un port de maire', 'un port de maire speaks'],
    ['dit ‸un port de bateau', 'un port de bateau'],
    ['dit ‸3 maires', 'none'],
    ['dit ‸le maire de', 'le maire speaks'],
    ['dit ‸le maire de la', 'le maire speaks'],
  ])('in “%s”: %s', (notation, expected) => {
    expect(phrase(notation)).toBe(expected);
  });
});

describe('isVerb, isRubric: what a French row takes for a verb and for a heading', () => {
  test.each<[string, boolean]>([
    ['‸a', true],
    ['‸est', true],
    ['‸dit', true],
    ['‸Dit', false],
    ['‸qualifie', true],
    ['‸déclaré', false],
    ['‸maire', false],
  ])('“%s” is a verb: %s', (notation, expected) => {
    const { words, at } = inFrench(notation);
    const [word] = words.slice(at);
    expect(word && frReader.isVerb(word)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['‸Citation', true],
    ['‸Citation de la semaine', true],
    ['‸Petite citation de la semaine', true],
    ['‸Maire', false],
    ['‸Maire de la citation', false],
    ['‸Petite maire de la semaine', false],
  ])('“%s” is a heading: %s', (notation, expected) => {
    const { words, at, to } = inFrench(notation);
    expect(frReader.isRubric(words, at, to - 1)).toBe(expected);
  });
});
