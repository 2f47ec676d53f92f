import { describe, expect, test } from 'vitest';
import {
  lastPublished,
  toArticleEntries,
  toEventEntry,
} from '../../../../src/core/export/feeds/event-feed.ts';
import { type Feed, toAtom, toJsonFeed, toRss } from '../../../../src/core/export/feeds/feeds.ts';
import { analysis, directory } from '../../../support/harbour-edition.ts';
import { findAll, readXml, textOf } from '../../../support/read-xml.ts';
import { lintXml } from '../../../support/xmllint.ts';

const feed: Feed = {
  title: 'Harbour & <town>',
  description: 'What was said',
  lang: 'en',
  address: 'https://words.example/',
  addresses: {
    atom: 'https://words.example/feeds/atom.xml',
    rss: 'https://words.example/feeds/rss.xml',
    json: 'https://words.example/feeds/feed.json',
  },
  author: { name: 'A desk', url: 'https://desk.example/' },
  entries: [
    toEventEntry(analysis, ['Three outlets, “4” quotations.'], directory),
    ...toArticleEntries([analysis], ({ outlet }) => outlet !== 'times', directory),
  ],
};
const expected = feed.entries.map(({ address, title, summary }) => [address, title, summary]);

describe('the entries of a feed', () => {
  test('tell an event with its facts, as new as its latest article', () => {
    expect(feed.entries[0]).toEqual({
      address: 'https://words.example/events/harbour-vote/',
      title: 'The harbour vote',
      summary: 'The council votes on the harbour. Three outlets, “4” quotations.',
      published: '2024-05-02',
      updated: '2024-05-03',
    });
    expect(lastPublished(analysis)).toBe('2024-05-03');
  });

  test('tell articles, newest first', () => {
    expect(feed.entries.slice(1).map(({ title, published }) => [title, published])).toEqual([
      ['The Herald: The harbour vote', '2024-05-03'],
      ['The Daily: Mayor: <b>“no jetty will be sold”</b>', '2024-05-02'],
    ]);
    expect(feed.entries.slice(1).map(({ summary }) => summary)).toEqual([
      'Three quotations in The Herald’s report of: The harbour vote',
      'Three quotations in The Daily’s report of: The harbour vote',
    ]);
  });
});

describe('toAtom(feed)', () => {
  test('is well-formed and reads back as its entries', async () => {
    const atom = toAtom(feed);
    expect(await lintXml(atom)).toEqual([]);
    const document = readXml(atom);
    const entries = findAll(document, 'entry').map((entry) =>
      ['id', 'title', 'summary'].map((name) => textOf(findAll(entry, name)[0])),
    );
    expect(entries).toEqual(expected);
    expect(textOf(findAll(document, 'updated')[0])).toBe('2024-05-03T00:00:00Z');
  });

  test('of nothing has a date all the same', () => {
    expect(toAtom({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});

describe('toRss(feed)', () => {
  test('is well-formed and reads back as its entries', async () => {
    const rss = toRss(feed);
    expect(await lintXml(rss)).toEqual([]);
    const entries = findAll(readXml(rss), 'item').map((entry) =>
      ['link', 'title', 'description'].map((name) => textOf(findAll(entry, name)[0])),
    );
    expect(entries).toEqual(expected);
    expect(rss).toContain('<pubDate>Thu, 02 May 2024 00:00:00 +0000</pubDate>');
  });
});

describe('toJsonFeed(feed)', () => {
  test('reads back as its entries', () => {
    const { items, version, feed_url: address } = JSON.parse(toJsonFeed(feed));
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect(address).toBe(feed.addresses.json);
    expect(items.map((each: Record<string, string>) => [each.url, each.title, each.content_text])).toEqual(
      expected,
    );
  });
});
