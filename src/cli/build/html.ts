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
}

/** Reads HTML as Astro writes it: well-formed, attribute values in quotation marks or bare. One pass, no backtracking. */
export function outlinePage(html: string): PageOutline {
  const ids = new Map<string, number>();
  const links: { address: string; words: string }[] = [];
  const quoted: string[] = [];
  const denials: { statements: string[]; articles: string[] }[] = [];
  const open: { tag: string; addresses: readonly string[]; textStart: number }[] = [];
  let text = '';
  let at = 0;

  const close = (tag: string) => {
    const index = open.findLastIndex((element) => element.tag === tag);
    const closed = index < 0 ? [] : open.splice(index).slice(0, 1);
    for (const { addresses, textStart } of closed) {
      const words = text.slice(textStart);
      for (const address of addresses) links.push({ address, words });
      if (tag === 'q') quoted.push(words);
    }
  };

  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next !== at) text += resolveReferences(html.slice(at, next < 0 ? html.length : next));
    if (next < 0) break;
    if (html.startsWith('<!--', next)) {
      at = after(html, '-->', next + 4);
      continue;
    }
    const end = tagEnd(html, next);
    const source = html.slice(next + 1, end - 1);
    at = end;
    if (source.startsWith('!')) continue;
    if (source.startsWith('/')) {
      close(source.slice(1).trim().toLowerCase());
      continue;
    }
    const { tag, attributes } = readTag(source);
    const id = attributes.get('id');
    if (id !== undefined) ids.set(id, text.length);
    const denied = attributes.get('data-denied');
    if (denied !== undefined) {
      denials.push({ statements: denied.split(' '), articles: (attributes.get('data-of') ?? '').split(' ') });
    }
    const addresses = ['href', 'src', 'action'].flatMap((name) => attributes.get(name) ?? []);
    open.push({ tag, addresses, textStart: text.length });
    if (empty.has(tag)) close(tag);
    if (!raw.has(tag)) continue;
    close(tag);
    at = after(html, `</${tag}>`, end);
  }
  return { text, ids, links, quoted, denials };
}

// Their contents are no words of the page.
const raw = new Set(['script', 'style', 'title', 'textarea']);
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** The offset after the tag's `>`, past those inside attribute values. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < html.length; at++) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
  }
  return html.length;
}

function readTag(source: string): { tag: string; attributes: Map<string, string> } {
  const tag = /^[^\s/]*/.exec(source)?.[0].toLowerCase() ?? '';
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.slice(tag.length).matchAll(attribute)) {
    attributes.set(name.toLowerCase(), resolveReferences(double ?? single ?? bare ?? ''));
  }
  return { tag, attributes };
}

const attribute = /([^\s=/"'<>]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** Resolves the character references that our own output has. */
function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (reference, hex, decimal, name) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name as string] ?? reference;
    },
  );
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD', hellip: '…' },
  ...{
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    larr: '←',
    rarr: '→',
    times: '×',
  },
};
