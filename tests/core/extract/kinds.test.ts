import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import type { QuotationKind } from '../../../src/core/model.ts';
import { toArticle } from '../../support/articles.ts';

describe('decideKind: speech, fragment, term', () => {
  test.each<[QuotationKind, string]>([
    ['speech', '“We shall not rest,” she said.'],
    ['speech', 'She said the port was “on the verge of ruin since the ferry went away”.'],
    ['fragment', 'Lee called it “wrong”.'],
    ['fragment', 'The board spoke of a “campaign of lies and tricks”.'],
    ['term', 'Lee spoke on Radio One’s “Morning Harbour”.'],
    ['term', 'The author of “Night Boats” lives here.'],
    ['term', 'The “Night Boats” star lives here.'],
    ['term', 'The so-called “harbour tax” came in May.'],
    ['term', 'The so called “harbour tax” came in May.'],
    ['fragment', 'The harbour is widely called “the sink”.'],
    ['fragment', 'Why Jo Lee Felt “Unseen” As A Child'],
    ['term', 'It was George “Jay” Keyworth who came.'],
    ['term', 'Money from a “dark harbour” fund paid for it.'],
    ['term', '“Night Boats” by the Herald’s Jo Lee is out.'],
    ['fragment', 'The treaty has an “undue delay” clause.'],
  ])('%s: %s', (kind, text) => {
    const [quotation] = extractQuotations(toArticle('article', text), []);
    expect(quotation?.kind).toBe(kind);
    expect(quotation?.why).toMatch(/\.$/);
  });
});
