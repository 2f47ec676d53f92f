import { escapeXml, XML_DECLARATION, xml } from './xml.ts';

export interface SitemapPage {
  readonly address: string;
  /** The day its content last changed; absent where nothing dated is on it. */
  readonly changed?: string;
}

/** A sitemap after sitemaps.org, in the order given; a file holds 50,000 pages at most. */
export function toSitemap(pages: readonly SitemapPage[]): string {
  return `${XML_DECLARATION}${xml(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    ...pages.map(({ address, changed }) =>
      xml(
        'url',
        {},
        xml('loc', {}, escapeXml(address)),
        ...(changed === undefined ? [] : [xml('lastmod', {}, escapeXml(changed))]),
      ),
    ),
  )}\n`;
}
