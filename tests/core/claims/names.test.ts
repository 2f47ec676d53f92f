import { describe, expect, test } from 'vitest';
import { mayQuote, printsName } from '../../../src/core/claims/names.ts';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import { toArticle } from '../../support/articles.ts';

describe('printsName(article, name)', () => {
  test.each([
    ['Nagorno‑Karabakh is far', 'Nagorno-Karabakh'],
    ['NAGORNO KARABAKH', 'Nagorno-Karabakh'],
    ['the Aghdam-Khankendi road', 'Khankendi'],
    ['İzmir’s harbour', 'Izmir'],
    ['blockaded', 'blockade'],
  ])('finds in “%s” the name %s', (text, name) => {
    expect(printsName({ text }, name)).toBe(true);
    expect(printsName({ text: '', headline: text }, name)).toBe(true);
  });

  test('finds nothing that is not there, and no name without letters', () => {
    expect(printsName({ text: 'Karabakh' }, 'Nagorno-Karabakh')).toBe(false);
    expect(printsName({ text: 'Karabakh' }, ' – ')).toBe(false);
  });
});

describe('mayQuote(article, quotations, name)', () => {
  const ask = (text: string, name: string) => {
    const article = toArticle('a', text);
    return mayQuote(article, extractQuotations(article, []), name);
  };

  test('looks for the surname in paragraphs with words in quotation marks', () => {
    expect(ask('“We shall not rest,” Mr Miller said.', 'Mathew Miller')).toBe(true);
    expect(ask('“We shall not rest,” she said.\n\nMiller was silent.', 'Mathew Miller')).toBe(false);
    expect(ask('Miller said that he would not rest.', 'Mathew Miller')).toBe(false);
  });

  test('denies nothing where the name has no letters', () => {
    expect(ask('“We shall not rest,” she said.', '–')).toBe(true);
  });
});
