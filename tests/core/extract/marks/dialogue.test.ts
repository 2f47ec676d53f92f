import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import type { Quotation } from '../../../../src/core/model.ts';
import { toArticle } from '../../../support/articles.ts';
import { markPieces, withoutBrackets } from '../../../support/brackets.ts';

function read(lang: string, text: string): Quotation[] {
  return extractQuotations({ ...toArticle('article', text), lang }, []);
}

describe('what a paragraph says behind a dash, without its attribution', () => {
  test.each([
    ['fr', '— ⟦Je pars⟧, dit-il.'],
    ['fr', '— ⟦Vous partez ?⟧\n\n— ⟦Oui⟧, répondit-elle, ⟦mais je reviendrai.⟧'],
    ['fr', '— ⟦Je pars⟧ — dit Anne Martin — ⟦et je reviendrai.⟧'],
    ['fr', '— ⟦Je pars⟧, a-t-elle déclaré. — ⟦Je reviendrai.⟧'],
    ['fr', '– ⟦Il a dit « ⟦non⟧ »⟧, répond Anne Martin.'],
    ['es', '—⟦Nos quedamos⟧ —dijo la alcaldesa—. ⟦Es tarde.⟧'],
    ['es', '—⟦¿Nos vamos?⟧ —le preguntó él, y cerró la puerta.'],
    ['es-MX', '—⟦Nos vamos.⟧\n\n—⟦Es tarde⟧ —respondió ella.'],
    ['pt', '— ⟦Ficamos aqui⟧ — disse a prefeita. — ⟦É tarde.⟧'],
    ['ru', '— ⟦Я ухожу⟧, — сказал он. — ⟦Вернусь завтра.⟧'],
    ['ru', '— ⟦Порт открыт!⟧ — воскликнула мэр.'],
    ['ru', '— ⟦Порт — это город⟧, — сказала она.'],
    ['uk', '— ⟦Порт відкрито⟧, — сказала вона.'],
    ['pl', '– ⟦Wychodzę⟧ – powiedział minister, patrząc na zegar. – ⟦Wrócę jutro.⟧'],
    ['hu', '– ⟦Nem zárjuk be a kikötőt⟧ – mondta a polgármester.'],
    ['tr', '– ⟦Gidiyorum⟧, dedi Ali Demir.'],
    ['tr', '– ⟦Liman açık mı?⟧ diye sordu kadın.'],
    ['de', '– ⟦Ich gehe⟧, sagte er.'],
    ['de', '– ⟦Ich gehe⟧, sagte sie, ⟦und zwar jetzt.⟧'],
    ['it', '— ⟦Il porto resta aperto⟧, disse la sindaca.'],
    ['nb', '– ⟦Vi stenger kaia⟧, sier ordfører Kari Holm til avisen. Hun mener det er sent.'],
    ['sv', '– ⟦Vi stänger kajen⟧, säger Karin Holm.'],
    ['da', '– ⟦Vi lukker kajen⟧, siger borgmesteren.'],
    ['fi', '– ⟦Satama pysyy auki⟧, sanoo kaupunginjohtaja.'],
  ])('%s: %s', (lang, marked) => {
    const text = withoutBrackets(marked);
    expect(markPieces(text, read(lang, text))).toBe(marked);
  });

  test.each([
    ['English has none', 'en', '— I am leaving, he said.'],
    ['nor a language without rows', 'nl', '— Ik ga weg, zei hij.'],
    ['a list of things', 'fr', '– la hausse des prix ;\n\n– la fin du port.'],
    ['a list of sentences', 'fr', '– Le port ferme.\n\n– Les écoles ouvrent.'],
    ['a dash inside a paragraph', 'es', 'El puerto —dijo la alcaldesa— cierra.'],
    ['a verb with an object', 'de', '– Wenn er kommt, sagt er nichts.'],
    ['marks that cross the turn', 'es', '—Me «voy —dijo ella— mañana».'],
  ])('%s', (_fact, lang, text) => {
    expect(read(lang, text).filter(({ pieces }) => pieces.some(({ start }) => start < 4))).toEqual([]);
  });

  test('an apposition behind a name is nobody’s words', () => {
    const text = '– Ich gehe, sagte Anna Kern, die Ministerin.';
    expect(markPieces(text, read('de', text))).toBe('– ⟦Ich gehe⟧, sagte Anna Kern, die Ministerin.');
  });

  test('a turn is speech, however short', () => {
    expect(read('es', '—Sí —dijo ella.')[0]).toMatchObject({ kind: 'speech', marks: 'other', closed: true });
  });

  test.each([
    ['— Je pars, dit la maire.', 'la maire', 'incise simple'],
    ['— Je pars — dit Anne Martin — et je reviendrai.', 'Anne Martin', 'incise simple'],
    ['— Je pars, a répondu le préfet. — Il est tard.', 'le préfet', 'incise composée'],
  ])('the rows of French say whose it is: %s', (text, name, rule) => {
    expect(read('fr', text)[0]).toMatchObject({ speaker: { name }, rule });
  });
});
