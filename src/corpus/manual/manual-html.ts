import { posix } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { type MarkdownNode, parseMarkdown } from '../markdown/markdown.ts';
import { wrapWide } from '../markdown/wide-tables.ts';

/** A document as a page: what its first heading says, and what stands below that. */
export interface ManualText {
  readonly title: string;
  readonly html: string;
  /** The files of the pictures that it shows. */
  readonly pictures: readonly string[];
}

/**
 * Turns a document of the program into a page. `addressOf` says where a file of the program, by its path, is to be found
 * from there; a link to one that is nowhere keeps its words alone. Unlike a publisher's page it is our own: nothing in it
 * has to be refused.
 * @throws {Error} where the document begins with no heading of the first level
 */
export function toManualText(
  text: string,
  file: string,
  addressOf: (file: string) => string | undefined,
): ManualText {
  const tree = parseMarkdown(text);
  const [first, ...rest] = tree.children ?? [];
  if (first?.type !== 'heading' || first.depth !== 1) throw new Error(`${file} begins with no "# heading".`);
  const folder = posix.dirname(file);
  const pictures: string[] = [];
  const placed = rest.map((node) =>
    place(node, (address, type) => {
      if (/^(?:[a-z]+:|#)/i.test(address)) return address;
      const [path = '', id] = address.split('#');
      const file = posix.join(folder, path);
      if (type === 'image') pictures.push(file);
      const found = addressOf(file);
      return found === undefined || id === undefined ? found : `${found}#${id}`;
    }),
  );
  const html = toHast({ ...tree, children: nameHeadings(placed) } as Parameters<typeof toHast>[0]);
  return { title: wordsOf(first), html: toHtml(wrapWide(html)), pictures };
}

function place(
  node: MarkdownNode,
  addressOf: (address: string, type: string) => string | undefined,
): MarkdownNode {
  const children = node.children?.map((child) => place(child, addressOf));
  const moved = children === undefined ? node : { ...node, children };
  if (node.url === undefined) return moved;
  const url = addressOf(node.url, node.type);
  if (url !== undefined) return { ...moved, url };
  if (node.type !== 'link') throw new Error(`"${node.url}" has no place in the manual.`);
  return { type: 'emphasis', children: children ?? [] };
}

/**
 * Headings have ids from their words, as hosts of repositories give them, so that a link to one works in both places. One
 * that begins with a digit is not linked to.
 */
function nameHeadings(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  const counts = new Map<string, number>();
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    const own = wordsOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const words = /^\p{L}/u.test(own) ? own : `part-${own}`;
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    return { ...node, data: { hProperties: { id: count === 0 ? words : `${words}-${count}` } } };
  });
}

function wordsOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
