import type { Block, Furniture } from '../core/model.ts';
import type { MarkdownNode } from './markdown.ts';

/** What a Markdown tree says, without its markup. */
export interface ArticleText {
  /** The blocks joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  /** The first `# heading`; it is not part of the text. */
  readonly headline?: string;
}

/** Something in the tree that the text cannot hold. */
export interface TreeProblem {
  readonly code: 'raw-html' | 'unknown-directive';
  readonly node: MarkdownNode;
}

/**
 * Reads the text out of a Markdown tree. A soft line break is a space, a hard one a line break; raw HTML, pictures and
 * link targets are left out.
 */
export function readArticleText(tree: MarkdownNode, onProblem: (problem: TreeProblem) => void): ArticleText {
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  let text = '';
  let headline: string | undefined;

  const add = (kind: Block['kind'], words: string): void => {
    if (words.trim() === '') return;
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  };

  const walk = (node: MarkdownNode, kind: Block['kind']): void => {
    if (left.has(node.type)) return;
    if (node.type === 'html') return onProblem({ code: 'raw-html', node });
    if (node.type === 'containerDirective' && node.name === 'furniture') {
      furniture.push({ beforeBlock: blocks.length, paragraphs: paragraphsOf(node, onProblem) });
      return;
    }
    if (node.type === 'containerDirective') onProblem({ code: 'unknown-directive', node });
    if (node.type === 'heading' && node.depth === 1 && headline === undefined) {
      headline = phrasing(node, onProblem);
      return;
    }
    if (node.type === 'heading') return add('heading', phrasing(node, onProblem));
    if (node.type === 'paragraph') return add(kind, phrasing(node, onProblem));
    if (node.type === 'tableCell') return add('cell', phrasing(node, onProblem));
    if (node.type === 'code') return add('code', node.value ?? '');
    const inside = containers[node.type] ?? kind;
    for (const child of node.children ?? []) walk(child, inside);
  };

  walk(tree, 'paragraph');
  return headline === undefined || headline === '' ? { text, blocks, furniture } : { text, blocks, furniture, headline };
}

const containers: Readonly<Record<string, Block['kind']>> = { listItem: 'list-item', blockquote: 'quote' };

// A thematic break has no words, and a definition's words are an address.
const left = new Set(['definition', 'thematicBreak']);

function paragraphsOf(node: MarkdownNode, onProblem: (problem: TreeProblem) => void): string[] {
  const { headline, text, blocks } = readArticleText({ type: 'root', children: node.children ?? [] }, onProblem);
  const paragraphs = blocks.map(({ start, end }) => text.slice(start, end));
  return headline === undefined ? paragraphs : [headline, ...paragraphs];
}

function phrasing(node: MarkdownNode, onProblem: (problem: TreeProblem) => void): string {
  if (node.type === 'html') {
    onProblem({ code: 'raw-html', node });
    return '';
  }
  if (node.type === 'break') return '\n';
  if (node.value !== undefined) return node.value.replace(/\r\n|\r|\n/g, ' ');
  return (node.children ?? []).map((child) => phrasing(child, onProblem)).join('');
}
