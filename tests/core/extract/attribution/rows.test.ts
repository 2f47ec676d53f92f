import { describe, expect, test } from 'vitest';
import { readRows } from '../../../../src/core/extract/attribution/row-notation.ts';
import { enRows } from '../../../../src/core/extract/languages/en/rows.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

function findSource(example: string, isHeading: boolean): string | null {
  const article = toArticle('article', example);
  const blocks = isHeading ? [{ kind: 'heading' as const, start: 0, end: example.length }] : article.blocks;
  const quotation = extractQuotations({ ...article, blocks }, []).find(({ marks }) => marks !== 'none');
  return quotation?.speaker?.name ?? null;
}

describe('the rows of English', () => {
  test.each(enRows.map((row) => [`${row.name}: ${row.example}`, row] as const))('%s', (_name, row) => {
    expect(findSource(row.example, row.isOfHeadings)).toBe(row.finds?.replace(/’s$/, '') ?? null);
  });

  test('have a name each', () => {
    expect(new Set(enRows.map(({ name }) => name)).size).toBe(enRows.length);
  });
});

describe('readRows(notation, lists)', () => {
  test('says which row lacks a line', () => {
    expect(() => readRows('label: label\n  [Lee]: “No.”', {})).toThrow(
      'The row "label: label" lacks a line.',
    );
  });

  test('says which list there is not', () => {
    expect(() => readRows('label: label\n  [Lee]: “No.”\n  <cue> Q', {})).toThrow('There is no list <cue>.');
  });
});
