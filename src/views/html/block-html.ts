import type { Element, ElementContent } from 'hast';
import type { Article, Block, Span } from '../../core/content-model.ts';
import { printedParts } from '../../core/withholding.ts';
import { classes, type Html, h } from './html.ts';
import { markText, type TextMark } from './marked-text.ts';

/** How a block of an article is printed where the page around it has headings and lists of its own. */
const classOf: Readonly<Partial<Record<Block['kind'], string>>> = {
  heading: 'subhead',
  'list-item': 'item',
  quote: 'quote',
  cell: 'table-cell',
  code: 'code',
};

/**
 * A stretch of an article, a paragraph for each of its blocks. All paragraphs, without their tags, are the blocks' text. What the publisher withholds is an empty `<i>`, for which the stylesheet prints `[…]`.
 */
export function blocksHtml(article: Article, span: Span, marks: readonly TextMark[]): Html {
  return article.blocks
    .filter((block) => block.start < span.end && span.start < block.end)
    .map((block): Element => {
      const piece = { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) };
      const names = classes(classOf[block.kind], piece.start > block.start && 'goes-on');
      return h('p', { class: names }, printedHtml(article, piece, marks));
    });
}

/** A stretch within one block, as HTML without an element around it. */
export function printedHtml(article: Article, span: Span, marks: readonly TextMark[]): Html {
  const nodes: ElementContent[] = [];
  let at = span.start;
  for (const part of printedParts(article, span)) {
    if (at < part.start) nodes.push(withheld());
    nodes.push(...markText(article.text, part, marks));
    at = part.end;
  }
  if (at < span.end) nodes.push(withheld());
  return nodes;
}

function withheld(): Element {
  return h('i', { class: 'withheld' });
}
