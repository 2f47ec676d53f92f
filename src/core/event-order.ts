import type { Article } from './content-model.ts';
import { byCodeUnits } from './text/order.ts';

/**
 * Articles by the day of publication that pages print, then by the instant, then by id, those without a date last: the
 * order in which an event's articles stand everywhere.
 */
export function inEventOrder(articles: readonly Article[]): Article[] {
  return articles.toSorted(
    (a, b) => byCodeUnits(dayOf(a), dayOf(b)) || instantOf(a) - instantOf(b) || byCodeUnits(a.id, b.id),
  );
}

function dayOf({ published = UNDATED }: Article): string {
  return published.slice(0, DAY_LENGTH);
}

/** Milliseconds; a day without a time comes before all that have one. */
function instantOf({ published = '' }: Article): number {
  return published.length > DAY_LENGTH ? Date.parse(published) : 0;
}

const DAY_LENGTH = 10;

// Sorts after every date.
const UNDATED = '~';
