import { describe, expect, test } from 'vitest';
import { frRows } from '../../../../../src/core/extract/languages/fr/rows.ts';
import { extractQuotations } from '../../../../../src/core/extract/quotations.ts';
import type { Quotation } from '../../../../../src/core/model.ts';
import { toArticle } from '../../../../support/articles.ts';
import { markPieces, withoutBrackets } from '../../../../support/brackets.ts';

function read(text: string): Quotation[] {
  return extractQuotations({ ...toArticle('article', text), lang: 'fr' }, []);
}

describe('the rows of French', () => {
  test.each(frRows.map((row) => [`${row.name} : ${row.example}`, row] as const))('%s', (_name, row) => {
    expect(read(row.example)[0]?.speaker?.name ?? null).toBe(row.finds);
  });
});

// What grammars list under discours rapporté, in invented sentences: whom the words are given to.
describe('who speaks in French', () => {
  test.each<[phenomenon: string, text: string, speaker: string | null]>([
    ['incise, inversion simple', '« Nous restons », dit la maire.', 'la maire'],
    ['incise, passé composé', '« Nous restons », a expliqué Anne Martin.', 'Anne Martin'],
    ['incise, plus-que-parfait', '« Nous restons », avait prévenu le préfet.', 'le préfet'],
    ['incise, passé simple', '« Nous restons », annonça le préfet.', 'le préfet'],
    ['incise, imparfait', '« Nous restons », répétait le préfet.', 'le préfet'],
    ['incise, pronom', '« Nous restons », insiste-t-il.', 'il'],
    ['incise, verbe pronominal', '« Quel port ! », s’est exclamée Anne Martin.', 'Anne Martin'],
    ['incise, pronominal inversé', '« Quel port ! », s’est-elle félicitée.', 'elle'],
    [
      'incise, complément avant le sujet',
      '« Nous restons », a confié à la presse Anne Martin.',
      'Anne Martin',
    ],
    ['incise dans les guillemets', '« Nous restons, affirme la maire, jusqu’au bout. »', 'la maire'],
    ['incise à la fin des guillemets', '« Nous restons, affirme la maire. »', 'la maire'],
    ['incise après une question', '« Que faire ? demande Anne Martin. »', 'Anne Martin'],
    ['apposition', 'Anne Martin, maire de Ploumanac’h, dénonce « un piège ».', 'Anne Martin'],
    ['complément entre virgules', 'Le préfet, en visite à Brest, a parlé de « chantage ».', 'Le préfet'],
    ['subordonnée', 'Le préfet a déclaré que le port « reste ouvert ».', 'Le préfet'],
    ['subordonnée en qu’', 'Le préfet assure qu’il « reste ouvert ».', 'Le préfet'],
    ['deux-points', 'Le préfet a répondu : « Nous restons. »', 'Le préfet'],
    [
      'selon',
      'Selon le ministère des Affaires étrangères, « le texte est vide ».',
      'le ministère des Affaires étrangères',
    ],
    ['d’après', 'D’après Anne Martin, « le texte est vide ».', 'Anne Martin'],
    ['dénomination', 'Bakou a qualifié la résolution de « provocation ».', 'Bakou'],
    ['accusation', 'Le président a accusé Bakou de « chantage ».', 'Le président'],
    ['gérondif', 'La maire est partie, dénonçant « un piège ».', 'La maire'],
    ['relative', 'Le préfet, qui s’est dit « inquiet », est parti.', 'Le préfet'],
    ['guillemets anglais', '“Nous restons”, a déclaré la maire.', 'la maire'],
    ['étiquette', 'Anne Martin : « Nous restons. »', 'Anne Martin'],
    ['rubrique', 'Citation du jour : « Nous restons. »', null],
    ['titre d’une œuvre', 'Le film « La Mer » est sorti mardi.', null],
    ['personne', 'Personne n’a dit « nous restons là ».', null],
  ])('%s: %s', (_phenomenon, text, speaker) => {
    expect(read(text)[0]?.speaker?.name ?? null).toBe(speaker);
  });

  test.each<[string, string, string]>([
    [
      'a surname, by the name in full',
      'Jean Morel est venu. « Nous restons », a dit M. Morel.',
      'Jean Morel',
    ],
    ['il, who spoke last', 'Jean Morel dénonce « un piège ». « Il est tard », dit-il.', 'il'],
    ['il, a man who spoke last', 'M. Morel dénonce « un piège ». « Il est tard », dit-il.', 'M. Morel'],
    [
      'elle, and not a man who spoke last',
      'M. Morel dénonce « un piège ». « Il est tard », dit-elle.',
      'elle',
    ],
  ])('%s', (_fact, text, resolved) => {
    expect(read(text).at(-1)?.speaker?.resolved).toBe(resolved);
  });
});

describe('what French denies or leaves open', () => {
  test.each([
    ['denied', 'Le maire n’a pas dit « nous restons là ».'],
    ['denied', 'Personne n’a dit « nous restons là ».'],
    ['alleged', 'Le maire aurait déclaré « nous restons là ».'],
    ['supposed', 'Si le maire dit « nous restons là », le port fermera.'],
    ['asked', 'Le maire a-t-il dit « nous restons là » ?'],
    ['said', 'Le maire a dit « nous restons là ».'],
  ])('%s: %s', (factuality, text) => {
    expect(read(text)[0]?.factuality).toBe(factuality);
  });
});

