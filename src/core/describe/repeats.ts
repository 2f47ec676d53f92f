import type { Article } from '../content-model.ts';
import type { Quotation, QuotationId } from '../model.ts';
import { describePlacement, formatPlacement } from './placement.ts';

/** A quotation, and those in which its article prints the same words of the same speaker again. */
export interface RepeatedQuotation {
  readonly quotation: Quotation;
  readonly again: readonly Quotation[];
}

/**
 * Makes one of the quotations of one article that print the same words, as a subhead does with words of a paragraph:
 * they were said once. Keeps the order; articles are never mixed.
 */
export function gatherRepeats(quotations: readonly Quotation[]): RepeatedQuotation[] {
  const gathered = new Map<string, { quotation: Quotation; again: Quotation[] }>();
  for (const quotation of quotations) {
    const { article, speaker } = quotation;
    const key = JSON.stringify([article, wordsId(quotation.id), speaker && (speaker.id ?? speaker.resolved)]);
    const first = gathered.get(key);
    if (first) first.again.push(quotation);
    else gathered.set(key, { quotation, again: [] });
  }
  return [...gathered.values()];
}

/** Whether two quotations of one article print the same words: their ids differ in the number among equals only. */
export function areSameWords(a: QuotationId, b: QuotationId): boolean {
  return wordsId(a) === wordsId(b);
}

function wordsId(id: QuotationId): string {
  return /^(q-[^-]+)-\d+$/.exec(id)?.[1] ?? id;
}

/** "in a subhead after paragraph 10 of 18 and in paragraph 15 of 18". */
export function formatPlaces(
  article: Article,
  places: readonly Pick<Quotation, 'field' | 'start'>[],
): string {
  return new Intl.ListFormat('en-GB').format(
    places.map(({ field, start }) => formatPlacement(describePlacement(article, { field, start }))),
  );
}
