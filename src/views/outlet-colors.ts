import { COLORS, colorStaves } from '../core/collate/staves/stave-colors.ts';
import type { Article } from '../core/content-model.ts';
import { once } from '../core/once.ts';
import type { Site } from './site.ts';

/**
 * The color of each article of an event, from 0: its outlet's, the same on every page. Where an event has more outlets
 * than the palette has colors, or two that met with one color elsewhere, a later one takes a color that is free here.
 */
export function colorArticles(
  site: Site,
  articles: readonly Article[],
): (article: Pick<Article, 'id'>) => number {
  const byOutlet = colorOutlets(site);
  const outlets = [...new Set(articles.map(outletOf))];
  const colors = colorStaves(outlets.map((outlet) => byOutlet.get(outlet) ?? 0));
  const byArticle = new Map(
    articles.map((article) => [article.id, colors[outlets.indexOf(outletOf(article))] ?? 0]),
  );
  return ({ id }) => byArticle.get(id) ?? 0;
}

/** The class that gives what is inside an outlet's line and wash; see src/styles/outlets.css. */
export function outletClass(color: number): string {
  return `o${color + 1}`;
}

/**
 * A color for each outlet, from 0. One after another, as their articles appeared: each takes the color that the fewest
 * outlets have that it shares events with, of several the one that the fewest outlets have at all, then the first.
 */
export const colorOutlets: (site: Site) => ReadonlyMap<string, number> = once((site) => {
  // The oldest first, so that an outlet keeps its color when later events are added; where there is nothing to tell apart,
  // last.
  const events = site.events
    .toReversed()
    .map(({ articles }) => [...new Set(articles.map(outletOf))])
    .toSorted((a, b) => Number(b.length > 1) - Number(a.length > 1));
  const eventsOf = new Map<string, string[][]>();
  for (const outlets of events)
    for (const outlet of outlets) eventsOf.set(outlet, [...(eventsOf.get(outlet) ?? []), outlets]);
  const colors = new Map<string, number>();
  const used = Array.from({ length: COLORS }, () => 0);
  for (const [outlet, together] of eventsOf) {
    const clashes = Array.from({ length: COLORS }, () => 0);
    for (const other of together.flat()) {
      const color = colors.get(other);
      if (color !== undefined) clashes[color] = (clashes[color] ?? 0) + 1;
    }
    const costs = clashes.map((clash, color) => [clash, used[color] ?? 0, color] as const);
    const [[, , best] = [0, 0, 0]] = costs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    colors.set(outlet, best);
    used[best] = (used[best] ?? 0) + 1;
  }
  return colors;
});

/** Texts of no known outlet are told apart as if each had its own. */
function outletOf({ id, outlet }: Article): string {
  return outlet ?? id;
}
