import type { SiteLink } from '../core/content-model.ts';
import type { Quotation, Reading, Statement } from '../core/model.ts';
import { mainPlaces } from '../core/reading-places.ts';
import { OF, placeId } from './article-place.ts';

export type FeedFormat = 'atom' | 'rss' | 'json';

/** What a feed is of: the site, one event, or one outlet. */
export type FeedOf = 'site' | { readonly event: string } | { readonly outlet: string };

export type Addresses = ReturnType<typeof addressesUnder>;

/**
 * Every address of a site whose home page is at `basePath`, so that the site works in a folder too. `origin` is where it
 * is hosted; where that is not known nothing is printed that needs a whole address.
 */
export function addressesUnder(basePath: string, origin: string | undefined) {
  const base = basePath.replace(/\/?$/, '/');

  /** An address for a path inside the site, as `siteAddress('events/harbour-vote/')`. */
  const siteAddress = (path: string): string => base + path.replace(/^\//, '');
  const eventAddress = (event: string): string => siteAddress(`events/${event}/`);
  const articleAddress = (article: string): string => siteAddress(`articles/${article}/`);
  const dataAddress = (file = ''): string => siteAddress(`data/${file}`);
  /** A quotation in the full text of its article; its id begins with `q-`. */
  const quotationAddress = ({ article, id }: Pick<Quotation, 'article' | 'id'>): string =>
    `${articleAddress(article)}#${id}`;
  const embedAddress = ({ id }: Pick<Statement, 'id'>): string => siteAddress(`embed/s/${id}/`);

  return {
    siteAddress,
    eventAddress,
    articleAddress,
    dataAddress,
    quotationAddress,
    embedAddress,
    homeAddress: (): string => base,
    compareEventAddress: (event: string): string => siteAddress(`events/${event}/compare/`),
    eventAnalysisAddress: (event: string): string => siteAddress(`events/${event}/analysis.json`),
    outletAddress: (outlet: string): string => siteAddress(`outlets/${outlet}/`),
    speakerAddress: (speaker: string): string => siteAddress(`speakers/${speaker}/`),
    storyAddress: (story: string): string => siteAddress(`stories/${story}/`),
    /** Without a page the contents of the program's manual, which only a site with one has. */
    docsAddress: (page?: string): string => siteAddress(page === undefined ? 'docs/' : `docs/${page}/`),
    methodAddress: (rule?: string): string => siteAddress('method/') + (rule === undefined ? '' : `#${rule}`),
    aboutAddress: (): string => siteAddress('about/'),
    checkAddress: (): string => siteAddress('check/'),
    analysisAddress: (): string => dataAddress('analysis.json'),
    /** Page 1 is the list itself. */
    quotationsAddress: (page = 1): string => siteAddress(page === 1 ? 'quotations/' : `quotations/${page}/`),
    /** Each unordered pair has one page: the article whose id sorts first comes first. */
    compareAddress: (a: string, b: string): string => {
      const [first, second] = a < b ? [a, b] : [b, a];
      return siteAddress(`compare/${first}/${second}/`);
    },
    /**
     * The place of articles among all those of their event, `events/vote/compare/?of=a&of=b#of-b`: what follows `#`
     * leads there without a script, and with one those named before it are set side by side.
     */
    placeAddress: (event: string, ...articles: readonly [string, ...string[]]): string => {
      const query = new URLSearchParams(articles.map((article) => [OF, article]));
      return `${siteAddress(`events/${event}/compare/`)}?${query}#${placeId(articles.at(-1) ?? '')}`;
    },
    /** What the script needs to set other articles of an event side by side. */
    columnsAddress: (event: string): string => siteAddress(`events/${event}/compare/columns.json`),
    /** Statement ids begin with `s-`. */
    statementAddress: ({ event, id }: Pick<Statement, 'event' | 'id'>): string =>
      `${eventAddress(event)}#${id}`,
    /** A reading in the full text of its article: the quotation, or the words that stand in none. */
    readingAddress: (
      statement: Pick<Statement, 'id'>,
      { article, places }: Pick<Reading, 'article' | 'places'>,
    ): string => {
      const id = mainPlaces({ places })[0]?.quotation ?? null;
      return id === null
        ? `${articleAddress(article)}#${unmarkedId(statement)}`
        : quotationAddress({ article, id });
    },
    /** Where an article has words of a statement without their being a reading of it; counted from 0. */
    elsewhereAddress: (statement: Pick<Statement, 'id'>, article: string, number: number): string =>
      `${articleAddress(article)}#${elsewhereId(statement, number)}`,
    searchAddress: (query: Readonly<Record<string, string>> = {}): string => {
      const parameters = new URLSearchParams(query).toString();
      return siteAddress('search/') + (parameters === '' ? '' : `?${parameters}`);
    },
    /** A data file of one event, as `statements.csv`. */
    eventDataAddress: (event: string, file: string): string => dataAddress(`events/${event}/${file}`),
    /** An article's text as it is published; offsets in all data files are counted in it. */
    articleTextAddress: (article: string): string => dataAddress(`articles/${article}.txt`),
    feedAddress: (of: FeedOf, format: FeedFormat): string => {
      const folder = of === 'site' ? '' : 'event' in of ? `events/${of.event}/` : `outlets/${of.outlet}/`;
      return siteAddress(`feeds/${folder}${feedFiles[format]}`);
    },
    oembedAddress: (statement: Pick<Statement, 'id'>): string => `${embedAddress(statement)}oembed.json`,
    /** The card of an event, or the site's own. */
    cardAddress: (event?: string): string => siteAddress(`cards/${event ?? 'site'}.png`),
    sitemapAddress: (): string => siteAddress('sitemap-index.xml'),
    /** Whether it is known where the site is hosted. */
    isPlaced: origin !== undefined,
    /** An address with the site's origin before it, for feeds, cards and citations; as it is where there is none. */
    absoluteAddress: (address: string): string =>
      origin === undefined ? address : new URL(address, origin).href,
    /** Where a link that the publisher has set leads. */
    linkAddress: ({ to }: SiteLink): string => (to.startsWith('/') ? siteAddress(to) : to),
  };
}

/** The id, on an article's page, of the words that it has of a statement outside of quotations. */
export function unmarkedId({ id }: Pick<Statement, 'id'>): string {
  return `r-${id}`;
}

/** The id, on an article's page, of words of a statement that are no reading of it; counted from 0. */
export function elsewhereId({ id }: Pick<Statement, 'id'>, number: number): string {
  return `e-${id}${number === 0 ? '' : `-${number + 1}`}`;
}

const feedFiles: Readonly<Record<FeedFormat, string>> = {
  atom: 'atom.xml',
  rss: 'rss.xml',
  json: 'feed.json',
};
