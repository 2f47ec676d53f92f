import { expect, test } from 'vitest';
import { toRuleId } from '../../../src/core/describe/rule-ids.ts';
import { explainArticle, listProposals } from '../../../src/core/extract/explain.ts';
import { rulesByLanguage } from '../../../src/core/extract/languages/rules.ts';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import { toArticle } from '../../support/articles.ts';

const article = toArticle(
  'article',
  'The plan was “late”, and would stay so, the mayor said.\n\nClaim: “We shall stay.”',
);

test('listProposals(article) has what every rule proposes, the surest first', () => {
  expect(listProposals(article).get(article.text.indexOf('late'))).toEqual([
    { rule: 'cue at the end', name: 'the mayor' },
  ]);
});

test('explainArticle(article, quotations) says which rule won, and that nobody spoke', () => {
  const lines = explainArticle(article, extractQuotations(article, []));
  expect(lines).toContain('  the mayor, by “cue at the end”, cue “said”, said');
  expect(lines).toContain('  nobody, by “rubric”, said');
  expect(lines).toContain('    proposed by “rubric”: nobody');
});

test('every rule that names a speaker is on the method page', () => {
  const known = new Set(rulesByLanguage.flatMap(({ rules }) => rules.map(({ name }) => name)));
  const used = extractQuotations(article, []).flatMap(({ rule }) => rule ?? []);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test('the rules have an id each', () => {
  const ids = rulesByLanguage.flatMap(({ rules }) => rules.map(({ name }) => toRuleId(name)));
  expect(new Set(ids).size).toBe(ids.length);
});
