import type { MarkdownNode } from './markdown.ts';

// Prose nests a list in a quotation in a list; 64 is beyond any article and far from the end of the stack.
export const DEEPEST_NESTING = 64;

/**
 * Finds the first line whose markers could open more levels than are read, before the parser meets it: a parser given
 * thousands of levels overflows its stack or takes minutes. Returns its offset.
 */
export function findDeepMarkers(text: string): number | undefined {
  let lineStart = 0;
  let openBlocks = 0;
  while (lineStart < text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    if (countLevels(text, lineStart, lineEnd) > DEEPEST_NESTING) return lineStart;
    if (text.startsWith(':::', lineStart)) openBlocks += isClosing(text, lineStart, lineEnd) ? -1 : 1;
    if (openBlocks > DEEPEST_NESTING) return lineStart;
    lineStart = lineEnd + 1;
  }
  return undefined;
}

function isClosing(text: string, start: number, end: number): boolean {
  return /^:+\s*$/.test(text.slice(start, end));
}

/** Quotation markers, list markers and the indentation of nested lists at the beginning of a line, at most. */
function countLevels(text: string, start: number, end: number): number {
  let levels = 0;
  let spaces = 0;
  for (let at = start; at < end; at++) {
    const character = text[at] ?? '';
    if (character === ' ') spaces += 1;
    else if (character === '\t') spaces += 4;
    else if (character === '>') levels += 1;
    else if ('-*+.)'.includes(character)) {
      const after = text[at + 1] ?? '\n';
      if (!' \t\n\r'.includes(after)) break;
      levels += 1;
    } else if (character < '0' || character > '9') break;
  }
  // A nested list item is indented by two columns at least.
  return Math.max(levels, spaces / 2);
}

/** Finds the first node that lies deeper than is read. */
export function findDeepNode(tree: MarkdownNode): MarkdownNode | undefined {
  const open: { node: MarkdownNode; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST_NESTING) return node;
    for (const child of (node.children ?? []).toReversed()) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
