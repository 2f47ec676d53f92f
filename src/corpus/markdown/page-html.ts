import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { isPageAddress } from '../fields/page-address.ts';
import type { MarkdownNode } from './markdown.ts';
import { wrapWide } from './wide-tables.ts';

/**
 * Turns the Markdown of a publisher's own page into HTML that can be set whole: raw HTML and addresses that are none are
 * dropped, and what is left passes a list of elements, attributes and schemes. Texts of articles never come here; they
 * are printed as text.
 */
export function toPageHtml(tree: MarkdownNode, heard: Heard = { refused: () => {}, kept: () => {} }): string {
  refuseAddresses(tree, heard);
  const html = toHast(tree as Parameters<typeof toHast>[0]);
  return toHtml(wrapWide(sanitize(html, schema)));
}

/** Who hears of each link, in the order of the text. */
interface Heard {
  readonly refused: (node: MarkdownNode) => void;
  readonly kept: (address: string, node: MarkdownNode) => void;
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
function refuseAddresses(node: MarkdownNode, heard: Heard): void {
  if (node.url !== undefined && addressed.has(node.type)) {
    if (isPageAddress(node.url)) heard.kept(node.url, node);
    else {
      heard.refused(node);
      Object.assign(node, { url: 'refused:' });
    }
  }
  for (const child of node.children ?? []) refuseAddresses(child, heard);
}

// Pictures are not printed.
const addressed = new Set(['link', 'definition']);
