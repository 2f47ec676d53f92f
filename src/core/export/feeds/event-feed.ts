/** The entries of feeds: events, newest first, each with its sentences of fact; and the articles of one event or outlet. */
import type { Article } from '../../content-model.ts';
import type { EventAnalysis } from '../../model.ts';
import { capitalize } from '../../text/capital.ts';
import { countOf } from '../../text/counts.ts';
import { type Directory, nameOutlet } from '../directory.ts';
import { toEventProse } from '../event-prose.ts';
import type { FeedEntry } from './feeds.ts';

export function toEventEntry(
  analysis: EventAnalysis,
  sentences: readonly string[],
  directory: Directory,
): FeedEntry {
  const { event } = analysis;
  return {
    address: directory.eventAddress(event.id),
    title: event.title,
    summary: [toEventProse(event), ...sentences].join(' '),
    published: event.date,
    updated: lastPublished(analysis),
  };
}

/** One entry per article, newest first; an article without a date has its event's. */
export function toArticleEntries(
  events: readonly EventAnalysis[],
  isWanted: (article: Article) => boolean,
  directory: Directory,
): FeedEntry[] {
  const entries = events.flatMap((analysis) =>
    analysis.articles.filter(isWanted).map((article): FeedEntry => {
      const outlet = nameOutlet(article, directory);
      const date = article.published ?? analysis.event.date;
      const printed = analysis.quotations.filter(
        ({ article: id, kind }) => id === article.id && (kind === 'speech' || kind === 'fragment'),
      ).length;
      return {
        address: directory.articleAddress(article.id),
        title: `${outlet}: ${article.headline ?? analysis.event.title}`,
        // That it quotes nobody is said where its text has been searched for marks, and not here.
        summary: `${printed === 0 ? '' : `${capitalize(countOf(printed, 'quotation'))} in `}${outlet}’s report of: ${analysis.event.title}`,
        published: date,
        updated: date,
      };
    }),
  );
  return entries.sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
}

/** The day an event last had something new: its latest article, or its own day. */
export function lastPublished({ event, articles }: EventAnalysis): string {
  return [event.date, ...articles.map(({ published }) => published ?? '')].sort().at(-1) ?? event.date;
}
