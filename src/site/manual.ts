import type { ManualPage } from '../core/content-model.ts';
import { manualPages } from '../corpus/manual/manual-pages.ts';
import type { Site } from '../views/site.ts';

export interface ManualPart {
  readonly readers: ManualPage['readers'];
  readonly pages: readonly ManualPage[];
}

/** The manual's pages by whom they are for, in the order of its contents. */
export function listManual({ manual }: Pick<Site, 'manual'>): ManualPart[] {
  const byId = new Map(manual.map((page) => [page.id, page]));
  const ordered = manualPages.flatMap(({ id }) => byId.get(id) ?? []);
  return Array.from(
    Map.groupBy(ordered, ({ readers }) => readers),
    ([readers, pages]) => ({ readers, pages }),
  );
}
