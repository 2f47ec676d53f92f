import { plainWords } from '../text/fold.ts';
import { byCodeUnits } from '../text/order.ts';
import type { Named, SearchArticle, SearchRecords } from './records.ts';

/** A quotation in the plain list. */
export interface ListedQuotation {
  readonly id: string;
  readonly text: string;
  /** Whether it is in no statement: a term, as the title of a work. */
  readonly isTerm: boolean;
  /** `null` where nobody is named. */
  readonly speaker: Named | null;
  readonly article: SearchArticle;
  readonly event: Named & { readonly date: string };
  readonly outlet: Named | null;
}

/** Every quotation once, by speaker's name, those of nobody last, then by event, by date and as the records have them. */
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
        ...{ id: quotation, text, article, event, isTerm: group.statement === null },
        speaker: known?.speaker ?? records.speakers[group.speaker] ?? null,
        outlet: records.outlets[article.outlet] ?? null,
      });
    }
  }
  return [...listed.values()].sort(
    (a, b) =>
      compareSpeakers(a.speaker, b.speaker) ||
      byCodeUnits(a.event.date, b.event.date) ||
      byCodeUnits(a.event.id, b.event.id) ||
      byCodeUnits(a.article.date, b.article.date),
  );
}

/** What neighbors in the list have in common: the speaker, and within it the event. */
export interface ListedSpeaker {
  /** `null` where nobody is named. */
  readonly speaker: Named | null;
  readonly events: readonly { readonly event: Named; readonly quotations: readonly ListedQuotation[] }[];
}

/** Neighbors in the list that have one speaker, and of these the neighbors that have one event. */
export function groupBySpeaker(listed: readonly ListedQuotation[]): ListedSpeaker[] {
  return neighbors(listed, ({ speaker }) => speaker?.id).map((own) => ({
    speaker: own[0].speaker,
    events: neighbors(own, ({ event }) => event.id).map((quotations) => ({
      event: quotations[0].event,
      quotations,
    })),
  }));
}

/** A speaker of a list, for its index. */
export interface IndexedSpeaker extends ListedSpeaker {
  /** Of the place in the page, made of the name. */
  readonly anchor: string;
  readonly count: number;
}

/** The speakers with how much is listed of each, and an anchor of its own. */
export function indexSpeakers(groups: readonly ListedSpeaker[]): IndexedSpeaker[] {
  const taken = new Map<string, number>();
  return groups.map(({ speaker, events }) => {
    const words = plainWords(speaker?.name ?? 'nobody');
    const anchor = ['by', ...words].join('-');
    const times = (taken.get(anchor) ?? 0) + 1;
    taken.set(anchor, times);
    return {
      ...{ speaker, events },
      anchor: times === 1 ? anchor : `${anchor}_${times}`,
      count: events.reduce((sum, { quotations }) => sum + quotations.length, 0),
    };
  });
}

function neighbors<Value>(values: readonly Value[], keyOf: (value: Value) => unknown): [Value, ...Value[]][] {
  const groups: [Value, ...Value[]][] = [];
  for (const value of values) {
    const last = groups.at(-1);
    if (last && keyOf(last[0]) === keyOf(value)) last.push(value);
    else groups.push([value]);
  }
  return groups;
}

// The same order on every machine, whatever its language.
const names = new Intl.Collator('en');

function compareSpeakers(a: Named | null, b: Named | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return names.compare(a.name, b.name) || byCodeUnits(a.id, b.id);
}
