import type { Element } from 'hast';
import { type Html, h, toNodes } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { ArticleView } from './article-view.ts';
import { drawNotes } from './note-list.ts';

const tags = {
  paragraph: 'p',
  heading: 'h3',
  'list-item': 'p',
  quote: 'blockquote',
  cell: 'p',
  code: 'pre',
} as const;

/**
 * The text of an article, block by block, with its notes beside it. It begins with its first words: what the outlet's
 * page has before them is folded behind the last.
 */
export function drawText({ article, blocks, furnitureAfter, colorClass }: ArticleView, page: Page): Element {
  const { lang } = article;
  return h(
    'div',
    { class: `article-text ${colorClass}` },
    blocks.map(({ kind, html, notes, furnitureBefore }, index) => [
      index > 0 && drawFurniture(furnitureBefore, 'inside', lang, page),
      h(tags[kind], { class: `words ${kind}`, dir: 'auto', lang }, html),
      drawNotes(notes, page),
    ]),
    drawFurniture(blocks[0]?.furnitureBefore ?? [], 'before', lang, page),
    drawFurniture(furnitureAfter, 'after', lang, page),
  );
}

/** What the outlet's page has among the report. */
function drawFurniture(
  paragraphs: readonly string[],
  where: 'before' | 'inside' | 'after',
  lang: string,
  { say }: Page,
): Html {
  return toNodes(
    paragraphs.length > 0 &&
      h(
        'details',
        { class: 'furniture' },
        h('summary', { class: 'soft' }, say.article.furniture(paragraphs.length, where)),
        paragraphs.map((paragraph) => h('p', { lang }, h('bdi', {}, paragraph))),
      ),
  );
}
