import { toArticleEntries, toEventEntry } from '../../core/export/feeds/event-feed.ts';
import { type Feed, type FeedEntry, toAtom, toJsonFeed, toRss } from '../../core/export/feeds/feeds.ts';
import type { FeedFormat, FeedOf } from '../../views/addresses.ts';
import { sentencesOf } from '../../views/event/event-view.ts';
import type { Site } from '../../views/site.ts';
import { absoluteAddress, eventAddress, feedAddress, homeAddress, outletAddress } from '../addresses.ts';
import { directoryOf } from '../directory.ts';

export const feedFormats: Readonly<
  Record<
    FeedFormat,
    { readonly name: string; readonly mediaType: string; readonly write: (feed: Feed) => string }
  >
> = {
  atom: { name: 'Atom', mediaType: 'application/atom+xml', write: toAtom },
  rss: { name: 'RSS', mediaType: 'application/rss+xml', write: toRss },
  json: { name: 'JSON Feed', mediaType: 'application/feed+json', write: toJsonFeed },
};

// What a reader that comes back after months wants to see, and a file small enough to be asked for every hour.
const MOST_ENTRIES = 100;

/** Every feed that the site has; none where it is not known where it stands, since entries need whole addresses. */
export function listFeeds({ addresses, events, corpus }: Site): FeedOf[] {
  if (!addresses.isPlaced) return [];
  return [
    'site',
    ...events.map(({ event }) => ({ event: event.id })),
    ...corpus.outlets.map(({ id }) => ({ outlet: id })),
  ];
}

export function feedTitle(site: Site, of: FeedOf): string {
  const { settings, eventsById, outletsById } = site;
  if (of === 'site') return `${settings.name}: events`;
  return 'event' in of
    ? `${settings.name}: ${eventsById.get(of.event)?.event.title ?? of.event}`
    : `${settings.name}: ${outletsById.get(of.outlet)?.name ?? of.outlet}`;
}

export function feedOf(site: Site, of: FeedOf): Feed {
  const { settings } = site;
  const page =
    of === 'site' ? homeAddress() : 'event' in of ? eventAddress(of.event) : outletAddress(of.outlet);
  return {
    title: feedTitle(site, of),
    description: settings.description,
    lang: settings.lang,
    address: absoluteAddress(page),
    addresses: {
      atom: absoluteAddress(feedAddress(of, 'atom')),
      rss: absoluteAddress(feedAddress(of, 'rss')),
      json: absoluteAddress(feedAddress(of, 'json')),
    },
    author: settings.publisher,
    entries: entriesOf(site, of).slice(0, MOST_ENTRIES),
  };
}

function entriesOf(site: Site, of: FeedOf): FeedEntry[] {
  const directory = directoryOf(site);
  if (of === 'site') {
    return site.events
      .slice(0, MOST_ENTRIES)
      .map((analysis) => toEventEntry(analysis, sentencesOf(site, analysis), directory));
  }
  if ('event' in of) {
    const analysis = site.eventsById.get(of.event);
    return toArticleEntries(analysis === undefined ? [] : [analysis], () => true, directory);
  }
  return toArticleEntries(site.events, ({ outlet }) => outlet === of.outlet, directory);
}
