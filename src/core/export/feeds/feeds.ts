/** One list of entries in the three formats that feed readers know. */
import { escapeXml, XML_DECLARATION, xml } from '../xml.ts';

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** The page that the feed is of. */
  readonly address: string;
  /** The feed in each format. */
  readonly addresses: Readonly<Record<'atom' | 'rss' | 'json', string>>;
  readonly author: { readonly name: string; readonly url?: string };
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** An address that never changes; also the entry's id. */
  readonly address: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** ISO 8601 day or instant. */
  readonly published: string;
  readonly updated: string;
}

export function toAtom({ title, description, lang, address, addresses, author, entries }: Feed): string {
  return `${XML_DECLARATION}${xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    text('title', title),
    text('subtitle', description),
    text('id', addresses.atom),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: addresses.atom }),
    xml('link', { rel: 'alternate', type: 'text/html', href: address }),
    text('updated', toInstant(newest(entries))),
    xml(
      'author',
      {},
      text('name', author.name),
      ...(author.url === undefined ? [] : [text('uri', author.url)]),
    ),
    ...entries.map((entry) =>
      xml(
        'entry',
        {},
        text('title', entry.title),
        text('id', entry.address),
        xml('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
        text('published', toInstant(entry.published)),
        text('updated', toInstant(entry.updated)),
        text('summary', entry.summary),
      ),
    ),
  )}\n`;
}

export function toRss({ title, description, lang, address, addresses, entries }: Feed): string {
  return `${XML_DECLARATION}${xml(
    'rss',
    { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
    xml(
      'channel',
      {},
      text('title', title),
      text('link', address),
      text('description', description),
      text('language', lang),
      text('lastBuildDate', toRfc822(newest(entries))),
      xml('atom:link', { rel: 'self', type: 'application/rss+xml', href: addresses.rss }),
      ...entries.map((entry) =>
        xml(
          'item',
          {},
          text('title', entry.title),
          text('link', entry.address),
          xml('guid', { isPermaLink: 'true' }, escapeXml(entry.address)),
          text('pubDate', toRfc822(entry.published)),
          text('description', entry.summary),
        ),
      ),
    ),
  )}\n`;
}

/** JSON Feed 1.1. */
export function toJsonFeed({ title, description, lang, address, addresses, author, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: lang,
    home_page_url: address,
    feed_url: addresses.json,
    authors: [author],
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      content_text: entry.summary,
      date_published: toInstant(entry.published),
      date_modified: toInstant(entry.updated),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function text(name: string, value: string): string {
  return xml(name, {}, escapeXml(value));
}

// Feeds ask for a date even of a list that has nothing yet; a clock would make two builds differ.
function newest(entries: readonly FeedEntry[]): string {
  return (
    entries
      .map(({ updated }) => toInstant(updated))
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}

/** A day is its first instant in UTC. */
function toInstant(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}

function toRfc822(date: string): string {
  return new Date(date).toUTCString().replace('GMT', '+0000');
}
