import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';
import { markPieces } from '../../../support/brackets.ts';

function mark(notation: string): string {
  const [lang = '', text = ''] = notation.split(': ');
  return markPieces(text, extractQuotations({ ...toArticle('article', text), lang }, []));
}

describe('dialogues that dashes open, language by language', () => {
  test.each<[string, string]>([
    ['es: —Nos quedamos —dijo la alcaldesa—. Es tarde.', '—⟦Nos quedamos⟧ —dijo la alcaldesa—. ⟦Es tarde.⟧'],
    ['es: —Nos quedamos —le dijo ella—. Es tarde.', '—⟦Nos quedamos⟧ —le dijo ella—. ⟦Es tarde.⟧'],
    ['es: —Nos quedamos, dijo la alcaldesa.', '—Nos quedamos, dijo la alcaldesa.'],
    ['es: —Nos quedamos —comió la alcaldesa—. Es tarde.', '—Nos quedamos —comió la alcaldesa—. Es tarde.'],
    ['es: —Nos quedamos —Dijo la alcaldesa—. Es tarde.', '—Nos quedamos —Dijo la alcaldesa—. Es tarde.'],
    ['pt: — Ficamos — disse ela.', '— ⟦Ficamos⟧ — disse ela.'],
    ['ru: — Ухожу, — сказал он. — Поздно.', '— ⟦Ухожу⟧, — сказал он. — ⟦Поздно.⟧'],
    ['ru: — Ухожу, — он сказал. — Поздно.', '— ⟦Ухожу⟧, — он сказал. — ⟦Поздно.⟧'],
    ['uk: — Іду, — сказав він.', '— ⟦Іду⟧, — сказав він.'],
    ['pl: — Idę — powiedział burmistrz.', '— ⟦Idę⟧ — powiedział burmistrz.'],
    ['hu: – Megyek – mondta ő.', '– ⟦Megyek⟧ – mondta ő.'],
    ['tr: — Gidiyorum, dedi.', '— ⟦Gidiyorum⟧, dedi.'],
    ['de: – Ich gehe, sagte er, und zwar jetzt.', '– ⟦Ich gehe⟧, sagte er, ⟦und zwar jetzt.⟧'],
    ['de: – Ich gehe, sagte Anna Kern, die Ministerin.', '– ⟦Ich gehe⟧, sagte Anna Kern, die Ministerin.'],
    ['de: – Wenn er kommt, sagt er nichts.', '– Wenn er kommt, sagt er nichts.'],
    ['de: – Ich gehe, sagte er und ging.', '– ⟦Ich gehe⟧, sagte er und ging.'],
    ['de: – Ich gehe – sagte er – jetzt.', '– ⟦Ich gehe⟧ – sagte er – ⟦jetzt.⟧'],
    ['it: – Vado, disse lei.', '– ⟦Vado⟧, disse lei.'],
    ['no: – Jeg går, sier han.', '– ⟦Jeg går⟧, sier han.'],
    ['nn: – Eg går, seier ho.', '– ⟦Eg går⟧, seier ho.'],
    ['sv: – Jag går, säger han.', '– ⟦Jag går⟧, säger han.'],
    ['da: – Jeg går, siger hun.', '– ⟦Jeg går⟧, siger hun.'],
    ['fi: – Lähden, sanoo hän.', '– ⟦Lähden⟧, sanoo hän.'],
    ['en: — I go, he said.', '— I go, he said.'],
  ])('%s', (notation, expected) => {
    expect(mark(notation)).toBe(expected);
  });
});
