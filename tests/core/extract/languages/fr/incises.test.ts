import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../../support/articles.ts';
import { markPieces } from '../../../../support/brackets.ts';

function mark(text: string): string {
  return markPieces(text, extractQuotations({ ...toArticle('article', text), lang: 'fr' }, []));
}

describe('incises: what of French quotations is the reporter’s', () => {
  test.each<[string, string]>([
    [
      '« Nous restons, a déclaré la maire, jusqu’au bout. »',
      '« ⟦Nous restons⟧, a déclaré la maire, ⟦jusqu’au bout.⟧ »',
    ],
    [
      '« Nous restons, a déclaré la maire de Ploumanac’h, jusqu’au bout. »',
      '« ⟦Nous restons⟧, a déclaré la maire de Ploumanac’h, ⟦jusqu’au bout.⟧ »',
    ],
    [
      '« Nous restons, a-t-elle déclaré, jusqu’au bout. »',
      '« ⟦Nous restons⟧, a-t-elle déclaré, ⟦jusqu’au bout.⟧ »',
    ],
    [
      '« Nous restons, déclare hier la maire, jusqu’au bout. »',
      '« ⟦Nous restons⟧, déclare hier la maire, ⟦jusqu’au bout.⟧ »',
    ],
    [
      '« Nous restons, lui dit la maire, jusqu’au bout. »',
      '« ⟦Nous restons⟧, lui dit la maire, ⟦jusqu’au bout.⟧ »',
    ],
    [
      '« Nous restons, s’est exclamée la maire, jusqu’au bout. »',
      '« ⟦Nous restons⟧, s’est exclamée la maire, ⟦jusqu’au bout.⟧ »',
    ],
    [
      '« Nous restons, a mangé la maire, jusqu’au bout. »',
      '« ⟦Nous restons, a mangé la maire, jusqu’au bout.⟧ »',
    ],
    ['« Nous restons, Dit la maire, jusqu’au bout. »', '« ⟦Nous restons, Dit la maire, jusqu’au bout.⟧ »'],
    ['« Nous restons, dit le bateau, jusqu’au bout. »', '« ⟦Nous restons, dit le bateau, jusqu’au bout.⟧ »'],
    [
      '« Nous restons, dit la maire en riant, jusqu’au bout. »',
      '« ⟦Nous restons, dit la maire en riant, jusqu’au bout.⟧ »',
    ],
    [
      '« Nous restons ! dit la maire. Jusqu’au bout. »',
      '« ⟦Nous restons !⟧ dit la maire. ⟦Jusqu’au bout.⟧ »',
    ],
    ['« Que faire ? demande la maire. »', '« ⟦Que faire ?⟧ demande la maire. »'],
    ['« Nous restons… dit la maire »', '« ⟦Nous restons…⟧ dit la maire »'],
    ['« Nous restons ; dit la maire »', '« ⟦Nous restons ; dit la maire⟧ »'],
    ['« Nous restons, dit la maire »', '« ⟦Nous restons⟧, dit la maire »'],
    ['« Nous restons, dit la maire. »', '« ⟦Nous restons⟧, dit la maire. »'],
    ['« dit la maire, nous restons. »', '« ⟦dit la maire, nous restons.⟧ »'],
    ['« Nous restons », dit-elle, « jusqu’au bout ».', '« ⟦Nous restons⟧ », dit-elle, « ⟦jusqu’au bout⟧ ».'],
    ['« Nous restons », dit-elle. « Jusqu’au bout ».', '« ⟦Nous restons⟧ », dit-elle. « ⟦Jusqu’au bout⟧ ».'],
    [
      '« Nous restons », dit-elle enfin à tous, « jusqu’au bout ».',
      '« ⟦Nous restons⟧ », dit-elle enfin à tous, « ⟦jusqu’au bout⟧ ».',
    ],
    ['« Nous restons » et « jusqu’au bout ».', '« ⟦Nous restons⟧ » et « ⟦jusqu’au bout⟧ ».'],
    [
      '« Nous restons », dit la maire hier, « jusqu’au bout ».',
      '« ⟦Nous restons⟧ », dit la maire hier, « ⟦jusqu’au bout⟧ ».',
    ],
    ['— Nous restons — dit la maire — jusqu’au bout.', '— ⟦Nous restons⟧ — dit la maire — ⟦jusqu’au bout.⟧'],
    ['— Nous restons, dit la maire, jusqu’au bout.', '— ⟦Nous restons⟧, dit la maire, jusqu’au bout.'],
    ['— Nous restons.\n\n— Il est tard, dit-elle.', '— ⟦Nous restons.⟧\n\n— ⟦Il est tard⟧, dit-elle.'],
  ])('%s', (notation, expected) => {
    expect(mark(notation)).toBe(expected);
  });
});

describe('isInterruptedByIncise(text, a, b): which pieces are one utterance', () => {
  test.each<[string, string[][]]>([
    ['« Nous restons », dit-elle, « jusqu’au bout. »', [['Nous restons', 'jusqu’au bout.']]],
    ['« Nous restons », dit-elle. « Nous partons. »', [['Nous restons'], ['Nous partons.']]],
    ['« Nous restons » dit-elle « jusqu’au bout. »', [['Nous restons'], ['jusqu’au bout.']]],
    ['« Nous restons », dit la maire de Brest, « jusqu’au bout. »', [['Nous restons', 'jusqu’au bout.']]],
    ['« Nous restons », dit la maire hier, « jusqu’au bout. »', [['Nous restons', 'jusqu’au bout.']]],
    ['« Nous restons », et « jusqu’au bout. »', [['Nous restons'], ['jusqu’au bout.']]],
    ['« Nous restons », dit-elle, “jusqu’au bout.”', [['Nous restons'], ['jusqu’au bout.']]],
    ['« Nous restons, dit-elle. Nous partons. »', [['Nous restons', 'Nous partons.']]],
  ])('%s: %j', (text, pieces) => {
    const quotations = extractQuotations({ ...toArticle('article', text), lang: 'fr' }, []);
    expect(quotations.map((one) => one.pieces.map(({ start, end }) => text.slice(start, end)))).toEqual(
      pieces,
    );
  });
});