describe('an incise inside the marks is none of the words', () => {
  test.each([
    '« ⟦Nous restons⟧, a déclaré la maire, ⟦jusqu’au bout.⟧ »',
    '« ⟦Nous restons⟧, a-t-elle ajouté. ⟦Il est tard.⟧ »',
    '« ⟦Nous restons⟧, affirme la maire. »',
    '« ⟦Nous restons⟧ », dit-elle, « ⟦jusqu’au bout⟧ ».',
    '« ⟦Nous restons, et la maire affirme que c’est tard.⟧ »',
  ])('%s', (marked) => {
    const text = withoutBrackets(marked);
    expect(markPieces(text, read(text))).toBe(marked);
  });
});

describe('a language that has no rules', () => {
  test.each([
    ['es', 'El ministro dijo: «⟦No vamos a cerrar ni un solo muelle⟧».'],
    ['ja', '大臣は「⟦今年は港を一つも閉鎖しない⟧」と述べた。'],
    ['ko', '장관은 “⟦올해 문을 닫지 않겠다⟧”고 말했다.'],
    ['de', 'Der Minister sagte: „⟦Wir schließen keinen Kai.⟧“'],
  ])('%s: marks and bounds are found, and nobody is named', (lang, marked) => {
    const text = withoutBrackets(marked);
    const found = extractQuotations({ ...toArticle('article', text), lang }, []);
    expect([markPieces(text, found), found.map(({ speaker }) => speaker)]).toEqual([marked, [null]]);
  });

  test.each([
    ['speech', 'ja', '大臣は「今年は港を一つも閉鎖しない」と述べた。'],
    ['term', 'ja', '小説『夜の港』が出た。'],
    ['speech', 'de', 'Er sagte: „Wir schließen keinen Kai.“'],
    ['term', 'de', 'Der „Kai“ ist alt.'],
    ['fragment', 'de', 'Er nannte ihn „alt und sehr morsch“.'],
  ])('%s by length and marks, %s: %s', (kind, lang, text) => {
    expect(extractQuotations({ ...toArticle('article', text), lang }, [])[0]?.kind).toBe(kind);
  });
});

describe('whom a French text lets speak, and how', () => {
  test.each<[string, string[]]>([
    ['« Nous restons », dit la maire. « Il est tard. »', ['la maire, dit, said', 'la maire, dit, said']],
    [
      '« Nous restons », dit la maire. Il pleut. « Il est tard. »',
      ['la maire, dit, said', 'la maire, dit, said'],
    ],
    ['« Nous restons », dit la maire. Voici « un piège ».', ['la maire, dit, said', 'null, null, said']],
    ['« Nous restons », dit la maire.\n\n« Il est tard. »', ['la maire, dit, said', 'la maire, dit, said']],
    [
      '« Nous restons », dit la maire.\n\nEnfin « il est tard ».',
      ['la maire, dit, said', 'null, null, said'],
    ],
    [
      '« Nous restons », dit la maire.\n\n# Titre\n\n« Il est tard. »',
      ['la maire, dit, said', 'la maire, dit, said'],
    ],
    ['La maire est venue.\n\n« Il est tard. »', ['null, null, said']],
    ['Anne Martin, maire de Brest, dénonce « un piège ».', ['Anne Martin, dénonce, said']],
    ['Anne Martin, la maire de Brest, dénonce « un piège ».', ['Anne Martin, dénonce, said']],
    ['Le bateau, maire de Brest, dénonce « un piège ».', ['null, null, said']],
    ['Jean Morel est venu. « Nous restons », dit Morel.', ['Morel = Jean Morel, dit, said']],
    ['Jean Morel est venu. « Nous restons », dit le maire Anne Morel.', ['le maire Anne Morel, dit, said']],
    [
      'M. Morel dénonce « un piège ». « Il est tard », dit-il.',
      ['M. Morel, dénonce, said', 'il = M. Morel, dit, said'],
    ],
    [
      'Mme Morel dénonce « un piège ». « Il est tard », dit-il.',
      ['Mme Morel, dénonce, said', 'il, dit, said'],
    ],
    [
      'La maire dénonce « un piège ». « Il est tard », dit-elle.',
      ['La maire, dénonce, said', 'elle = La maire, dit, said'],
    ],
    [
      'M. Morel dénonce « un piège ». « Nous partons », dit Anne. « Il est tard », dit-il.',
      ['M. Morel, dénonce, said', 'Anne, dit, said', 'il, dit, said'],
    ],
    ['Anne Martin, soupçonnée, a dit « nous restons là ».', ['Anne Martin, a dit, alleged']],
    ['Anne Martin n’a guère dit « nous restons là ».', ['Anne Martin, a guère dit, denied']],
    ['S’il dit « nous restons là », le port fermera.', ['il, dit, supposed']],
    ['Le maire a-t-il dit « nous restons là » ? Non.', ['Le maire, a-t-il dit, asked']],
    ['Le maire a dit « nous restons là » ?', ['Le maire, a dit, said']],
    ['Nul n’a dit « nous restons là ».', ['null, null, denied']],
    ['« Nous restons », aurait dit la maire.', ['la maire, aurait dit, alleged']],
    ['« Nous restons » (Anne Martin).', ['Anne Martin, null, said']],
    ['« Nous restons », selon la maire.', ['la maire, selon, said']],
    ['Le président a accusé Bakou de « chantage ».', ['Le président, a accusé, said']],
    ['Pour la maire, « le port reste ouvert ».', ['la maire, Pour, said']],
  ])('%s', (notation, expected) => {
    expect(
      read(notation).map(
        ({ speaker, cue, factuality }) =>
          `${speaker?.name ?? null}${speaker && speaker.resolved !== speaker.name ? ` = ${speaker.resolved}` : ''}, ${cue?.text ?? null}, ${factuality}`,
      ),
    ).toEqual(expected);
  });
});
