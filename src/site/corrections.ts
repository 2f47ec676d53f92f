import type { Correction } from '../core/model.ts';
import { byCodeUnits } from '../core/text/order.ts';
import type { Site } from '../views/site.ts';

export interface SiteCorrection extends Correction {
  readonly event: { readonly id: string; readonly title: string };
}

/** Every correction of the site, the newest first. */
export function listCorrections({ events }: Site): SiteCorrection[] {
  return events
    .flatMap(({ event: { id, title, corrections = [] } }) =>
      corrections.map((correction) => ({ ...correction, event: { id, title } })),
    )
    .sort((a, b) => byCodeUnits(b.date, a.date));
}

/** Whether the site has a page of corrections: where there is one, or the publisher says how they are made. */
export function hasCorrections(site: Site): boolean {
  return site.settings.corrections !== undefined || listCorrections(site).length > 0;
}
