import type { Block, Furniture } from '../../core/content-model.ts';
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
    if (node.type === 'html') onProblem({ code: 'raw-html', node });
    if (left.has(node.type)) return;
    if (node.type === 'containerDirective' && node.name === 'furniture') {
      furniture.push({ beforeBlock: blocks.length, paragraphs: paragraphsOf(node, onProblem) });
      return;
    }
    if (node.type === 'containerDirective') onProblem({ code: 'unknown-directive', node });
    if (node.type === 'heading' && node.depth === 1 && headline === undefined) {
      headline = phrasing(node, onProblem);
      return;
    }
    const blockKind = node.type === 'paragraph' ? kind : leaves[node.type];
    if (blockKind !== undefined) {
      add(blockKind, node.type === 'code' ? (node.value ?? '') : phrasing(node, onProblem));
      return;
    }
    for (const child of node.children ?? []) walk(child, containers[node.type] ?? kind);
  };

  walk(tree, 'paragraph');
  return headline === undefined || headline === ''
    ? { text, blocks, furniture }
    : { text, blocks, furniture, headline };
}

const leaves: Readonly<Record<string, Block['kind']>> = {
  heading: 'heading',
  tableCell: 'cell',
  code: 'code',
};

const containers: Readonly<Record<string, Block['kind']>> = { listItem: 'list-item', blockquote: 'quote' };

// A thematic break has no words, a definition's words are an address, and HTML is not printed.
const left = new Set(['definition', 'thematicBreak', 'html']);

function paragraphsOf(node: MarkdownNode, onProblem: (problem: TreeProblem) => void): string[] {
  // A heading among the furniture is no headline.
  const children = (node.children ?? []).map((child) =>
    child.type === 'heading' ? { ...child, depth: 2 } : child,
  );
  const { text, blocks } = readArticleText({ type: 'root', children }, onProblem);
  return blocks.map(({ start, end }) => text.slice(start, end));
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
