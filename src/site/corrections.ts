import type { ArticleId, EventEntry } from '../core/content-model.ts';
import { byCodeUnits } from '../core/text/order.ts';
import type { Site } from '../views/site.ts';

/** What was wrong on this site and has been mended, or a text that was taken out, as a page lists it. */
export interface SiteCorrection {
  /** ISO 8601 day. */
  readonly date: string;
  /** What was wrong, or why the text went. */
  readonly what: string;
  readonly isWithdrawal: boolean;
  /** The one article that it is about. */
  readonly article?: { readonly id: ArticleId; readonly outletName: string };
  readonly event: EventEntry;
}

/** Every correction of the site, the newest first. */
export function listCorrections(site: Site): SiteCorrection[] {
  return site.events.flatMap(({ event }) => correctionsOf(site, event)).sort(newestFirst);
}

/** Those of one event, the newest first. Of a text in several versions it is said once that it was taken out. */
export function correctionsOf({ outletsById, articlesById }: Site, event: EventEntry): SiteCorrection[] {
  const outlets = new Map(
    [...(event.withdrawn ?? []), ...(event.earlier ?? []).map(({ article }) => article)].map(
      ({ id, outlet }) => [id, outlet],
    ),
  );
  const articleOf = (id: ArticleId): NonNullable<SiteCorrection['article']> => {
    const outlet = articlesById.get(id)?.outlet ?? outlets.get(id) ?? '';
    return { id, outletName: outletsById.get(outlet)?.name ?? id };
  };
  const corrected = (event.corrections ?? []).map(({ date, what, article }) => ({
    ...{ date, what, event, isWithdrawal: false },
    ...(article === undefined ? {} : { article: articleOf(article) }),
  }));
  const withdrawn = (event.withdrawn ?? [])
    .filter(({ isEarlier }) => !isEarlier)
    .map(({ id, date, why }) => ({ date, what: why, event, isWithdrawal: true, article: articleOf(id) }));
  return [...corrected, ...withdrawn].sort(newestFirst);
}

/** Whether the site has a page of corrections: where there is one, or the publisher says how they are made. */
export function hasCorrections(site: Site): boolean {
  return site.settings.corrections !== undefined || listCorrections(site).length > 0;
}

function newestFirst(a: SiteCorrection, b: SiteCorrection): number {
  return byCodeUnits(b.date, a.date);
}
