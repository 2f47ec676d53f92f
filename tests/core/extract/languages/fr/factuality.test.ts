import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../../support/articles.ts';

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
