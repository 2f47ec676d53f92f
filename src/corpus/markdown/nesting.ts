import type { MarkdownNode } from './markdown.ts';
import { markdownLimits } from './markdown-limits.ts';

/** Finds the first node that lies deeper than is read, before anything that calls itself walks the tree. */
export function findDeepNode(tree: MarkdownNode): MarkdownNode | undefined {
  const open: { node: MarkdownNode; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > markdownLimits['nested-too-deep'].most) return node;
    for (const child of (node.children ?? []).toReversed()) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
