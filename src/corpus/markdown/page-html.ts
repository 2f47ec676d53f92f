import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { isPageAddress } from '../fields/page-address.ts';
import type { MarkdownNode } from './markdown.ts';

/**
 * Turns the Markdown of a publisher's own page into HTML that can be set whole: raw HTML and addresses that are none are
 * dropped, and what is left passes a list of elements, attributes and schemes. Texts of articles never come here; they
 * are printed as text.
 */
export function toPageHtml(tree: MarkdownNode, onRefused: (node: MarkdownNode) => void = () => {}): string {
  refuseAddresses(tree, onRefused);
  const html = toHast(tree as Parameters<typeof toHast>[0]);
  return toHtml(sanitize(html, schema));
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

/** What the schema cannot say. The words of the link stay, and a scheme that the schema does not know takes the rest. */
function refuseAddresses(node: MarkdownNode, onRefused: (node: MarkdownNode) => void): void {
  if (node.url !== undefined && addressed.has(node.type) && !isPageAddress(node.url)) {
    onRefused(node);
    Object.assign(node, { url: 'refused:' });
  }
  for (const child of node.children ?? []) refuseAddresses(child, onRefused);
}

// Pictures are not printed.
const addressed = new Set(['link', 'definition']);
