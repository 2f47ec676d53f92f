import type { Article } from './content-model.ts';
import { byCodeUnits } from './text/order.ts';

/** Articles by publication, then id, those without a date last: the order in which an event's articles stand everywhere. */
export function inEventOrder(articles: readonly Article[]): Article[] {
  return articles.toSorted(
    (a, b) => byCodeUnits(a.published ?? UNDATED, b.published ?? UNDATED) || byCodeUnits(a.id, b.id),
  );
}

// Sorts after every date.
const UNDATED = '~';
