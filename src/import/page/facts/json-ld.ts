import { elementsOf, isElement, type PageElement } from '../tree.ts';

/** A node of linked data: whatever the page wrote, by its keys. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** The linked data of a page, graphs and lists taken apart, each node once. */
export function readLinkedData(root: PageElement): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const element of elementsOf(root)) {
    if (element.name !== 'script' || !/^application\/ld\+json/i.test(element.attributes.type ?? '')) continue;
    const source = element.children.map((child) => (isElement(child) ? '' : child.value)).join('');
    collect(parseJson(source), nodes, 0);
  }
  return nodes;
}

/**
 * The node that describes the article; that of the page's own address where several do. Where none is called an article,
 * it is what somebody published: an episode, a page.
 */
export function findArticleNode(
  nodes: readonly LinkedNode[],
  address: string | undefined,
): LinkedNode | undefined {
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  const own = articles.find((node) => address !== undefined && addressesOf(node).includes(address));
  return (
    own ??
    articles[0] ??
    nodes.find(({ author, datePublished }) => author !== undefined && datePublished !== undefined)
  );
}

export function typesOf(node: LinkedNode): string[] {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types]).filter((type): type is string => typeof type === 'string');
}

/** A node's names: its own, those of a list, or those of the node that it refers to. */
export function namesOf(value: unknown, nodes: readonly LinkedNode[], depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (depth > 4 || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, nodes, depth + 1));
  const { name, '@id': id } = value as LinkedNode;
  if (name !== undefined) return namesOf(name, nodes, depth + 1);
  const other = nodes.find((node) => node['@id'] === id && node.name !== undefined);
  return other === undefined ? [] : namesOf(other.name, nodes, depth + 1);
}

export function addressesOf(node: LinkedNode): string[] {
  const main = node.mainEntityOfPage;
  const values = [
    node.url,
    typeof main === 'object' && main !== null ? (main as LinkedNode)['@id'] : main,
    node['@id'],
  ];
  return values.filter((value): value is string => typeof value === 'string' && /^https?:/.test(value));
}

const articleTypes = /(?:Article|Posting|Report|PressRelease|Interview|(?<!Claim)Review|LegislationObject)$/;
const DEEPEST = 8;

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes, depth + 1);
    return;
  }
  const node = value as LinkedNode;
  nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'author', 'publisher', 'mainEntityOfPage'])
    collect(node[key], nodes, depth + 1);
}

/** Pages wrap their data in comments, break lines inside strings and leave commas at ends. */
function parseJson(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)?|(?:-->|\/\*\]\]>\*\/|\]\]>)?\s*;?\s*$/g,
    '',
  );
  for (const attempt of [
    bare,
    bare.replace(/\p{Cc}+/gu, ' '),
    bare.replace(/\p{Cc}+/gu, ' ').replace(/,(\s*[}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt reads more.
    }
  }
  return undefined;
}
