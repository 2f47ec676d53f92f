import { formatPlaces, gatherRepeats } from '../core/describe/repeats.ts';
import type { QuotationId } from '../core/model.ts';
import { once } from '../core/once.ts';
import { type ListedQuotation, listQuotations } from '../core/search/quotation-list.ts';
import type { SearchRecords } from '../core/search/records.ts';
import { english } from '../views/say.ts';
import type { Site } from '../views/site.ts';

/** The quotations of the site, by speaker; what an article prints twice was said once, and is listed once. */
export function listSaid(site: Site, records: SearchRecords): ListedQuotation[] {
  const repeated = new Set(repeatsIn(site).flatMap(({ again }) => again.map(({ id }) => id)));
  return listQuotations(records).filter(({ id }) => !repeated.has(id));
}

/** Where a quotation that its article prints more than once stands, by its id. */
export const placesOfRepeats: (site: Site) => ReadonlyMap<QuotationId, string> = once(
  (site) =>
    new Map(
      repeatsIn(site).flatMap(({ quotation, again }) => {
        const article = site.articlesById.get(quotation.article);
        return article && again.length > 0
          ? [[quotation.id, formatPlaces(article, [quotation, ...again])] as const]
          : [];
      }),
    ),
);

/** Of the quotations that are not told as said how they are told, in a reader's words, by their ids. */
export const toldOtherwise: (site: Site) => ReadonlyMap<QuotationId, string> = once(
  ({ events }) =>
    new Map(
      events
        .flatMap(({ quotations }) => quotations)
        .flatMap(({ id, factuality }) => {
          const told = english.factuality[factuality];
          return told === null ? [] : [[id, told] as const];
        }),
    ),
);

/** What the articles print, each repeat counted. */
export const countPrinted: (site: Site) => { readonly quotations: number; readonly clauses: number } = once(
  ({ events }) => {
    const all = events.flatMap(({ quotations }) => quotations);
    const countOf = (...kinds: readonly string[]) => all.filter(({ kind }) => kinds.includes(kind)).length;
    return { quotations: countOf('speech', 'fragment'), clauses: countOf('indirect') };
  },
);

const repeatsIn = once(({ events }: Site) => gatherRepeats(events.flatMap(({ quotations }) => quotations)));
