import { expect, test } from 'vitest';
import { findMarkedClauses, printsMarks } from '../../../src/core/claims/marks.ts';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import { toArticle } from '../../support/articles.ts';

test.each([
  ['She called it “open”.', true],
  ['"Open," she said', true],
  ['„Auf“, sagte sie', true],
  ['« Ouvert », dit-elle', true],
  ['‘We shall not rest,’ she said', true],
  ["'We shall not rest,' she said", true],
  ['The sailors’ boats and the ’90s of the pilots’ guild', false],
  ["It's the sailors' and the pilots' harbour", false],
  ['Nobody spoke.', false],
])('printsMarks(article) of “%s” is %s', (text, isPrinted) => {
  expect(printsMarks({ text })).toBe(isPrinted);
  expect(printsMarks({ text: '', headline: text })).toBe(isPrinted);
});

test('findMarkedClauses(articles, quotations) finds clauses with quotation marks in them, or within marks', () => {
  const article = toArticle('a', 'Holt said that the harbour would never be sold. “It is ours,” she added.');
  const quotations = extractQuotations(article, []);
  const clauses = quotations.filter(({ kind }) => kind === 'indirect').map(({ id }) => id);
  expect(clauses).toHaveLength(1);
  expect(findMarkedClauses([article], quotations)).toEqual([]);
  const across = (from: string, until: string) => {
    const pieces = [{ start: article.text.indexOf(from), end: article.text.indexOf(until) }];
    return quotations.map((each) => (each.kind === 'indirect' ? { ...each, pieces } : each));
  };
  expect(findMarkedClauses([article], across('the harbour', 'is ours'))).toEqual(clauses);
  expect(findMarkedClauses([article], across('is ours', ',” she'))).toEqual(clauses);
});
