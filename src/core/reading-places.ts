import type { Span } from './content-model.ts';
import type { Field, QuotationId, Reading, ReadingPlace, Statement } from './model.ts';

/** The places whose words treatment and counts are of, in order; none when absent. */
export function mainPlaces({ places }: Pick<Reading, 'places'>): readonly ReadingPlace[] {
  return places.filter(({ role }) => role === 'main');
}

/** The field that a reading's main places lie in; they are never in two. */
export function mainField(reading: Pick<Reading, 'places'>): Field {
  return mainPlaces(reading)[0]?.field ?? 'body';
}

/** The spans of a reading's main places, in order. */
export function mainSpans(reading: Pick<Reading, 'places'>): readonly Span[] {
  return mainPlaces(reading).flatMap(({ spans }) => spans);
}

/** The quotations in whose marks a reading stands, the main ones first, each once. */
export function quotationsOf(reading: Pick<Reading, 'places'>): QuotationId[] {
  const all = [...mainPlaces(reading), ...reading.places].flatMap(({ quotation }) => quotation ?? []);
  return [...new Set(all)];
}

/** Whether the article has words of the statement, in marks or without. */
export function isFound({ treatment }: Pick<Reading, 'treatment'>): boolean {
  return treatment !== 'absent';
}

/** Whether two articles or more have words of the statement. */
export function isShared({ readings }: Pick<Statement, 'readings'>): boolean {
  return readings.filter(isFound).length > 1;
}

/** Whether the article has words of the statement in any place: as it, elsewhere, or found by a second search alone. */
export function hasWords(reading: Pick<Reading, 'treatment' | 'elsewhere' | 'withdrawn'>): boolean {
  return isFound(reading) || reading.elsewhere.length > 0 || reading.withdrawn === true;
}

/** Whether it differs inside from another of equal standing, so that nobody knows which of them changed or cut the other. */
export function isUndecided({ treatment, tied }: Pick<Reading, 'treatment' | 'tied'>): boolean {
  return tied && (treatment === 'reworded' || treatment === 'cut');
}

/** From the beginning of the first span to the end of the last. */
export function hull(spans: readonly Span[]): Span {
  return {
    start: spans.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: spans.reduce((most, { end }) => Math.max(most, end), 0),
  };
}
