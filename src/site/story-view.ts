import type { Article, EventAnalysis, Story } from '../core/model.ts';
import { type ComparedPair, findPairs } from './comparisons.ts';
import { lookUp } from './event-view.ts';
import type { Site } from './load.ts';

/** A story's events over time. */
export interface StoryView {
  /** Oldest first. */
  readonly events: readonly EventAnalysis[];
  readonly outletName: (article: Article) => string;
  /** Articles of different events that share wording. */
  readonly pairs: readonly ComparedPair[];
}

export function viewStory(site: Site, { id }: Story): StoryView {
  const events = site.events.filter(({ event }) => event.story === id).toReversed();
  const names = new Map(
    events.flatMap((analysis) =>
      analysis.articles.map((article) => [article.id, lookUp(site, analysis).outletName(article)]),
    ),
  );
  return {
    events,
    outletName: ({ id: article }) => names.get(article) ?? article,
    pairs: findPairs(site).filter(({ eventA, eventB }) => eventA !== eventB && eventA.event.story === id),
  };
}
