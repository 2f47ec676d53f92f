/** Which pages the sitemap lists, and since when each is as it is. */

import type { Corpus } from '../../core/content-model.ts';
import { loadContent } from '../../corpus/content.ts';
import { pageRecord } from '../page-record.ts';
import { readSnapshot } from '../snapshot.ts';

interface SitemapItem {
  readonly url: string;
  lastmod?: string;
}

/** Options for @astrojs/sitemap: embeds are frames, not pages; a page changed when its latest article was published. */
export function sitemapOptions(folder: string): {
  filter: (page: string) => boolean;
  serialize: (item: SitemapItem) => Promise<SitemapItem>;
  customPages: string[];
} {
  let dates: Promise<PageDates> | undefined;
  return {
    // Filled while pages are made, and read after that.
    customPages: pageRecord.taken,
    filter: (page) => !new URL(page).pathname.includes('/embed/'),
    serialize: async (item) => {
      dates ??= readSnapshot().then(async (snapshot) =>
        datePages((snapshot?.content ?? (await loadContent(folder))).corpus),
      );
      const changed = findDate(new URL(item.url).pathname, await dates);
      return changed === undefined ? item : { ...item, lastmod: changed };
    },
  };
}

/** The day of the latest article, by the part of an address that names what a page is of. */
export type PageDates = ReadonlyMap<string, string>;

export function datePages({ articles, events, outlets, stories }: Corpus): PageDates {
  const dates = new Map<string, string>();
  const dayOf = new Map(events.map(({ id, date }) => [id, date]));
  const storyOf = new Map(events.map(({ id, story }) => [id, story]));
  const note = (key: string, day: string | undefined) => {
    if (day !== undefined && day > (dates.get(key) ?? '')) dates.set(key, day);
  };
  for (const { id, date, story } of events) {
    for (const key of [`events/${id}`, ...(story === undefined ? [] : [`stories/${story}`]), ''])
      note(key, date);
  }
  for (const { id, event, outlet, published } of articles) {
    const day = (published ?? dayOf.get(event))?.slice(0, 10);
    const story = storyOf.get(event);
    const keys = ['', `events/${event}`, `articles/${id}`, `outlets/${outlet}`, `stories/${story}`];
    for (const key of keys) note(key, day);
  }
  const known = new Set([
    '',
    ...outlets.map(({ id }) => `outlets/${id}`),
    ...stories.map(({ id }) => `stories/${id}`),
  ]);
  return new Map(
    [...dates]
      .filter(([key]) => /^(?:events|articles)\//u.test(key) || known.has(key))
      .map(([key, day]) => [key, day]),
  );
}

/** A comparison is as new as the newer of its articles, a list as new as the site's latest article. */
export function findDate(pathname: string, dates: PageDates): string | undefined {
  const parts = pathname.split('/').filter((part) => part !== '');
  const at = parts.findIndex((part) => SECTIONS.has(part));
  const [section = '', first = '', second = ''] = at < 0 ? [] : parts.slice(at);
  if (section === 'compare') {
    return [dates.get(`articles/${first}`), dates.get(`articles/${second}`)]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  }
  if (at < 0 || section === 'quotations' || section === 'data') return dates.get('');
  return dates.get(`${section}/${first}`);
}

const SECTIONS = new Set([
  ...['about', 'articles', 'check', 'compare', 'data', 'docs', 'events', 'method', 'outlets', 'quotations'],
  ...['search', 'speakers', 'stories'],
]);
