/** Reads well-formed XML without comments, sections or doctypes into elements, for tests that read exports back. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export function readXml(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, tag, text] of xml.replace(/^<\?xml[^>]*\?>\s*/u, '').matchAll(/<([^>]*)>|([^<]+)/gu)) {
    const parent = open.at(-1) as Open;
    if (text !== undefined) parent.children.push(decode(text));
    else if (tag?.startsWith('/')) open.pop();
    else if (tag !== undefined) {
      const element: Open = {
        name: /^[^\s/]+/u.exec(tag)?.[0] ?? '',
        attributes: readAttributes(tag),
        children: [],
      };
      parent.children.push(element);
      if (!tag.endsWith('/')) open.push(element);
    }
  }
  const [first] = root.children;
  if (first === undefined || typeof first === 'string' || open.length !== 1)
    throw new Error('Not one element.');
  return first;
}

/** Every element of that name, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  );
}

export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

function readAttributes(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, key, value]) => [key, decode(value ?? '')]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/gu, (_, code, name) =>
    code === undefined ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number(code)),
  );
}
