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

const french = {
  ...toArticle(
    'article',
    '« Nous restons », a déclaré la maire. « Il est tard. »\n\n« Le port ferme. »\n\nCitation du jour : « Nous restons. »',
  ),
  lang: 'fr',
};

test('in French too', () => {
  expect(explainArticle(french, extractQuotations(french, []))).toEqual([
    'article body 2: “Nous restons”',
    '  fragment: 2 words in marks.',
    '  la maire, by “incise composée”, cue “a déclaré”, said',
    '    proposed by “incise composée”: la maire',
    'article body 40: “Il est tard.”',
    '  speech: A sentence of its own.',
    '  la maire, by “suite”, cue “a déclaré”, said',
    'article body 58: “Le port ferme.”',
    '  speech: A sentence of its own.',
    '  la maire, by “paragraphe précédent”, cue “a déclaré”, said',
    'article body 97: “Nous restons.”',
    '  term: A word or two in marks, and nobody is said to have said them.',
    '  nobody, by “rubrique”, said',
    '    proposed by “rubrique”: nobody',
    '    proposed by “étiquette”: Citation du jour',
    '    proposed by “deux-points”: Citation du jour',
  ]);
});

test('where a language has no rules, nothing is proposed', () => {
  const spanish = { ...toArticle('article', 'El ministro dijo: «No vamos a cerrar».'), lang: 'es' };
  expect(explainArticle(spanish, extractQuotations(spanish, []))).toEqual([
    'article body 19: “No vamos a cerrar”',
    '  fragment: 4 words in marks.',
    '  nobody, said',
  ]);
});

test.each([article, french])('every rule that names a speaker is on the method page', (read) => {
  const known = new Set(rulesByLanguage.flatMap(({ rules }) => rules.map(({ name }) => name)));
  const used = extractQuotations(read, []).flatMap(({ rule }) => rule ?? []);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test('the rules have an id each', () => {
  const ids = rulesByLanguage.flatMap(({ rules }) => rules.map(({ name }) => toRuleId(name)));
  expect(new Set(ids).size).toBe(ids.length);
});
