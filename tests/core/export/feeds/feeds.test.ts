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

describe('what a feed says of itself', () => {
  const linksOf = (atom: string) =>
    findAll(readXml(atom), 'link').map(({ attributes }) => [
      attributes.rel,
      attributes.type,
      attributes.href,
    ]);

  test('in Atom: its own address and its page’s, its language and its author', () => {
    const document = readXml(toAtom(feed));
    expect(document.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
    expect(['title', 'subtitle', 'id'].map((name) => textOf(findAll(document, name)[0]))).toEqual([
      feed.title,
      feed.description,
      feed.addresses.atom,
    ]);
    expect(linksOf(toAtom(feed)).slice(0, 2)).toEqual([
      ['self', 'application/atom+xml', feed.addresses.atom],
      ['alternate', 'text/html', feed.address],
    ]);
    expect(linksOf(toAtom(feed)).slice(2)).toEqual(
      feed.entries.map(({ address }) => ['alternate', 'text/html', address]),
    );
    const [author] = findAll(document, 'author');
    expect(
      author?.children.map((child) => (typeof child === 'string' ? child : [child.name, textOf(child)])),
    ).toEqual([
      ['name', 'A desk'],
      ['uri', 'https://desk.example/'],
    ]);
    expect(toAtom({ ...feed, author: { name: 'A desk' } })).toContain('<author><name>A desk</name></author>');
  });

  test('in Atom: of each entry when it was published and when it last changed', () => {
    const [entry] = findAll(readXml(toAtom(feed)), 'entry');
    if (!entry) throw new Error('The feed has entries.');
    expect(['published', 'updated'].map((name) => textOf(findAll(entry, name)[0]))).toEqual([
      '2024-05-02T00:00:00Z',
      '2024-05-03T00:00:00Z',
    ]);
  });

  test('in RSS: its own address and its page’s, its language and its day', () => {
    const document = readXml(toRss(feed));
    expect(document.attributes).toEqual({ version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' });
    expect(
      ['title', 'link', 'description', 'language', 'lastBuildDate'].map((name) =>
        textOf(findAll(document, name)[0]),
      ),
    ).toEqual([feed.title, feed.address, feed.description, 'en', 'Fri, 03 May 2024 00:00:00 +0000']);
    expect(findAll(document, 'atom:link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'self', type: 'application/rss+xml', href: feed.addresses.rss },
    ]);
    expect(findAll(document, 'guid').map((guid) => [guid.attributes.isPermaLink, textOf(guid)])).toEqual(
      feed.entries.map(({ address }) => ['true', address]),
    );
  });

  test('in JSON: all of it', () => {
    const { items, ...own } = JSON.parse(toJsonFeed(feed));
    expect(own).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      language: 'en',
      home_page_url: feed.address,
      feed_url: feed.addresses.json,
      authors: [feed.author],
    });
    expect(items[0]).toEqual({
      id: feed.entries[0]?.address,
      url: feed.entries[0]?.address,
      title: 'The harbour vote',
      content_text: feed.entries[0]?.summary,
      date_published: '2024-05-02T00:00:00Z',
      date_modified: '2024-05-03T00:00:00Z',
    });
  });

  test('is as new as the newest of its entries, whatever their order, instants too', () => {
    const [first] = feed.entries;
    if (!first) throw new Error('The feed has entries.');
    const days = ['2024-05-02', '2024-05-04T09:30:00+02:00', '2024-05-03'];
    const entries = days.map((updated) => ({ ...first, updated }));
    expect(textOf(findAll(readXml(toAtom({ ...feed, entries })), 'updated')[0])).toBe('2024-05-04T07:30:00Z');
  });
});

describe('toArticleEntries(events, isWanted, directory)', () => {
  const entriesOf = (event: Partial<typeof analysis>, id = 'harbour-daily') =>
    toArticleEntries([{ ...analysis, ...event }], (article) => article.id === id, directory);

  test('counts utterances in marks, those of the article alone', () => {
    const kinds = ['speech', 'fragment', 'term', 'indirect'] as const;
    const [first] = analysis.quotations;
    if (!first) throw new Error('The edition has quotations.');
    const quotations = kinds.map((kind) => ({ ...first, kind }));
    expect(entriesOf({ quotations })[0]?.summary).toMatch(/^Two quotations in The Daily’s report/u);
    expect(entriesOf({ quotations: [first] })[0]?.summary).toMatch(/^One quotation in/u);
    expect(entriesOf({ quotations }, 'harbour-times')[0]?.summary).toMatch(/^The Times’s report/u);
  });

  test('leads to the article’s page here, under its headline or its event', () => {
    expect(entriesOf({}, 'harbour-times')[0]).toMatchObject({
      address: 'https://words.example/articles/harbour-times/',
      title: 'The Times: The harbour vote',
    });
  });

  test('dates an article without a day by its event, and orders by day, those of one day as they come', () => {
    const articles = analysis.articles.map(({ published, ...article }) =>
      article.id === 'harbour-times' ? article : { ...article, published: '2024-05-01' },
    );
    const entries = toArticleEntries([{ ...analysis, articles }], () => true, directory);
    expect(entries.map(({ published, updated }) => [published, updated])).toEqual([
      ['2024-05-02', '2024-05-02'],
      ['2024-05-01', '2024-05-01'],
      ['2024-05-01', '2024-05-01'],
    ]);
    expect(entries.map(({ address }) => address.split('/').at(-2))).toEqual([
      ...['harbour-times', 'harbour-daily', 'harbour-herald'],
    ]);
  });
});

describe('lastPublished(event)', () => {
  const [first] = analysis.articles;
  if (!first) throw new Error('The edition has articles.');
  const { published: _, ...undated } = first;

  test.each([
    ['its own day where no article has one', [undated], '2024-05-02'],
    ['its own day where articles are older', [{ ...first, published: '2024-04-30' }], '2024-05-02'],
    ['that of its latest article', [undated, { ...first, published: '2024-05-05' }, first], '2024-05-05'],
    ['its own without articles', [], '2024-05-02'],
  ])('is %s', (_name, articles, day) => {
    expect(lastPublished({ ...analysis, articles })).toBe(day);
  });
});
