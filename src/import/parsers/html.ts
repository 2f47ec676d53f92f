import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageElement, PageNode } from '../page/tree.ts';

/** Reads HTML as a browser reads it. @throws RangeError where elements lie deeper in one another than any page's. */
export function parseHtml(html: string): PageElement {
  return { name: '#document', attributes: {}, children: childrenOf(parse(html), 0) };
}

// Saved pages nest some forty deep; 400 is far from the end of the stack.
const DEEPEST = 400;

function childrenOf({ childNodes }: DefaultTreeAdapterTypes.ParentNode, depth: number): PageNode[] {
  if (depth > DEEPEST) throw new RangeError(`Elements lie in one another more than ${DEEPEST} deep.`);
  return childNodes.flatMap((node): PageNode[] => {
    if (node.nodeName === '#text') return [{ value: (node as DefaultTreeAdapterTypes.TextNode).value }];
    if (!('tagName' in node)) return [];
    const { tagName, attrs } = node;
    const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    return [{ name: tagName, attributes, children: childrenOf(node, depth + 1) }];
  });
}
