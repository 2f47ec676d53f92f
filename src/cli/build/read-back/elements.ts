import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: Node | null): node is Element {
  return node !== null && 'attrs' in node;
}

export function findAttribute(element: Element | undefined, wanted: string): string | undefined {
  return element?.attrs.find(({ name }) => name === wanted)?.value;
}

/** A text as a browser shows it: a run of white space is one space, and none stands at its ends. */
export function shownText(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}
