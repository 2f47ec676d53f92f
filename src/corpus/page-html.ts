import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { httpUrl } from '../core/http-url.ts';
import type { MarkdownNode } from './markdown.ts';

/**
 * Turns the Markdown of a publisher's own page into HTML that can be set whole: raw HTML is dropped, and what is left
 * passes a list of elements, attributes and schemes. Texts of articles never come here; they are printed as text.
 */
export function toPageHtml(tree: MarkdownNode): string {
  const html = toHast(tree as Parameters<typeof toHast>[0]);
  const safe = sanitize(html, schema);
  refuseAddresses(safe as HtmlNode);
  return toHtml(safe);
}

interface HtmlNode {
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly HtmlNode[];
}

const schema: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['em', 'strong', 'del', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
};

/** What the schema cannot say: an address with a scheme passes the one check for addresses, or goes. */
function refuseAddresses(node: HtmlNode): void {
  const href = node.properties?.href;
  if (typeof href === 'string' && /^https?:/i.test(href) && httpUrl(href) === undefined) {
    Reflect.deleteProperty(node.properties ?? {}, 'href');
  }
  for (const child of node.children ?? []) refuseAddresses(child);
}
