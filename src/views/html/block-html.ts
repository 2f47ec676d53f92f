import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article, Block, Span } from '../../core/model.ts';
import { printedParts } from '../../core/withholding.ts';
import { markedNodes, type TextMark } from './marked-text.ts';

/** How a block of an article is printed where the page around it has headings and lists of its own. */
const classes: Readonly<Partial<Record<Block['kind'], string>>> = {
  heading: 'subhead',
  'list-item': 'item',
  quote: 'quote',
  cell: 'table-cell',
  code: 'code',
};

/**
 * A stretch of an article, a paragraph for each of its blocks. The strings of all paragraphs, without their tags, are
 * the blocks' text. What the publisher withholds is an empty `<i>`, for which the stylesheet prints `[…]`.
 */
export function blocksHtml(article: Article, span: Span, marks: readonly TextMark[]): string {
  return toHtml(
    article.blocks
      .filter((block) => block.start < span.end && span.start < block.end)
      .map((block): Element => {
        const piece = { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) };
        const names = [classes[block.kind], piece.start > block.start ? 'goes-on' : undefined];
        const className = names.filter((name) => name !== undefined).join(' ');
        return {
          type: 'element',
          tagName: 'p',
          properties: className === '' ? {} : { class: className },
          children: printedNodes(article, piece, marks),
        };
      }),
  );
}

/** A stretch within one block, as HTML without an element around it. */
export function printedHtml(article: Article, span: Span, marks: readonly TextMark[]): string {
  return toHtml(printedNodes(article, span, marks));
}

function printedNodes(article: Article, span: Span, marks: readonly TextMark[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = span.start;
  for (const part of printedParts(article, span)) {
    if (at < part.start) nodes.push(withheld());
    nodes.push(...markedNodes(article.text, part, marks));
    at = part.end;
  }
  if (at < span.end) nodes.push(withheld());
  return nodes;
}

function withheld(): Element {
  return { type: 'element', tagName: 'i', properties: { class: 'withheld' }, children: [] };
}
