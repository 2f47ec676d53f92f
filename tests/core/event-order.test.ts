import { expect, test } from 'vitest';
import { inEventOrder } from '../../src/core/event-order.ts';
import { toArticle } from '../support/articles.ts';

test('inEventOrder(articles) goes by publication, then id, and puts those without a date last', () => {
  const articles = [
    { ...toArticle('undated-b', 'b'), published: undefined },
    { ...toArticle('late', 'c'), published: '2026-03-02T10:00:00Z' },
    { ...toArticle('undated-a', 'd'), published: undefined },
    { ...toArticle('early', 'e'), published: '2026-03-02' },
  ];
  expect(inEventOrder(articles as never).map(({ id }) => id)).toEqual([
    'early',
    'late',
    'undated-a',
    'undated-b',
  ]);
});
