import { readBody } from './body.ts';
import { findBlocks } from '../core/text/blocks.ts';

/**
 * Writes a text as the Markdown that our own reader takes for the same words: a paragraph a block, escaped only where
 * something in it would be taken for markup.
 */
export function writeMarkdown(text: string): string {
  return `${findBlocks(text)
    .map(({ start, end }) =>
      writeBlock(
        text
          .slice(start, end)
          .split('\n')
          .map((line) => line.trim())
          .join(' '),
      ),
    )
    .join('\n\n')}\n`;
}

function writeBlock(words: string): string {
  if (isRead(words, words)) return words;
  return words.replace(/[\\`*_{}[\]()<>#+\-.!|&~:=@]/g, (character) => `\\${character}`);
}

function isRead(markdown: string, words: string): boolean {
  const { article } = readBody({ file: '', text: markdown, firstLine: 1 });
  return (
    article?.headline === undefined &&
    article?.blocks.length === 1 &&
    article.blocks[0]?.kind === 'paragraph' &&
    article.text === words
  );
}
