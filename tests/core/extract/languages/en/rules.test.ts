import { describe, expect, test } from 'vitest';
import { enRows } from '../../../../../src/core/extract/languages/en/rows.ts';
import { enRules } from '../../../../../src/core/extract/languages/en/rules.ts';
import { extractQuotations } from '../../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../../support/articles.ts';

// Those of rows are in tests/core/extract/attribution/rows.test.ts.
const rows = new Set(enRows.map(({ name }) => name));
const functions = enRules.filter(({ name }) => !rows.has(name));

describe('the rules that no row says', () => {
  test.each(functions.map(({ name, example }) => [name, example]))(
    '%s names who stands in %s',
    (name, example) => {
      const text = example.replaceAll(/[[\]]/gu, '').replaceAll(' ¶ ', '\n\n');
      const named = extractQuotations(toArticle('article', text), []).filter(({ rule }) => rule === name);
      const [, printed = ''] = /\[(.+?)\]/u.exec(example) ?? [];
      expect(named.map(({ speaker }) => speaker?.name)).toContain(printed.replace(/’s$/u, ''));
    },
  );

  test('are some, with a name each', () => {
    expect(functions.length).toBeGreaterThan(10);
    expect(new Set(enRules.map(({ name }) => name)).size).toBe(enRules.length);
  });
});
