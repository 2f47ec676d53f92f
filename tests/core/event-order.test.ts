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

test('inEventOrder(articles) goes by the day as printed, and within it by the instant, whatever its time zone', () => {
  const at = (id: string, published: string) => ({ ...toArticle(id, id), published });
  const articles = [
    at('noon', '2026-03-02T12:00:00Z'),
    at('east-of-midnight', '2026-03-02T00:30:00+02:00'),
    at('the-day', '2026-03-02'),
    at('east', '2026-03-02T13:30:00+02:00'),
    at('night', '2026-03-01T23:30:00-05:00'),
  ];
  expect(inEventOrder(articles as never).map(({ id }) => id)).toEqual([
    'night',
    'the-day',
    'east-of-midnight',
    'east',
    'noon',
  ]);
});
