import { describe, expect, test } from 'vitest';
import { readFactuality } from '../../../../../src/core/extract/languages/fr/factuality.ts';
import { splitWords } from '../../../../../src/core/extract/languages/fr/split-words.ts';
import { extractQuotations } from '../../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../../support/articles.ts';
import { readMarkedWords } from '../../../../support/marked-words.ts';

const said = '« le port est fermé pour longtemps »';

function read(text: string): string | undefined {
  return extractQuotations({ ...toArticle('article', text), lang: 'fr' }, [])[0]?.factuality;
}

describe('how a French sentence has words', () => {
  test.each([
    ['said', `Anne Dupont a dit que ${said}.`],
    ['said', `${said}, a dit Anne Dupont.`],
    ['denied', `Anne Dupont n’a pas dit que ${said}.`],
    ['denied', `Personne n’a dit que ${said}.`],
    ['denied', `Aucun élu n’a dit que ${said}.`],
    ['denied', `Anne Dupont n’a jamais dit que ${said}.`],
    ['denied', `Anne Dupont nie avoir dit que ${said}.`],
    ['denied', `Anne Dupont refuse de dire que ${said}.`],
    ['alleged', `Anne Dupont aurait dit que ${said}.`],
    ['alleged', `${said}, aurait dit Anne Dupont.`],
    ['alleged', `La maire est accusée d’avoir dit que ${said}.`],
    ['alleged', `Anne Dupont a été soupçonnée d’avoir déclaré : ${said}.`],
    ['alleged', `Elles sont censées avoir dit : ${said}.`],
    ['said', `Anne Dupont a accusé le port de mentir : ${said}.`],
    ['supposed', `Si Anne Dupont dit que ${said}, la ville paiera.`],
    ['asked', `Anne Dupont a-t-elle dit que ${said} ?`],
    ['said', `Pourquoi ? Anne Dupont a dit que ${said}.`],
    ['said', `Rien n’est sûr. Anne Dupont a dit que ${said}.`],
  ])('as %s: %s', (factuality, text) => {
    expect(read(text)).toBe(factuality);
  });
});

/** The words of a French sentence, with the places of its {source} and of its [cue]. */
function readMatch(notation: string) {
  const read = readMarkedWords(notation.replace(/[{}[\]]/g, ''));
  const words = splitWords(read.text, read.words);
  const before = (sign: string) => {
    const offset = notation.slice(0, notation.indexOf(sign)).replace(/[{}[\]]/g, '').length;
    return words.filter(({ start }) => start < offset).length;
  };
  return {
    words,
    match: {
      source: notation.includes('{') ? { from: before('{'), to: before('}') } : null,
      via: null,
      cue: notation.includes('[') ? ([before('['), before(']') - 1] as const) : null,
    },
  };
}

describe('readFactuality(words, match), of a {source} and a [cue]', () => {
  test.each<[string, string, nobody?: string]>([
    ['{La maire} [dit] que', 'said'],
    ['{Personne} ne [dit] que', 'denied', 'nobody'],
    ['{Nul} ne [dit] que', 'denied', 'nobody'],
    ['{Aucun élu} ne [dit] que', 'denied', 'nobody'],
    ['{Aucune} ne [dit] que', 'denied', 'nobody'],
    ['[dit] rien', 'said'],
    ['{La maire} est accusée', 'alleged'],
    ['{La maire} a été accusée', 'alleged'],
    ['{La maire} a accusé Paul', 'said'],
    ['{La maire} fut soupçonnée', 'alleged'],
    ['{La maire}, accusée', 'said'],
    ['{La maire} puis est accusée', 'alleged'],
    ['{La maire} n’a pas [dit] que', 'denied'],
    ['{La maire} n’a jamais [dit] que', 'denied'],
    ['{La maire} n’a guère [dit] que', 'denied'],
    ['{La maire} part sans [dire] que', 'denied'],
    ['{La maire} nie avoir [dit] que', 'denied'],
    ['{La maire} refuse de [dire] que', 'denied'],
    ['{La maire} aurait [dit] que', 'alleged'],
    ['{Elles} auraient [dit] que', 'alleged'],
    ['{La maire} serait [dit] que', 'alleged'],
    ['{La maire} est accusée d’avoir [dit] que', 'alleged'],
    ['{La maire} est censée [dire] que', 'alleged'],
    ['{La maire} a [accusé] Paul', 'said'],
    ['{La maire} est [accusée] que', 'alleged'],
    ['{La maire} [dit] pas', 'said'],
    ['[aurait dit] {la maire}', 'alleged'],
    ['pas [dit] {la maire}', 'denied'],
    ['pas là [dit] {la maire}', 'denied'],
    ['pas là ce soir [dit] {la maire}', 'said'],
    ['pas là ce soir gris [dit] {la maire}', 'said'],
    ['Si {la maire} [dit] que', 'supposed'],
    ['S’{elle} [dit] que', 'supposed'],
    ['si [dit] {la maire}', 'supposed'],
    ['Et {la maire} [dit] que', 'said'],
    ['La maire si {elle} [dit] que', 'supposed'],
    ['{La maire} [a-t-elle dit] que ?', 'asked'],
    ['{La maire} [a-t-elle dit] que', 'said'],
    ['{La maire} [a-t-elle dit] que. Oui ?', 'said'],
    ['{La maire} [a-t-il dit] que ?', 'asked'],
    ['{La maire} [ont-ils dit] que ?', 'asked'],
    ['{La maire} [ont-elles dit] que ?', 'asked'],
    ['{La maire} [a bien dit] que ?', 'said'],
    ['{La maire} [dit] que ?', 'said'],
    ['[a-t-elle dit] {la maire} ?', 'said'],
    ['Rien. {La maire} [dit] que', 'said'],
    ['Pas là. {La maire} [dit] que', 'said'],
  ])('%s: %s', (notation, factuality, nobody) => {
    const { words, match } = readMatch(notation);
    expect(readFactuality(words, match)).toEqual({ factuality, isNobody: nobody !== undefined });
  });
});
