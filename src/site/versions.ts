import { analyzeEvent } from '../core/analysis.ts';
import type { Article } from '../core/content-model.ts';
import type { EventAnalysis } from '../core/model.ts';
import { once } from '../core/once.ts';
import { toPublished } from '../core/withholding.ts';
import type { Site } from '../views/site.ts';

/** An article as its outlet had it before, beside the version right after. */
export interface VersionPair {
  readonly earlier: Article;
  readonly later: Article;
  /** What is found in the two alone, as it may be published. */
  readonly analysis: EventAnalysis;
}

/** Every earlier version of the site's articles, in the order of the events. */
export const versionsOf: (site: Site) => readonly VersionPair[] = once((site) =>
  [...site.wholeTextEvents.values()].flatMap(({ event, articles }) =>
    pairVersions(event, articles).map(([earlier, later]): VersionPair => {
      const whole = analyzeVersions(event, [earlier, later], site.corpus.speakers);
      const analysis = toPublished(whole, site.settings.excerptSentences);
      const printed = new Map(analysis.articles.map((article) => [article.id, article]));
      return {
        ...{ earlier: printed.get(earlier.id) ?? earlier, later: printed.get(later.id) ?? later },
        analysis,
      };
    }),
  ),
);

/** With whole texts: each earlier version and the one right after. */
export function pairVersions(
  event: EventAnalysis['event'],
  articles: readonly Article[],
): (readonly [earlier: Article, later: Article])[] {
  const all = [...articles, ...(event.earlier ?? []).map(({ article }) => article)];
  const byId = new Map(all.map((article) => [article.id, article]));
  return (event.earlier ?? []).flatMap(({ article, next }) => {
    const later = byId.get(next);
    return later === undefined ? [] : [[article, later] as const];
  });
}

/** Two versions held against each other alone: what others print says nothing of what an outlet changed. */
export function analyzeVersions(
  { earlier: _, notes: __, ...event }: EventAnalysis['event'],
  pair: readonly [earlier: Article, later: Article],
  speakers: Parameters<typeof analyzeEvent>[2],
): EventAnalysis {
  return analyzeEvent({ ...event, notes: [] }, pair, speakers);
}
