import type { Field, QuotationId, Reading, ReadingPlace, Span } from './model.ts';

/** The places whose words treatment and counts are of, in order; none when absent. */
export function mainPlaces({ places }: Reading): readonly ReadingPlace[] {
  return places.filter(({ role }) => role === 'main');
}

/** The field that a reading's main places lie in; they are never in two. */
export function mainField(reading: Reading): Field {
  return mainPlaces(reading)[0]?.field ?? 'body';
}

/** The spans of a reading's main places, in order. */
export function mainSpans(reading: Reading): readonly Span[] {
  return mainPlaces(reading).flatMap(({ spans }) => spans);
}

/** The quotations in whose marks a reading stands, the main ones first, each once. */
export function quotationsOf(reading: Reading): QuotationId[] {
  const all = [...mainPlaces(reading), ...reading.places].flatMap(({ quotation }) => quotation ?? []);
  return [...new Set(all)];
}

/** Whether the article has words of the statement, in marks or without. */
export function isFound({ treatment }: Reading): boolean {
  return treatment !== 'absent';
}
