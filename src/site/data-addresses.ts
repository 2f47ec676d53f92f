/** Addresses of what is for programs and for other sites: data files, feeds, embeds, cards. */
import type { Statement } from '../core/model.ts';
import { dataAddress, siteAddress } from './addresses.ts';

/** A data file of one event, as `statements.csv`. */
export const eventDataAddress = (event: string, file: string): string =>
  dataAddress(`events/${event}/${file}`);

/** An article's text as it is published; offsets in all data files are counted in it. */
export const articleTextAddress = (article: string): string => dataAddress(`articles/${article}.txt`);

export type FeedFormat = 'atom' | 'rss' | 'json';

const feedFiles: Readonly<Record<FeedFormat, string>> = {
  atom: 'atom.xml',
  rss: 'rss.xml',
  json: 'feed.json',
};

/** What a feed is of: the site, one event, or one outlet. */
export type FeedOf = 'site' | { readonly event: string } | { readonly outlet: string };

export function feedAddress(of: FeedOf, format: FeedFormat): string {
  const folder = of === 'site' ? '' : 'event' in of ? `events/${of.event}/` : `outlets/${of.outlet}/`;
  return siteAddress(`feeds/${folder}${feedFiles[format]}`);
}

export const embedAddress = ({ id }: Pick<Statement, 'id'>): string => siteAddress(`embed/s/${id}/`);
export const oembedAddress = (statement: Pick<Statement, 'id'>): string =>
  `${embedAddress(statement)}oembed.json`;

/** The card of an event, or the site's own. */
export const cardAddress = (event?: string): string => siteAddress(`cards/${event ?? 'site'}.png`);

export const sitemapAddress = (): string => siteAddress('sitemap-index.xml');
