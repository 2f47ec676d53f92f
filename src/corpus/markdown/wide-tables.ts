import type { toHtml } from 'hast-util-to-html';

type Tree = Exclude<Parameters<typeof toHtml>[0], readonly unknown[]>;
type Root = Extract<Tree, { type: 'root' }>;
type Child = Root['children'][number];
type Element = Extract<Child, { type: 'element' }>;

/**
 * Puts tables and blocks of code, which cannot be broken into the lines of a phone, where they scroll by themselves, by
 * keyboard too; a table is called there after the heads of its columns, which are in its own language. A cell at the head
 * of a column that says nothing is none of its headers, and how a column is set is said by a class.
 */
export function wrapWide(tree: Tree): Root {
  const children = tree.type === 'root' ? tree.children : [tree as Child];
  return { type: 'root', children: children.map(wrap) };
}

function wrap<Node extends Child | Element['children'][number]>(node: Node): Node | Element {
  if (node.type !== 'element') return node;
  if (node.tagName === 'pre') return { ...node, properties: { ...node.properties, tabIndex: 0 } };
  if (node.tagName === 'th' || node.tagName === 'td') return wrapCell(node);
  const within: Element = { ...node, children: node.children.map(wrap) };
  if (node.tagName !== 'table') return within;
  const heads = headsOf(within).join(', ');
  const named = heads === '' ? {} : { role: 'group', ariaLabel: heads };
  const properties = { className: ['wide'], ...named, tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [within] };
}

/** The words of the heads of columns that have some. */
function headsOf(node: Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'th') return headsOf(child);
    const words = wordsOf(child).trim();
    return words === '' ? [] : [words];
  });
}

function wordsOf(node: Child): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

function wrapCell({ properties: { align, ...properties }, ...cell }: Element): Element {
  const tagName = cell.children.length === 0 ? 'td' : cell.tagName;
  return {
    ...{ ...cell, tagName },
    properties: {
      ...properties,
      ...(tagName === 'th' ? { scope: 'col' } : {}),
      ...(align === 'right' ? { className: ['end'] } : {}),
    },
  };
}
