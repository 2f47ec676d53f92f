import { findBlocks } from '../../core/text/blocks.ts';
import { joinLines } from '../../core/text/join-lines.ts';
import { readBody } from './body.ts';

/** A block of a text that is to be written as Markdown. */
export interface WritableBlock {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell' | 'furniture';
  readonly words: string;
  /** Cells of one row have one number. */
  readonly row?: number;
}

/**
 * Writes a text as the Markdown that our own reader takes for the same words: a paragraph a block, escaped only where
 * something in it would be taken for markup.
 */
export function writeMarkdown(text: string): string {
  return `${findBlocks(text)
    .map(({ start, end }) => writeWords(joinLines(text.slice(start, end))))
    .join('\n\n')}\n`;
}

/**
 * Writes blocks as the Markdown that our own reader takes for the same blocks, to the character; `undefined` where there
 * is none. What the words hold of Markdown, HTML or directives is escaped.
 */
export function writeBlocks(blocks: readonly WritableBlock[]): string | undefined {
  const wanted = blocks.map(normal).filter(({ words }) => words !== '');
  for (const write of [writeWords, escapeAll]) {
    const markdown = compose(wanted, write);
    if (isSame(markdown, wanted)) return markdown;
  }
  return undefined;
}

/** Markdown trims its blocks, has no line break in headings and cells, and reads some white space as one space. */
function normal(block: WritableBlock): WritableBlock {
  const lines = block.words.split('\n').map((line) => line.replace(/[ \t\r]+/g, ' ').trim());
  const keepsLines = block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list-item';
  return { ...block, words: lines.filter((line) => line !== '').join(keepsLines ? '\n' : ' ') };
}

function compose(blocks: readonly WritableBlock[], write: (words: string) => string): string {
  const parts: string[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at] as WritableBlock;
    const until = endOfGroup(blocks, at);
    const group = blocks.slice(at, until);
    parts.push(writers[block.kind](group, write));
    at = until;
  }
  return `${parts.join('\n\n')}\n`;
}

/** Furniture, items of a list and rows of a table that follow one another are written together. */
function endOfGroup(blocks: readonly WritableBlock[], start: number): number {
  const kind = blocks[start]?.kind;
  let end = start + 1;
  if (kind === 'furniture' || kind === 'list-item' || kind === 'cell') {
    while (blocks[end]?.kind === kind) end += 1;
  }
  return end;
}

type WriteGroup = (group: readonly WritableBlock[], write: (words: string) => string) => string;

const writers: Readonly<Record<WritableBlock['kind'], WriteGroup>> = {
  paragraph: (group, write) => writeLines(group, write, ''),
  heading: ([block], write) =>
    `## ${write(block?.words ?? '')
      .replace(/#/g, '\\#')
      .replace(/\\\\#/g, '\\#')}`,
  quote: (group, write) => `> ${writeLines(group, write, '> ')}`,
  'list-item': (group, write) => group.map((block) => `- ${writeLines([block], write, '  ')}`).join('\n'),
  furniture: (group, write) => `:::furniture\n${group.map(({ words }) => write(words)).join('\n\n')}\n:::`,
  cell: (group, write) => writeTable(group, write),
};

/** A line break that the text sets is written as a backslash at the end of a line. */
function writeLines(
  [block]: readonly WritableBlock[],
  write: (words: string) => string,
  margin: string,
): string {
  return (block?.words ?? '').split('\n').map(write).join(`\\\n${margin}`);
}

function writeTable(group: readonly WritableBlock[], write: (words: string) => string): string {
  const rows = [...Map.groupBy(group, ({ row }) => row).values()];
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map(
    (row) =>
      `| ${Array.from({ length: width }, (_, at) => escapePipes(write(row[at]?.words ?? ''))).join(' | ')} |`,
  );
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

function escapePipes(words: string): string {
  return words.replace(/(?<!\\)\|/g, '\\|');
}

function isSame(markdown: string, wanted: readonly WritableBlock[]): boolean {
  const { article, problems } = readBody({ file: '', text: markdown, firstLine: 1 });
  if (article === undefined || article.headline !== undefined || problems.length > 0) return false;
  const printed = wanted.filter(({ kind }) => kind !== 'furniture');
  const furniture = article.furniture.flatMap(({ paragraphs }) => paragraphs);
  const kept = wanted.filter(({ kind }) => kind === 'furniture');
  return (
    article.blocks.length === printed.length &&
    article.blocks.every(
      ({ kind, start, end }, at) =>
        kind === printed[at]?.kind && article.text.slice(start, end) === printed[at]?.words,
    ) &&
    furniture.length === kept.length &&
    furniture.every((words, at) => words === kept[at]?.words)
  );
}

function writeWords(words: string): string {
  if (!suspicious.test(words) || isRead(words)) return words;
  return escapeAll(words);
}

function escapeAll(words: string): string {
  return words.replace(/[\\`*_{}[\]()<>#+\-.!|&~:=@/]/g, (character) => `\\${character}`);
}

// Whatever Markdown may take for markup holds one of these, or begins like an item of a list.
const suspicious = /[\\`*_{}[\]<>#|&~=:@/^]|^\s*(?:[-+]|\d{1,9}[.)])(?:\s|$)|^-{3}|www\./;

function isRead(words: string): boolean {
  const { article } = readBody({ file: '', text: words, firstLine: 1 });
  return (
    article?.headline === undefined &&
    article?.blocks.length === 1 &&
    article.blocks[0]?.kind === 'paragraph' &&
    article.text === words
  );
}
