import { findRecurring } from '../core/collate/passages/recurring.ts';
import type { Story } from '../core/content-model.ts';
import type { EventAnalysis } from '../core/model.ts';
import { once } from '../core/once.ts';
import type { Site } from './site.ts';

/** A story's events, oldest first. */
export function storyEvents(site: Site, { id }: Story): readonly EventAnalysis[] {
  return eventsByStory(site).get(id) ?? [];
}

const eventsByStory = once((site: Site) => Map.groupBy(site.events.toReversed(), ({ event }) => event.story));

/** The wording that comes back in a story's events, which are those of `storyEvents`. */
export const recurringInStory = once((events: readonly EventAnalysis[]) => findRecurring(events));
