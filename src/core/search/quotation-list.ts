import { byCodeUnits } from '../text/order.ts';
import type { Named, SearchArticle, SearchRecords } from './records.ts';

/** A quotation in the plain list. */
export interface ListedQuotation {
  readonly id: string;
  readonly text: string;
  /** `null` where nobody is named. */
  readonly speaker: Named | null;
  readonly article: SearchArticle;
  readonly event: Named;
  readonly outlet: Named | null;
}

/** Every quotation once, by speaker's name, those of nobody last, then by date and as the records have them. */
export function listQuotations(records: SearchRecords): ListedQuotation[] {
  const listed = new Map<string, ListedQuotation>();
  for (const group of records.groups) {
    for (const { quotation, text, treatment, article: place } of group.rows) {
      const article = records.articles[place];
      const event = article && records.events[article.event];
      if (quotation === null || treatment === 'clause' || !event) continue;
      const known = listed.get(quotation);
      if (known && treatment !== 'whole') continue;
      listed.set(quotation, {
        ...{ id: quotation, text, article, event },
        speaker: known?.speaker ?? records.speakers[group.speaker] ?? null,
        outlet: records.outlets[article.outlet] ?? null,
      });
    }
  }
  return [...listed.values()].sort(
    (a, b) => compareSpeakers(a.speaker, b.speaker) || byCodeUnits(a.article.date, b.article.date),
  );
}

/** Neighbors in the list that have one speaker. */
export function groupBySpeaker(listed: readonly ListedQuotation[]): ListedQuotation[][] {
  const groups: ListedQuotation[][] = [];
  for (const quotation of listed) {
    const last = groups.at(-1);
    if (last && last[0]?.speaker?.id === quotation.speaker?.id) last.push(quotation);
    else groups.push([quotation]);
  }
  return groups;
}

// The same order on every machine, whatever its language.
const names = new Intl.Collator('en');

function compareSpeakers(a: Named | null, b: Named | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return names.compare(a.name, b.name) || byCodeUnits(a.id, b.id);
}
