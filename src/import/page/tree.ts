/** An HTML tree, whichever parser read it. */
export type PageNode = PageElement | PageText;

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}

export interface PageText {
  readonly value: string;
}

/** Reads HTML into a tree; which parser does so is the caller's to say. */
export type ParsePage = (html: string) => PageElement;

export function isElement(node: PageNode): node is PageElement {
  return 'name' in node;
}

/** The elements below one, itself included, in the order of the document. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const open: PageNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as PageNode);
  }
}

/** All text below an element, white space as HTML shows it. */
export function textOf(root: PageElement): string {
  let text = '';
  const open: PageNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) text += node.value;
    else {
      if (node.name === 'br') text += ' ';
      for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as PageNode);
    }
  }
  return collapse(text);
}

/** White space as HTML shows it: a run of it is one space. No-break, thin and other spaces are characters of the page. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
