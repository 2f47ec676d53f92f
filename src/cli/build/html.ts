import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A built page taken apart, enough to check its links and its words. */
export interface PageOutline {
  /** What a reader can read, without markup. */
  readonly text: string;
  /** Every id, with where in the text its element begins. */
  readonly ids: ReadonlyMap<string, number>;
  /** The values of `href`, `src` and `action`, with the words inside the element. */
  readonly links: readonly { readonly address: string; readonly words: string }[];
  /** The words of every `<q>`. */
  readonly quoted: readonly string[];
  /** Statements whose words the page says are not found, and the articles it says so of. */
  readonly denials: readonly {
    readonly statements: readonly string[];
    readonly articles: readonly string[];
  }[];
  /** Names that the page says articles do not use, and speakers whom it says they do not quote. */
  readonly lacks: readonly {
    readonly what: 'name' | 'speaker';
    readonly name: string;
    readonly articles: readonly string[];
  }[];
}

/** Reads a page as a browser without scripts does. */
export function outlinePage(html: string): PageOutline {
  const ids = new Map<string, number>();
  const links: { address: string; words: string }[] = [];
  const quoted: string[] = [];
  const denials: { statements: string[]; articles: string[] }[] = [];
  const lacks: { what: 'name' | 'speaker'; name: string; articles: string[] }[] = [];
  let text = '';

  const visit = (node: Node, around: string | undefined): void => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    const element = 'attrs' in node ? node : undefined;
    const start = text.length;
    const id = element && findAttribute(element, 'id');
    if (id !== undefined) ids.set(id, start);
    const statement = id?.startsWith('s-') ? id : around;
    if ('childNodes' in node && !unread.has(node.nodeName))
      for (const child of node.childNodes) visit(child, statement);
    if (!element) return;
    const words = text.slice(start);
    for (const name of ['href', 'src', 'action']) {
      const address = findAttribute(element, name);
      if (address !== undefined) links.push({ address, words });
    }
    if (element.tagName === 'q') quoted.push(words);
    const denied = findAttribute(element, 'data-denied');
    if (denied !== undefined) {
      // Without its own words for it, it says so of the statement around it, and of the article that it is about.
      const of = findAttribute(element, 'data-of') ?? findAttribute(element, 'data-key') ?? '';
      const statements = denied === '' ? (around ?? '') : denied;
      denials.push({ statements: statements.split(' '), articles: of.split(' ') });
    }
    for (const [what, attribute] of lackAttributes) {
      const name = findAttribute(element, attribute);
      const articles = (findAttribute(element, 'data-of') ?? '').split(' ');
      if (name !== undefined) lacks.push({ what, name, articles });
    }
  };

  visit(parse(html, { scriptingEnabled: false }), undefined);
  return { text, ids, links, quoted, denials, lacks };
}

const lackAttributes = [
  ['name', 'data-unnamed'],
  ['speaker', 'data-unquoted'],
] as const;

// Their contents are no words of the page.
const unread = new Set(['script', 'style', 'title', 'textarea']);

function findAttribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
