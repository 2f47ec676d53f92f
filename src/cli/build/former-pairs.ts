import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article, Corpus, SiteSettings } from '../../core/content-model.ts';
import { type Addresses, addressesUnder } from '../../views/addresses.ts';
import { printMovedPage } from '../../views/moved-page.ts';
import { english } from '../../views/say.ts';
import type { Manifest } from './site-files.ts';

/**
 * Writes a page that leads on for each pair of articles that had a page in the last build and has none in this one, so
 * that links which others have set still lead to the two. A pair that never had a page needs nothing, so that a large
 * event makes none.
 */
export async function writeFormerPairs(
  folder: string,
  last: Manifest | undefined,
  { settings, corpus }: { readonly settings: SiteSettings; readonly corpus: Corpus },
  base: string,
): Promise<void> {
  const addresses = addressesUnder(base, undefined);
  const placeOf = placeFinder(corpus, addresses);
  for (const path of Object.keys(last?.files ?? {})) {
    const [, a, b] = /^compare\/([\w-]+)\/([\w-]+)\/index\.html$/.exec(path) ?? [];
    if (a === undefined || b === undefined || existsSync(join(folder, path))) continue;
    const place = placeOf(a, b);
    if (place === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), printMovedPage(english.compare.pairMoved, place, settings));
  }
}

/**
 * Where two articles that have no page of their own stand now: among all articles of their event; of two events, on the
 * page of their story; where one was taken out or a later version took its place, on the page of the event. `undefined`
 * where nothing is known of either.
 */
export function placeFinder(
  { events, articles }: Pick<Corpus, 'events' | 'articles'>,
  { placeAddress, storyAddress, eventAddress }: Addresses,
): (a: string, b: string) => string | undefined {
  const current = new Map(articles.map((article): [string, Article] => [article.id, article]));
  const former = new Map(
    events.flatMap(({ id, withdrawn = [], earlier = [] }) =>
      [...withdrawn, ...earlier.map(({ article }) => article)].map((each) => [each.id, id] as const),
    ),
  );
  const storyOf = new Map(events.map(({ id, story }) => [id, story]));
  return (a, b) => {
    const [articleA, articleB] = [current.get(a), current.get(b)];
    if (articleA && articleB) {
      if (articleA.event === articleB.event) return placeAddress(articleA.event, a, b);
      const story = storyOf.get(articleA.event);
      if (story !== undefined && story === storyOf.get(articleB.event)) return storyAddress(story);
    }
    const event = articleA?.event ?? articleB?.event ?? former.get(a) ?? former.get(b);
    return event === undefined ? undefined : eventAddress(event);
  };
}
